// Loaded by those who read English; the form itself speaks Vietnamese from the start.
export { describeIssue } from '@motcua/forms/messages/en';
export { en } from './messages.en.js';
