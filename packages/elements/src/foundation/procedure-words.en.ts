export { procedureWordingEn as en } from '@motcua/rules/procedure-wording/en';
