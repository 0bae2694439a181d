// The ground of every element. Inside this package import the single files; this is for element makers outside it.
export { Announcer } from './announcer.js';
export { connectionOf, connectionTo, loadShared, setDefaultService } from './connection.js';
export type { ServiceAddress, ServiceConnection } from './connection.js';
export { serviceContext } from './contexts.js';
export { define } from './define.js';
export { hostStyles } from './host.styles.js';
export { LocaleController, foreignLang, languageOf, textIn } from './locale.js';
export type { Language, Messages } from './locale.js';
export { problemKind, problemMessage } from './problems.js';
export type { ProblemKind, ProblemMessage } from './problems.js';
export { ServiceController } from './service-controller.js';
export { Words } from './spoken.js';
export { version } from './version.js';
