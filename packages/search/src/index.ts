export { createIndex, type IndexOptions } from './build.js';
export type { Facet } from './catalogue.js';
export { withCode, type WithCode } from './codes.js';
export { commonOf } from './common.js';
export { audiencesOf, type ProcedureFacts, type SearchDocument } from './document.js';
export type { SearchIndexJson } from './index-format.js';
export { marksIn, type Marks, type MarksIn, type MeantBy, type ReadName } from './marks.js';
export {
  bareKey,
  placeFinder,
  placeKey,
  placeRank,
  type PlaceMatch,
  type PlaceNames,
} from './places.js';
export {
  loadIndex,
  loadWith,
  type FilterValue,
  type SearchFilters,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
} from './search-index.js';
export { slips, type Slip, type Slips } from './slips.js';
export { fold, slug } from './text.js';
export { tokenise, type Token } from './tokens.js';
export { fillers, synonyms, variants, type Synonym } from './vocabulary.js';
