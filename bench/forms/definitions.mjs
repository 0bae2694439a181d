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

/** Questions in their order; those of one group stand together. @returns one list for each group, and for each question without one */
function together(questions) {
  const lists = [];
  for (const question of questions) {
    const last = lists.at(-1);
    if (question.group !== undefined && last?.[0].group === question.group) last.push(question);
    else lists.push([question]);
  }
  return lists;
}

/** Each question by `draw`, those of a group by `around`. */
function grouped(questions, draw, around) {
  return together(questions).map((list) => {
    const [{ group, rows }] = list;
    return group === undefined ? draw(list[0]) : around(`group${group}`, rows, list.map(draw));
  });
}

/** The questions by page. */
function paged(questions) {
  return Array.from({ length: questions.at(-1).page + 1 }, (_, at) =>
    questions.filter(({ page }) => page === at),
  );
}

function motcua({ questions }) {
  const vi = (text) => ({ vi: text });
  const kinds = { select: 'choice', radio: 'choice', checkbox: 'consent', textarea: 'multiline' };
  const draw = ({ id, label, help, type, required, shownBy, maxLength, min, max, options }) => ({
    id,
    type: kinds[type] ?? type,
    label: vi(label),
    ...(help && { help: vi(help) }),
    ...(required && { required }),
    ...(maxLength && { maxLength }),
    ...(max && { min, max }),
    ...(options && {
      choices: options.map((option) => ({ value: option.value, label: vi(option.label) })),
    }),
    ...(type === 'checkbox' && { text: vi(label) }),
    ...(shownBy && { visible: { '==': [{ var: shownBy }, TRIGGER] } }),
  });
  const group = (id, min, fields) => ({ id, type: 'group', label: vi(id), min, fields });
  return {
    id: 'bench',
    version: 1,
    title: vi('Bench'),
    locales: ['vi'],
    applicant: { name: questions[0].id },
    pages: paged(questions).map((list, at) => ({
      id: `page${at}`,
      title: vi('Questions'),
      fields: grouped(list, draw, group),
    })),
  };
}

/** It has no pages. */
function formjs({ questions }) {
  const kinds = { text: 'textfield', email: 'textfield', date: 'datetime' };
  const draw = ({ id, label, help, type, required, shownBy, maxLength, min, max, options }) => ({
    type: kinds[type] ?? type,
    id: `Field_${id}`,
    key: id,
    label,
    ...(help && { description: help }),
    ...(type === 'date' && { subtype: 'date', dateLabel: label }),
    validate: {
      ...(required && { required }),
      ...(maxLength && { maxLength }),
      ...(max && { min, max }),
      ...(type === 'email' && { validationType: 'email' }),
    },
    ...(options && { values: options }),
    ...(shownBy && { conditional: { hide: `=${shownBy} != "${TRIGGER}"` } }),
  });
  const components = grouped(questions, draw, (id, rows, inner) => ({
    type: 'dynamiclist',
    id: `Field_${id}`,
    path: id,
    label: id,
    isRepeating: true,
    defaultRepetitions: rows,
    components: inner,
  }));
  const submit = { type: 'button', id: 'submit', label: 'Submit', action: 'submit' };
  return { type: 'default', id: 'bench', schemaVersion: 18, components: [...components, submit] };
}

/** JSON Schema of one question. */
function schemaOf({ label, help, type, maxLength, min, max, options }) {
  const plain = { number: 'number', checkbox: 'boolean' }[type] ?? 'string';
  return {
    type: plain,
    title: label,
    ...(help && { description: help }),
    ...(maxLength && { maxLength }),
    ...(max && { minimum: min, maximum: max }),
    ...((type === 'email' || type === 'date') && { format: type }),
    ...(options && { oneOf: options.map(({ value, label: title }) => ({ const: value, title })) }),
  };
}

function schema(questions) {
  const draw = (question) => [question.id, schemaOf(question)];
  const group = (id, minItems, inner) => [
    id,
    { type: 'array', minItems, items: { type: 'object', properties: Object.fromEntries(inner) } },
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(grouped(questions, draw, group)),
    required: questions
      .filter(({ required, group: within }) => required && within === undefined)
      .map(({ id }) => id),
  };
}

/** Conditions of its own RJSF has none: they are `if` and `then` of JSON Schema; and no pages. */
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
      'ui:order': grouped(
        questions,
        ({ id }) => id,
        (id) => id,
      ),
      ...Object.fromEntries(widgets.map(({ id, type }) => [id, { 'ui:widget': type }])),
    },
  };
}

function jsonforms({ questions }) {
  const draw = ({ id, type, help, shownBy }) => ({
    type: 'Control',
    scope: `#/properties/${id}`,
    options: {
      ...(type === 'radio' && { format: 'radio' }),
      ...(type === 'textarea' && { multi: true }),
      // Otherwise only the control with the focus has its help.
      ...(help && { showUnfocusedDescription: true }),
    },
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
  });
  const group = (id) => ({ type: 'Control', scope: `#/properties/${id}` });
  const pages = paged(questions).map((list) => grouped(list, draw, group));
  const rows = together(questions).filter(([{ group: within }]) => within !== undefined);
  return {
    schema: schema(questions),
    // It shows the rows that the data have.
    data: Object.fromEntries(
      rows.map(([{ group: within, rows: count }]) => [
        `group${within}`,
        Array.from({ length: count }, () => ({})),
      ]),
    ),
    uischema:
      pages.length === 1
        ? { type: 'VerticalLayout', elements: pages[0] }
        : {
            type: 'Categorization',
            elements: pages.map((elements, at) => ({
              type: 'Category',
              label: `Page ${at + 1}`,
              elements,
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
  const draw = ({ id, label, help, type, required, shownBy, maxLength, min, max, options }) => ({
    type: kinds[type] ?? 'text',
    name: id,
    title: label,
    ...(help && { description: help }),
    ...(required && { isRequired: true }),
    ...(maxLength && { maxLength }),
    ...(type === 'number' && { inputType: 'number', min, max }),
    ...(type === 'date' && { inputType: 'date' }),
    ...(type === 'email' && { inputType: 'email', validators: [{ type: 'email' }] }),
    ...(type === 'checkbox' && { renderAs: 'checkbox' }),
    ...(options && { choices: options.map(({ value, label: text }) => ({ value, text })) }),
    ...(shownBy && { visibleIf: `{${shownBy}} = '${TRIGGER}'` }),
  });
  const group = (name, panelCount, templateElements) => ({
    type: 'paneldynamic',
    name,
    panelCount,
    templateElements,
  });
  return {
    textUpdateMode: 'onTyping',
    pages: paged(questions).map((list, at) => ({
      name: `page${at}`,
      elements: grouped(list, draw, group),
    })),
  };
}

function formio({ questions }) {
  const kinds = { text: 'textfield', date: 'day' };
  const draw = ({ id, label, help, type, required, shownBy, maxLength, min, max, options }) => ({
    type: kinds[type] ?? type,
    key: id,
    label,
    input: true,
    ...(help && { description: help }),
    validate: {
      ...(required && { required }),
      ...(maxLength && { maxLength }),
      ...(max && { min, max }),
    },
    ...(type === 'select' && { dataSrc: 'values', widget: 'html5', data: { values: options } }),
    ...(type === 'radio' && { values: options }),
    ...(shownBy && { conditional: { show: true, when: shownBy, eq: TRIGGER } }),
  });
  const group = (key, rows, components) => ({
    type: 'datagrid',
    key,
    label: key,
    input: true,
    defaultValue: Array.from({ length: rows }, () => ({})),
    components,
  });
  const pages = paged(questions).map((list) => grouped(list, draw, group));
  if (pages.length > 1) {
    const panels = pages.map((components, at) => {
      return { type: 'panel', key: `page${at}`, title: `Page ${at + 1}`, components };
    });
    return { display: 'wizard', components: panels };
  }
  const submit = { type: 'button', action: 'submit', key: 'submit', label: 'Submit', input: true };
  return { display: 'form', components: [...pages[0], submit] };
}
