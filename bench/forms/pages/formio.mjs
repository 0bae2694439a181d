import { Formio } from '@formio/js';
import '@formio/js/dist/formio.form.min.css';

let form;

export async function mount(place, definition) {
  form = await Formio.createForm(place, definition, { noAlerts: true });
}

export const find = (id) => document.querySelector(`[name="data[${id}]"]`);
export const submit = () => form.submit().catch(() => undefined);
