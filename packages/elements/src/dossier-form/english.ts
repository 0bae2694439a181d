// Loaded by those who read English; the form itself speaks Vietnamese from the start.
export { describeIssue } from '@motcua/forms/messages/en';
export { lastEn } from './last-words.en.js';
export { en } from './messages.en.js';
