/** The zod schemas of every resource. Readers accept fields and values they do not know. */
export * from './common.js';
export * from './problems.js';
export * from './catalogue.js';
export * from './places.js';
export * from './dossiers.js';
export * from './drafts.js';
export * from './ratings.js';
export * from './desk.js';
export * from './papers.js';
export * from './payments.js';
export * from './sites.js';
export * from './exchange.js';
export * from './notifications.js';
export * from './hooks.js';
