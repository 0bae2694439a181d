// The upload client: loaded when the first file is attached, or when an earlier visit left some.
export { Uploads } from './uploads/queue.js';
export { rows, standing, uploadWords, wrongIds } from './uploads/rows.js';
export { dress } from './uploads/dress.js';
