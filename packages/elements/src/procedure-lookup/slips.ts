/** What forgives slips of the keyboard; loaded after all that a well-typed question needs. */
export { slips } from '@motcua/search';
