export { procedureWordsEn as en } from '@motcua/rules/procedure-words/en';
