// Loaded when the first file is attached.
export { Files } from '@motcua/sdk/files.js';
