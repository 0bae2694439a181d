import { define } from '../foundation/define.js';
import { DossierForm } from './dossier-form.js';

define('motcua-dossier-form', DossierForm);
export { DossierForm };
export {
  registerFieldType,
  type CustomControl,
  type CustomType,
  type FieldTypeDefinition,
} from './fields/registered.js';
