// The form that every engine shows: so many questions, some of them shown by the answer to another.

const CYCLE = [
  'text',
  'text',
  'email',
  'text',
  'text',
  'number',
  'select',
  'text',
  'text',
  'radio',
  'text',
  'text',
  'checkbox',
  'text',
  'text',
  'textarea',
  'number',
  'select',
  'email',
  'radio',
];
const USUAL = [...new Set(CYCLE)];
/** Types of questions there are. Days are asked for only where they are named. */
export const TYPES = [...USUAL, 'date'];

const PLACES = ['Ba Đình', 'Hoàn Kiếm', 'Tây Hồ', 'Cầu Giấy', 'Hà Đông'];
/** As long as the longest questions and help of real forms. */
const LONG =
  'họ, chữ đệm và tên của người được cấp giấy tờ, viết đúng như trên giấy khai sinh hoặc giấy tờ tùy thân khác';
const HELP =
  'Ghi đúng như trên thẻ căn cước. Nếu chưa có thẻ thì ghi theo giấy khai sinh; nếu không nhớ thì để trống và bổ sung sau.';
/** Questions in a repeated group. */
const IN_GROUP = 5;

/** Other shapes than the usual one, by name: each is as hard for Motcua as it is unlike the others. */
export const SHAPES = {
  usual: { fields: 100, rules: 10 },
  texts: { fields: 100, rules: 30, types: ['text'] },
  choices: { fields: 60, rules: 0, types: ['select', 'radio', 'checkbox'] },
  radios: { fields: 100, rules: 0, types: ['radio'] },
  checkboxes: { fields: 100, rules: 0, types: ['checkbox'] },
  lists: { fields: 30, rules: 0, types: ['select'], options: 200 },
  dates: { fields: 100, rules: 0, types: ['date'] },
  long: { fields: 100, rules: 10, long: true },
  pages: { fields: 100, rules: 10, pages: 10 },
  groups: { fields: 22, rules: 0, types: ['text', 'email', 'number', 'select'], rows: 5 },
  chain: { fields: 100, rules: 90, types: ['text'], chain: true },
  small: { fields: 10, rules: 1 },
};

/**
 * A form in nobody's language: each twenty questions are ten texts, two e-mails, two numbers, two selects, two radios, one
 * checkbox and one long text, a third of them required. A rule shows a text when the text before it is `x`.
 * @param given `fields` and `rules`: how many.
 *   `types`: only these, in the same order and shares; the first question and the last are texts all the same, to type in.
 *   `options`: how many each list of choices has. `long`: long labels, and help under each question.
 *   `pages`: on so many pages; an engine that has none shows all of it on one.
 *   `rows`: what is between the first and the last question stands in groups of five that are there so often at first.
 *   `chain`: a rule reads what the rule before it shows
 * @returns {{ questions: readonly object[], rules: readonly { trigger: string, shown: string }[] }}
 */
export function shapeOf({ fields, rules, types = USUAL, options = 5, ...given }) {
  const { long = false, pages = 1, rows = 0, chain = false } = given;
  const cycle = [...CYCLE, 'date'].filter((type) => types.includes(type));
  const typeAt = (at) =>
    at === 0 || (at === fields - 1 && !cycle.includes('text')) ? 'text' : cycle[at % cycle.length];
  const choices = Array.from({ length: options }, (_, at) => ({
    value: `w${at + 1}`,
    label: PLACES[at] ?? `Phường ${at + 1}`,
  }));
  const questions = Array.from({ length: fields }, (_, at) => {
    const type = typeAt(at);
    const label = `Question ${String(at + 1).padStart(4, '0')}`;
    const inGroup = rows > 0 && at > 0 && at < fields - 1;
    return {
      id: `q${String(at + 1).padStart(4, '0')}`,
      label: long ? `${label}: ${LONG}` : label,
      type,
      required: at % 3 === 1,
      page: Math.floor((at * pages) / fields),
      ...(long && { help: HELP }),
      ...(inGroup && { group: Math.floor((at - 1) / IN_GROUP), rows }),
      ...(type === 'text' && { maxLength: 80 }),
      ...(type === 'textarea' && { maxLength: 500 }),
      ...(type === 'number' && { min: 0, max: 120 }),
      ...((type === 'select' || type === 'radio') && { options: choices }),
    };
  });
  const pairs = pairsOf(questions, cycle.length, chain);
  if (rules > (rows > 0 ? 0 : pairs.length)) {
    throw new RangeError(`${fields} such fields take ${pairs.length} rules at most, not ${rules}.`);
  }
  const made = Array.from({ length: rules }, (_, at) => {
    const [trigger, shown] = pairs[chain ? at : Math.floor((at * pairs.length) / rules)];
    Object.assign(trigger, { required: false });
    Object.assign(shown, { required: false, shownBy: trigger.id });
    return { trigger: trigger.id, shown: shown.id };
  });
  return { questions, rules: made };
}

/** Texts side by side: the second can be shown by the first. */
function pairsOf(questions, cycle, chain) {
  const pairs = [];
  for (let at = 1; at < questions.length - 1; at += 1) {
    const [question, next] = [questions[at], questions[at + 1]];
    // The first question of a cycle, and one that a rule shows, is not read by a rule; in a chain only the last is left alone.
    const alone = chain ? at + 1 === questions.length - 1 : cycle > 1 && at % cycle === 0;
    if (alone || question.type !== 'text' || next.type !== 'text') continue;
    if (question.page !== next.page) continue;
    pairs.push([question, next]);
    if (!chain) at += 1;
  }
  return pairs;
}

/** What makes a rule's question show. */
export const TRIGGER = 'x';

/** Questions that stand there from the start. */
export function shownAtFirst({ questions }) {
  return questions.filter(({ shownBy, page }) => shownBy === undefined && page === 0);
}
