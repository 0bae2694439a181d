// The form of shape.mjs in the language of each engine, as its documentation says it is written.
import { TRIGGER } from './shape.mjs';

/** The definition that each engine is given, by the name of its page. */
export const definitions = {
  floor: (shape) => shape,
  motcua,
  formjs,
  rjsf,
  jsonforms,
  surveyjs,
  formio,
};

function motcua({ questions }) {
  const vi = (text) => ({ vi: text });
  const kinds = { select: 'choice', radio: 'choice', checkbox: 'consent', textarea: 'multiline' };
  return {
    id: 'bench',
    version: 1,
    title: vi('Bench'),
    locales: ['vi'],
    applicant: { name: questions[0].id },
    pages: [
      {
        id: 'page',
        title: vi('Questions'),
        fields: questions.map(
          ({ id, label, type, required, shownBy, maxLength, min, max, options }) => ({
            id,
            type: kinds[type] ?? type,
            label: vi(label),
            ...(required && { required }),
            ...(maxLength && { maxLength }),
            ...(max && { min, max }),
            ...(options && {
              choices: options.map((option) => ({ value: option.value, label: vi(option.label) })),
            }),
            ...(type === 'checkbox' && { text: vi(label) }),
            ...(shownBy && { visible: { '==': [{ var: shownBy }, TRIGGER] } }),
          }),
        ),
      },
    ],
  };
}

function formjs({ questions }) {
  const kinds = { text: 'textfield', email: 'textfield' };
  const components = questions.map(
    ({ id, label, type, required, shownBy, maxLength, min, max, options }) => ({
      type: kinds[type] ?? type,
      id: `Field_${id}`,
      key: id,
      label,
      validate: {
        ...(required && { required }),
        ...(maxLength && { maxLength }),
        ...(max && { min, max }),
        ...(type === 'email' && { validationType: 'email' }),
      },
      ...(options && { values: options }),
      ...(shownBy && { conditional: { hide: `=${shownBy} != "${TRIGGER}"` } }),
    }),
  );
  const submit = { type: 'button', id: 'submit', label: 'Submit', action: 'submit' };
  return { type: 'default', id: 'bench', schemaVersion: 18, components: [...components, submit] };
}

/** JSON Schema of one question. */
function schemaOf({ label, type, maxLength, min, max, options }) {
  const plain = { number: 'number', checkbox: 'boolean' }[type] ?? 'string';
  return {
    type: plain,
    title: label,
    ...(maxLength && { maxLength }),
    ...(max && { minimum: min, maximum: max }),
    ...(type === 'email' && { format: 'email' }),
    ...(options && { oneOf: options.map(({ value, label: title }) => ({ const: value, title })) }),
  };
}

function schema(questions) {
  return {
    type: 'object',
    properties: Object.fromEntries(questions.map((question) => [question.id, schemaOf(question)])),
    required: questions.filter(({ required }) => required).map(({ id }) => id),
  };
}

/** Conditions of its own RJSF has none: they are `if` and `then` of JSON Schema. */
function rjsf({ questions }) {
  const widgets = questions.filter(({ type }) => type === 'radio' || type === 'textarea');
  return {
    schema: {
      ...schema(questions.filter(({ shownBy }) => !shownBy)),
      allOf: questions
        .filter(({ shownBy }) => shownBy)
        .map((question) => ({
          if: {
            properties: { [question.shownBy]: { const: TRIGGER } },
            required: [question.shownBy],
          },
          then: { properties: { [question.id]: schemaOf(question) } },
        })),
    },
    uiSchema: {
      'ui:order': questions.map(({ id }) => id),
      ...Object.fromEntries(widgets.map(({ id, type }) => [id, { 'ui:widget': type }])),
    },
  };
}

function jsonforms({ questions }) {
  return {
    schema: schema(questions),
    uischema: {
      type: 'VerticalLayout',
      elements: questions.map(({ id, type, shownBy }) => ({
        type: 'Control',
        scope: `#/properties/${id}`,
        ...(type === 'radio' && { options: { format: 'radio' } }),
        ...(type === 'textarea' && { options: { multi: true } }),
        ...(shownBy && {
          rule: {
            effect: 'SHOW',
            condition: {
              scope: `#/properties/${shownBy}`,
              schema: { const: TRIGGER },
              failWhenUndefined: true,
            },
          },
        }),
      })),
    },
  };
}

/** It takes texts when a box is left; told to take them as they are typed, like the others. */
function surveyjs({ questions }) {
  const kinds = {
    select: 'dropdown',
    radio: 'radiogroup',
    checkbox: 'boolean',
    textarea: 'comment',
  };
  return {
    textUpdateMode: 'onTyping',
    elements: questions.map(
      ({ id, label, type, required, shownBy, maxLength, min, max, options }) => ({
        type: kinds[type] ?? 'text',
        name: id,
        title: label,
        ...(required && { isRequired: true }),
        ...(maxLength && { maxLength }),
        ...(type === 'number' && { inputType: 'number', min, max }),
        ...(type === 'email' && { inputType: 'email', validators: [{ type: 'email' }] }),
        ...(type === 'checkbox' && { renderAs: 'checkbox' }),
        ...(options && { choices: options.map(({ value, label: text }) => ({ value, text })) }),
        ...(shownBy && { visibleIf: `{${shownBy}} = '${TRIGGER}'` }),
      }),
    ),
  };
}

function formio({ questions }) {
  const kinds = { text: 'textfield' };
  const components = questions.map(
    ({ id, label, type, required, shownBy, maxLength, min, max, options }) => ({
      type: kinds[type] ?? type,
      key: id,
      label,
      input: true,
      validate: {
        ...(required && { required }),
        ...(maxLength && { maxLength }),
        ...(max && { min, max }),
      },
      ...(type === 'select' && { dataSrc: 'values', widget: 'html5', data: { values: options } }),
      ...(type === 'radio' && { values: options }),
      ...(shownBy && { conditional: { show: true, when: shownBy, eq: TRIGGER } }),
    }),
  );
  const submit = { type: 'button', action: 'submit', key: 'submit', label: 'Submit', input: true };
  return { display: 'form', components: [...components, submit] };
}
