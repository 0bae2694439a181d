// What is measured beside what. A page of the same name in pages/ shows the form; definitions.mjs has its definition.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const versionOf = (name) => {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(fileURLToPath(file), 'utf8')).version}`;
};

/** Written by hand for the page: what no engine can undercut. */
export const FLOOR = 'floor';
export const OURS = 'motcua';

/** Engines by the name of their page, with the packages that say which versions they are. */
const packages = {
  formjs: ['@bpmn-io/form-js-viewer'],
  rjsf: ['@rjsf/core', '@rjsf/validator-ajv8', 'react'],
  jsonforms: ['@jsonforms/react', '@jsonforms/vanilla-renderers', 'react'],
  surveyjs: ['survey-core', 'survey-js-ui'],
  formio: ['@formio/js'],
};

export const titles = {
  floor: 'plain DOM',
  motcua: 'Motcua',
  formjs: 'form-js',
  rjsf: 'RJSF',
  jsonforms: 'JSON Forms',
  surveyjs: 'SurveyJS',
  formio: 'Form.io',
};

export const names = Object.keys(titles);
export const contenders = Object.keys(packages);

/** The versions of what is measured beside, as one sentence part an engine. */
export function versions() {
  return Object.values(packages).map((list) => list.map(versionOf).join(' + '));
}
