import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

export function mount(place, definition) {
  createRoot(place).render(createElement(Form, { ...definition, validator }));
}

export const find = (id) => document.getElementById(`root_${id}`);
export const submit = () => document.querySelector('button[type=submit]').click();
