// Every engine behind the same five functions, so that each is asked, timed and weighed by the same code.
import { create, insertMultiple, load, save, search } from '@orama/orama';
import { createIndex, loadIndex } from '@motcua/search';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {(rows: readonly object[]) => readonly object[]} documents What it is given, made of rows; not timed.
 * @property {(documents: readonly object[]) => unknown} build An index; may be a promise.
 * @property {(index: unknown, query: string) => string[]} search The codes of at most ten results, best first.
 * @property {(index: unknown) => string | Promise<string>} save The index as a text, with the names that a list of results shows.
 * @property {(text: string) => unknown} load An index of such a text; may be a promise.
 * @property {string} imports What a page imports that searches a prebuilt index.
 * @property {boolean} [slow] Takes seconds a query on a large catalogue.
 */

const LIMIT = 10;
const FIELDS = ['name', 'field'];

/** Marks off, lower case. */
const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
const words = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Words of asking: whoever adapts a general library to spoken questions would leave them out. */
const FILLERS = new Set(
  (
    'a ai anh ba bac bao bi cac can cau chi cho chu chua co con cua da dang day de di den dinh do duoc em gi gio ha ' +
    'hay hoac hoi khi khong la lam len luon ma may minh moi muon nao nay nen nha nhe nhu nhung o oi phai qua ra roi ' +
    'sao se tai thanh the thi tim to toi tren tu va vao vay ve voi xin'
  ).split(' '),
);

/** Folded words and each two that stand together, without words of asking. */
function pairs(text) {
  const kept = words(fold(text)).filter((word) => !FILLERS.has(word));
  return [...kept, ...kept.slice(1).map((word, at) => `${kept[at]} ${word}`)];
}

const named = (rows) =>
  rows.map(({ code, name, field, fields }) => ({
    id: code,
    name,
    field: field ?? (fields ?? []).join('; '),
  }));

/** @returns {Engine} */
function miniSearch(name, options, searchOptions) {
  const settings = { fields: FIELDS, storeFields: FIELDS, ...options };
  return {
    name,
    documents: named,
    build: (documents) => {
      const index = new MiniSearch(settings);
      index.addAll(documents);
      return index;
    },
    search: (index, query) =>
      index
        .search(query, searchOptions)
        .slice(0, LIMIT)
        .map(({ id }) => id),
    save: (index) => JSON.stringify(index),
    load: (text) => MiniSearch.loadJSON(text, settings),
    imports: `export { default } from 'minisearch';`,
  };
}

/** @type {Engine} */
const motcua = {
  name: 'Motcua',
  documents: (rows) => rows,
  build: (rows) => createIndex(rows),
  search: (index, query) => index.search(query, { limit: LIMIT }).map(({ code }) => code),
  save: (index) => JSON.stringify(index),
  load: (text) => loadIndex(JSON.parse(text)),
  imports: `export { loadIndex } from '@motcua/search';`,
};

const oramaSchema = { id: 'string', name: 'string', field: 'string' };
/** @type {Engine} */
const orama = {
  name: 'Orama, folded',
  // Its documents are what it searches, so they are folded before; the names as they are would come on top.
  documents: (rows) =>
    named(rows).map(({ id, name, field }) => ({ id, name: fold(name), field: fold(field) })),
  build: async (documents) => {
    const index = create({ schema: oramaSchema });
    await insertMultiple(index, [...documents], 2000);
    return index;
  },
  search: (index, query) =>
    search(index, {
      term: fold(query),
      properties: FIELDS,
      boost: { name: 2 },
      limit: LIMIT,
      threshold: 1,
    }).hits.map(({ document }) => document.id),
  save: (index) => JSON.stringify(save(index)),
  load: (text) => {
    const index = create({ schema: oramaSchema });
    load(index, JSON.parse(text));
    return index;
  },
  imports: `export { create, load, search } from '@orama/orama';`,
};

const fuseOptions = { keys: FIELDS, ignoreDiacritics: true, ignoreLocation: true, threshold: 0.5 };
/** @type {Engine} */
const fuse = {
  name: 'Fuse.js, ignoreDiacritics',
  documents: named,
  build: (documents) => {
    const index = Fuse.createIndex(FIELDS, documents, fuseOptions);
    return { documents, index, fuse: new Fuse(documents, fuseOptions, index) };
  },
  search: ({ fuse }, query) => fuse.search(query, { limit: LIMIT }).map(({ item }) => item.id),
  save: ({ documents, index }) => JSON.stringify({ documents, index }),
  load: (text) => {
    const { documents, index } = JSON.parse(text);
    return { fuse: new Fuse(documents, fuseOptions, Fuse.parseIndex(index)) };
  },
  imports: `export { default } from 'fuse.js';`,
  slow: true,
};

const flexOptions = {
  document: { id: 'id', index: FIELDS, store: ['name'] },
  tokenize: 'forward',
  encoder: FlexSearch.Charset.LatinBalance,
};
/** @type {Engine} */
const flexSearch = {
  name: 'FlexSearch, LatinBalance',
  documents: named,
  build: (documents) => {
    const index = new FlexSearch.Document(flexOptions);
    for (const document of documents) index.add(document);
    return index;
  },
  search: (index, query) =>
    index.search(query, { limit: LIMIT, suggest: true, merge: true }).map(({ id }) => id),
  save: async (index) => {
    const parts = [];
    await index.export((key, part) => void parts.push([key, part]));
    return JSON.stringify(parts);
  },
  load: (text) => {
    const index = new FlexSearch.Document(flexOptions);
    for (const [key, part] of JSON.parse(text)) index.import(key, part);
    return index;
  },
  imports: `export { Charset, Document } from 'flexsearch';`,
};

/** The one that all the others are set in proportion to. */
export const REFERENCE = 'MiniSearch, as it comes';

/** @type {readonly Engine[]} */
export const engines = [
  motcua,
  miniSearch(REFERENCE, {}, {}),
  miniSearch('MiniSearch, folded', { processTerm: fold }, { boost: { name: 2 } }),
  miniSearch(
    'MiniSearch, folded + bigrams − fillers',
    { tokenize: pairs, processTerm: (term) => term },
    { boost: { name: 2 } },
  ),
  orama,
  fuse,
  flexSearch,
];
