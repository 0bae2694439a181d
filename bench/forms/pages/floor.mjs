// The floor: the same form written by hand for this page alone. It knows no definition, no error message and no draft.
export function mount(place, { questions }) {
  const form = document.createElement('form');
  const boxes = new Map();
  const dependents = new Map();
  for (const { id, label, type, required, shownBy, maxLength, options } of questions) {
    const box = document.createElement(type === 'radio' ? 'fieldset' : 'div');
    const caption = document.createElement(type === 'radio' ? 'legend' : 'label');
    caption.textContent = required ? `${label} *` : label;
    box.append(caption);
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
    if (shownBy) {
      box.hidden = true;
      dependents.set(shownBy, id);
    }
    boxes.set(id, box);
    form.append(box);
  }
  form.addEventListener('input', ({ target }) => {
    const shown = dependents.get(target.id);
    if (shown) boxes.get(shown).hidden = target.value !== 'x';
  });
  const submit = document.createElement('button');
  submit.textContent = 'Submit';
  form.append(submit);
  form.addEventListener('submit', (event) => event.preventDefault());
  place.append(form);
}

export const find = (id) => document.getElementById(id);
export const submit = () => document.querySelector('button').click();
