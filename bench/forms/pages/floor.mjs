// The floor: the same form written by hand for this page alone. It knows no definition, no error message and no draft.
export function mount(place, { questions }) {
  const form = document.createElement('form');
  const boxes = new Map();
  const dependents = new Map();
  /** Pages, and the rows of each group, in which the questions stand. */
  const pages = new Map();
  const groups = new Map();
  for (const question of questions) {
    const { id, page, group, rows, shownBy } = question;
    if (!pages.has(page)) pages.set(page, form.appendChild(document.createElement('div')));
    pages.get(page).hidden = page > 0;
    if (group === undefined) pages.get(page).append(boxOf(question, id));
    else {
      if (!groups.has(group)) {
        groups.set(
          group,
          Array.from({ length: rows }, () => document.createElement('fieldset')),
        );
        pages.get(page).append(...groups.get(group));
      }
      groups.get(group).forEach((row, at) => row.append(boxOf(question, `${id}-${at}`)));
    }
    if (shownBy) {
      boxes.get(id).hidden = true;
      dependents.set(shownBy, [...(dependents.get(shownBy) ?? []), id]);
    }
  }
  function boxOf({ label, help, type, required, maxLength, options }, id) {
    const box = document.createElement(type === 'radio' ? 'fieldset' : 'div');
    const caption = document.createElement(type === 'radio' ? 'legend' : 'label');
    caption.textContent = required ? `${label} *` : label;
    box.append(caption);
    if (help) box.append(Object.assign(document.createElement('p'), { textContent: help }));
    if (type === 'radio') {
      for (const { value, label: text } of options) {
        const choice = document.createElement('label');
        const input = Object.assign(document.createElement('input'), {
          type,
          name: id,
          value,
          required,
        });
        choice.append(input, text);
        box.append(choice);
      }
    } else {
      const kind = { select: 'select', textarea: 'textarea' }[type] ?? 'input';
      const control = Object.assign(document.createElement(kind), { id, required });
      if (kind === 'input') control.type = type;
      if (maxLength) control.maxLength = maxLength;
      if (options) {
        control.append(new Option('', ''));
        for (const { value, label: text } of options) control.append(new Option(text, value));
      }
      caption.htmlFor = id;
      box.append(control);
    }
    boxes.set(id, box);
    return box;
  }
  form.addEventListener('input', ({ target }) => {
    for (const shown of dependents.get(target.id) ?? [])
      boxes.get(shown).hidden = target.value !== 'x';
  });
  const submit = document.createElement('button');
  submit.textContent = 'Submit';
  form.append(submit);
  form.addEventListener('submit', (event) => event.preventDefault());
  place.append(form);
}

export const find = (id) => document.getElementById(id);
export const submit = () => document.querySelector('button').click();
