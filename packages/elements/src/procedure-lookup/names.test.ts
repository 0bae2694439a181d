import { expect, html } from '@open-wc/testing';
import './define.js';
import { place } from '../testing/page.test-support.js';
import { longNames } from '../testing/long-names.test-support.js';
import { byRole, nameOf, seen } from '../testing/roles.test-support.js';
import { catalogueOf } from '../testing/service.test-support.js';
import { forgetCatalogue, found, press, results, type } from './lookup.test-support.js';
import { piecesOf } from './names.js';
import type { ProcedureLookup } from './procedure-lookup.js';

const PHONE = 360;
const rules = [catalogueOf(longNames)];

const visible = (name: string, others: readonly string[], marks = [] as [number, number][]) =>
  piecesOf(name, marks, others)
    .filter(({ hidden }) => !hidden)
    .map(({ text }) => text.trim());

const named = (code: string): string => longNames.find((one) => one.code === code)!.name;

async function onPhone(): Promise<{ element: ProcedureLookup; shadow: ShadowRoot }> {
  const placed = await place<ProcedureLookup>(
    html`<motcua-procedure-lookup limit="20" procedure-href="#/{code}"></motcua-procedure-lookup>`,
    { rules },
  );
  placed.element.parentElement!.parentElement!.style.inlineSize = `${PHONE}px`;
  return placed;
}

describe('long names of procedures', () => {
  beforeEach(() => forgetCatalogue());

  it('shows names of up to 130 letters whole', () => {
    const name = 'Cấp lại giấy phép '.repeat(7).trim();
    expect(piecesOf(name, [], [])).to.deep.equal([{ text: name, marked: false, hidden: false }]);
  });

  it('keeps the place where it differs from its neighbour: in the middle', () => {
    const [one, other] = [named('1.013904'), named('1.013903')];
    expect(visible(one, [one, other]).join(' … ')).to.contain('điểm a khoản 2 Điều 36');
    expect(visible(other, [one, other]).join(' … ')).to.contain('điểm a, điểm b khoản 1 Điều 36');
  });

  it('keeps the place where it differs from its neighbour: at the end', () => {
    const [one, other] = [named('1.014084'), named('1.014092')];
    const [tail, otherTail] = [one, other].map((name) => visible(name, [one, other]).at(-1)!);
    expect(one.endsWith(tail!)).to.be.true;
    expect(other.endsWith(otherTail!)).to.be.true;
    expect(tail).to.not.equal(otherTail);
  });

  it('keeps the end of a name that is the opening of another', () => {
    const [one, other] = [named('1.115403'), named('1.115404')];
    expect(one.endsWith(visible(one, [one, other]).at(-1)!)).to.be.true;
    expect(other.endsWith(visible(other, [one, other]).at(-1)!)).to.be.true;
  });

  it('shows what matched, wherever it stands', () => {
    const name = named('1.013980');
    const at = name.indexOf('Trọng tài thương mại');
    const pieces = piecesOf(name, [[at, at + 20]], []);
    const [mark] = pieces.filter(({ marked }) => marked);
    expect(mark).to.deep.equal({ text: 'Trọng tài thương mại', marked: true, hidden: false });
  });

  it('gives every letter once, cut between words only', () => {
    const names = longNames.map(({ name }) => name);
    for (const name of names) {
      const pieces = piecesOf(name, [[60, 70]], names);
      expect(pieces.some(({ marked }) => marked)).to.be.true;
      expect(pieces.map(({ text }) => text).join('')).to.equal(name);
      let at = 0;
      let before = true;
      for (const { text, hidden } of piecesOf(name, [], names)) {
        // What is left out begins with a blank; what follows it begins behind one.
        if (hidden) expect(text[0], text).to.equal(' ');
        else if (before) expect(name[at - 1] ?? ' ', text).to.equal(' ');
        at += text.length;
        before = hidden;
      }
    }
  });

  it('tells all names of the shipped catalogue apart in few words', async () => {
    const file = await fetch('/packages/server/catalogue/procedures.jsonl');
    const rows = (await file.text()).split('\n').filter(Boolean);
    const names = [...new Set(rows.map((row) => (JSON.parse(row) as { name: string }).name))];
    expect(names.length).to.be.greaterThan(100);
    const shown = names.map((name) => visible(name, names).join('… '));
    expect(new Set(shown).size).to.equal(names.length);
    expect(Math.max(...shown.map(({ length }) => length))).to.be.at.most(200);
  });

  it('fits a phone, tells the longest apart, and is read out whole', async () => {
    const { element, shadow } = await onPhone();
    await type(shadow, 'dịch vụ viễn thông đất đai dược sổ hộ chiếu');
    element.field = longNames.flatMap(({ fields }) => fields).join(';');
    await type(shadow, '');
    const links = await found(shadow, longNames.length);
    expect(element.scrollWidth).to.be.at.most(PHONE);
    const texts = links.map(seen);
    expect(new Set(texts).size).to.equal(longNames.length);
    for (const link of links) {
      const { name } = longNames.find(({ code }) => link.getAttribute('href') === `#/${code}`)!;
      expect(nameOf(link)).to.equal(name);
      expect(seen(link).length).to.be.at.most(200);
      // Seven lines of a phone at most.
      expect(link.getBoundingClientRect().height).to.be.below(24 * 7 + 4);
    }
  });

  it('opens to the full name and closes again, by the keyboard', async () => {
    const { shadow } = await onPhone();
    await type(shadow, 'đăng ký biến động đất đai');
    const [link] = await found(shadow, results(shadow).length || 1);
    const button = byRole(shadow, 'button', 'Hiện đủ tên: Thủ tục 1.013980');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(seen(link!)).to.contain('…');
    button.focus();
    await press(shadow, 'Hiện đủ tên: Thủ tục 1.013980');
    const close = byRole(shadow, 'button', 'Thu gọn tên: Thủ tục 1.013980');
    expect(close.getAttribute('aria-expanded')).to.equal('true');
    expect(shadow.activeElement).to.equal(close);
    expect(seen(link!)).to.equal(named('1.013980'));
    expect(link!.querySelector('mark')).to.exist;
    close.click();
    await Promise.resolve();
  });

  it('gives equal names their codes', async () => {
    const [one] = longNames.slice(-1);
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup></motcua-procedure-lookup>`,
      { rules: [catalogueOf([one!, { ...one!, code: '9.000001', agency: 'Bộ Công an' }])] },
    );
    await type(shadow, one!.name.slice(0, 60));
    await found(shadow, 2);
    const facts = [...shadow.querySelectorAll('.facts')].map(seen);
    expect(facts.some((text) => text.includes('9.000001'))).to.be.true;
    expect(facts.some((text) => text.includes(one!.code))).to.be.true;
  });

  it('never clips a mark of a letter', async () => {
    const { shadow } = await onPhone();
    await type(shadow, 'đăng ký biến động');
    const [link] = await found(shadow, results(shadow).length || 1);
    for (const from of [link!, shadow.querySelector('.facts li')!]) {
      for (let at: Element | null = from; at !== null; at = at.parentElement) {
        const { overflow, clipPath, lineHeight, fontSize } = getComputedStyle(at);
        expect(overflow).to.equal('visible');
        expect(clipPath).to.equal('none');
        expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.3);
      }
    }
  });
});
