import { Wards } from '@motcua/sdk/wards.js';
import { define } from '../foundation/define.js';
import { fieldStyles } from '../foundation/field.styles.js';
import { contextOf } from './context-of-form.js';
import { DossierForm } from './dossier-form.js';
import { Drawn } from './drawn.js';
import { fieldTemplate } from './fields/field.js';
import { Filling } from './filling.js';
import { Findings } from './findings.js';
import { refusalsOf } from './refusals.js';
import { Walk } from './walk.js';
import { learn, messages } from './words.js';

define('motcua-dossier-form', DossierForm);
export { DossierForm };
export {
  registerFieldType,
  type CustomControl,
  type CustomType,
  type FieldTypeDefinition,
} from './fields/registered.js';

/** What the form is made of, for elements that ask single questions of it; taken from here, no file is split for them. */
export const parts = {
  Drawn,
  Filling,
  Findings,
  Walk,
  Wards,
  contextOf,
  fieldStyles,
  fieldTemplate,
  learn,
  messages,
  refusalsOf,
};
