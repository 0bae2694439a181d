/**
 * Custom elements for public services. Importing this file registers nothing: import
 * `@motcua/elements/<name>/define.js` for each element, or register the classes yourself.
 *
 * @packageDocumentation
 */
export * from './events.js';
export * from './foundation/index.js';
export { Service } from './service/service.js';
export { Procedure } from './procedure/procedure.js';
export { ProcedureLookup } from './procedure-lookup/procedure-lookup.js';
export { DossierForm } from './dossier-form/dossier-form.js';
export {
  registerFieldType,
  type CustomControl,
  type CustomType,
  type FieldTypeDefinition,
} from './dossier-form/fields/registered.js';
export { DossierStatus } from './dossier-status/dossier-status.js';
export { Journey } from './journey/journey.js';
export { OfficeFinder } from './office-finder/office-finder.js';
export { Rating } from './rating/rating.js';
export { Scoreboard } from './scoreboard/scoreboard.js';
