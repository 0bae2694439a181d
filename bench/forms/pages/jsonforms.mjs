import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

export function mount(place, definition) {
  const props = { data: {}, ...definition, renderers: vanillaRenderers, cells: vanillaCells };
  createRoot(place).render(createElement(JsonForms, props));
}

/** The id stands on the control or on the box around it. */
export function find(id) {
  const found = document.querySelector(`[id^="#/properties/${id}"]`);
  return found?.matches('input, textarea, select')
    ? found
    : (found?.querySelector('input, textarea, select') ?? null);
}
/** It has no submitting of its own: errors stand there from the start. */
export const submit = () => undefined;
