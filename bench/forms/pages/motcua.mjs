import '/embed/dossier-form.js';

let element;

export function mount(place, definition) {
  element = document.createElement('motcua-dossier-form');
  element.definition = definition;
  place.append(element);
}

export const find = (id) => element.shadowRoot.getElementById(`f-${id}`);
export const submit = () => element.shadowRoot.querySelector('.button.primary').click();
