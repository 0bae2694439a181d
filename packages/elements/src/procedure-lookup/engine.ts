/** The part of the search that only the on-device index needs; loaded together with it. */
export { loadWith, slug } from '@motcua/search';
