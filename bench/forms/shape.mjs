// The form that every engine shows: so many questions on one page, some of them shown by the answer to another.

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
const OPTIONS = ['Ba Đình', 'Hoàn Kiếm', 'Tây Hồ', 'Cầu Giấy', 'Hà Đông'].map((label, at) => ({
  value: `w${at + 1}`,
  label,
}));

/** Types of questions there are. */
export const TYPES = [...new Set(CYCLE)];

/**
 * A form in nobody's language: each twenty questions are ten texts, two e-mails, two numbers, two selects, two radios, one
 * checkbox and one long text, a third of them required. A rule shows a text when the text before it is `x`.
 * @param types only these, in the same order and shares; the first question and the last are texts all the same, to type in
 * @returns {{ questions: readonly object[], rules: readonly { trigger: string, shown: string }[] }}
 */
export function shapeOf({ fields, rules, types = TYPES }) {
  const cycle = CYCLE.filter((type) => types.includes(type));
  const typeAt = (at) =>
    at === 0 || (at === fields - 1 && !cycle.includes('text')) ? 'text' : cycle[at % cycle.length];
  const questions = Array.from({ length: fields }, (_, at) => {
    const type = typeAt(at);
    const label = `Question ${String(at + 1).padStart(4, '0')}`;
    return {
      id: `q${String(at + 1).padStart(4, '0')}`,
      label,
      type,
      required: at % 3 === 1,
      ...(type === 'text' && { maxLength: 80 }),
      ...(type === 'textarea' && { maxLength: 500 }),
      ...(type === 'number' && { min: 0, max: 120 }),
      ...((type === 'select' || type === 'radio') && { options: OPTIONS }),
    };
  });
  const pairs = [];
  for (let at = 1; at < questions.length - 1; at += 1) {
    const [question, next] = [questions[at], questions[at + 1]];
    // The first question of a cycle, and one that a rule shows, is not read by a rule.
    if (at % cycle.length === 0 || question.type !== 'text' || next.type !== 'text') continue;
    pairs.push([question, next]);
    at += 1;
  }
  if (rules > pairs.length) {
    throw new RangeError(`${fields} fields take ${pairs.length} rules at most, not ${rules}.`);
  }
  const made = Array.from({ length: rules }, (_, at) => {
    const [trigger, shown] = pairs[Math.floor((at * pairs.length) / rules)];
    Object.assign(trigger, { required: false });
    Object.assign(shown, { required: false, shownBy: trigger.id });
    return { trigger: trigger.id, shown: shown.id };
  });
  return { questions, rules: made };
}

/** What makes a rule's question show. */
export const TRIGGER = 'x';

/** Questions that stand there from the start. */
export function shownAtFirst({ questions }) {
  return questions.filter(({ shownBy }) => shownBy === undefined);
}
