// What somebody would write by hand who needs nothing but the same rows: a box, a count, a list.
import { loadIndex } from '@motcua/search';

const { source } = document.querySelector('script[data-source]').dataset;
const answer = source === 'given' ? await fromAnswers() : await fromIndex();
const box = document.querySelector('input');
const count = document.querySelector('#count');
const list = document.querySelector('ol');

box.addEventListener('input', () => {
  const rows = answer(box.value);
  count.textContent = rows.length === 0 ? '' : `${rows.length} thủ tục phù hợp`;
  list.replaceChildren(...rows.map(item));
});

async function fromAnswers() {
  const answers = await (await fetch('/answers.json')).json();
  return (query) => answers[query] ?? [];
}

async function fromIndex() {
  const { index: json } = await (await fetch('/v1/catalogue/index')).json();
  const index = loadIndex(json);
  // As the element does: no key press waits for the words to be read.
  index.search('');
  return (query) =>
    query.trim() === ''
      ? []
      : index
          .search(query.trim(), { limit: 6 })
          .map(({ code, matches }) => ({ ...index.facts(code), matches }));
}

function item({ code, name, matches, agency, time, fee, online }) {
  const link = document.createElement('a');
  link.href = `/thu-tuc/${code}`;
  let at = 0;
  for (const [start, end] of matches) {
    const mark = document.createElement('mark');
    mark.textContent = name.slice(start, end);
    link.append(name.slice(at, start), mark);
    at = end;
  }
  link.append(name.slice(at));
  const facts = document.createElement('p');
  facts.textContent = [agency, time, fee, online ? 'Nộp trực tuyến' : 'Nộp trực tiếp']
    .filter(Boolean)
    .join(' · ');
  const row = document.createElement('li');
  row.append(link, facts);
  return row;
}
