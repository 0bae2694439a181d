import type { Locale } from './definition.js';

/** How a language says what a definition decides. Names come in quotation marks, sentences without a full stop. */
export interface SentenceWords {
  readonly and: string;
  readonly or: string;
  readonly comma: string;
  readonly always: string;
  readonly never: string;
  readonly today: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly days: Readonly<Record<string, string>>;
  number(value: number): string;
  part(part: string, label: string): string;
  isYes(name: string): string;
  isNotYes(name: string): string;
  isTicked(name: string): string;
  not(said: string): string;
  answered(name: string): string;
  unanswered(name: string): string;
  among(name: string, values: string): string;
  chosen(name: string, value: string): string;
  either(test: string, yes: string, no: string): string;
  count(group: string): string;
  any(group: string, said: string): string;
  all(group: string, said: string): string;
  sum(group: string, said: string): string;
  yearsBetween(from: string, to: string): string;
  daysBetween(from: string, to: string): string;
  condition(name: string, said: string): string;
  pageShown(title: string, said: string): string;
  shown(label: string, said: string): string;
  hidden(label: string): string;
  paperAsked(paper: string, label: string, said: string): string;
  paperNever(paper: string, label: string): string;
  mustAlways(label: string): string;
  must(label: string, said: string): string;
  computed(label: string, said: string): string;
  rule(said: string, message: string): string;
  warning(said: string, message: string): string;
}

const signs = { '+': '+', '-': '−', '*': '×', '/': ':' };

const vi: SentenceWords = {
  and: ' và ',
  or: ' hoặc ',
  comma: ', ',
  always: 'luôn đúng',
  never: 'không bao giờ đúng',
  today: 'ngày hôm nay',
  signs,
  numbers: {
    '==': 'là',
    '!=': 'không phải là',
    '<': 'nhỏ hơn',
    '<=': 'không quá',
    '>': 'lớn hơn',
    '>=': 'từ',
  },
  days: {
    '==': 'trùng với',
    '!=': 'khác',
    '<': 'trước',
    '<=': 'không sau',
    '>': 'sau',
    '>=': 'không trước',
  },
  number: (value) => String(value).replace('.', ','),
  part: (part, label) =>
    `${{ province: 'tỉnh, thành phố', ward: 'xã, phường', street: 'số nhà, đường' }[part] ?? `giấy tờ ${part}`} của “${label}”`,
  isYes: (name) => `${name} được trả lời Có`,
  isNotYes: (name) => `${name} không được trả lời Có`,
  isTicked: (name) => `${name} được đánh dấu`,
  not: (said) => `không đúng là ${said}`,
  answered: (name) => `${name} đã được trả lời`,
  unanswered: (name) => `${name} chưa được trả lời`,
  among: (name, values) => `${name} là một trong: ${values}`,
  chosen: (name, value) => `${value} được chọn ở ${name}`,
  either: (test, yes, no) => `nếu ${test} thì ${yes}, nếu không thì ${no}`,
  count: (group) => `số mục của ${group}`,
  any: (group, said) => `ít nhất một mục của ${group} thỏa: ${said}`,
  all: (group, said) => `mọi mục của ${group} thỏa: ${said}`,
  sum: (group, said) => `tổng ${said} của mọi mục ở ${group}`,
  yearsBetween: (from, to) => `số năm tròn từ ${from} đến ${to}`,
  daysBetween: (from, to) => `số ngày từ ${from} đến ${to}`,
  condition: (name, said) => `điều kiện “${name}”: ${said}.`,
  pageShown: (title, said) => `trang ${title} chỉ hiện khi ${said}.`,
  shown: (label, said) => `${label} chỉ hiện khi ${said}.`,
  hidden: (label) => `${label} không bao giờ hiện.`,
  paperAsked: (paper, label, said) => `Giấy tờ ${paper} của ${label} chỉ hỏi khi ${said}.`,
  paperNever: (paper, label) => `Giấy tờ ${paper} của ${label} không hỏi.`,
  mustAlways: (label) => `${label} phải trả lời.`,
  must: (label, said) => `${label} phải trả lời khi ${said}.`,
  computed: (label, said) => `${label} được tính: ${said}.`,
  rule: (said, message) => `phải đúng: ${said}. Nếu không, báo lỗi: “${message}”`,
  warning: (said, message) => `nên đúng: ${said}. Nếu không, nhắc: “${message}”`,
};

const en: SentenceWords = {
  and: ' and ',
  or: ' or ',
  comma: ', ',
  always: 'always true',
  never: 'never true',
  today: 'today',
  signs: { ...signs, '/': '÷' },
  numbers: {
    '==': 'is',
    '!=': 'is not',
    '<': 'is less than',
    '<=': 'is at most',
    '>': 'is more than',
    '>=': 'is at least',
  },
  days: {
    '==': 'is the same day as',
    '!=': 'is not',
    '<': 'is before',
    '<=': 'is not after',
    '>': 'is after',
    '>=': 'is not before',
  },
  number: String,
  part: (part, label) =>
    `${{ province: 'the province', ward: 'the ward', street: 'the street' }[part] ?? `paper ${part}`} of “${label}”`,
  isYes: (name) => `${name} is answered Yes`,
  isNotYes: (name) => `${name} is not answered Yes`,
  isTicked: (name) => `${name} is ticked`,
  not: (said) => `it is not so that ${said}`,
  answered: (name) => `${name} is answered`,
  unanswered: (name) => `${name} is not answered`,
  among: (name, values) => `${name} is one of: ${values}`,
  chosen: (name, value) => `${value} is chosen in ${name}`,
  either: (test, yes, no) => `if ${test} then ${yes}, otherwise ${no}`,
  count: (group) => `the number of entries in ${group}`,
  any: (group, said) => `for at least one entry of ${group}: ${said}`,
  all: (group, said) => `for every entry of ${group}: ${said}`,
  sum: (group, said) => `the total of ${said} over all entries of ${group}`,
  yearsBetween: (from, to) => `the full years from ${from} to ${to}`,
  daysBetween: (from, to) => `the days from ${from} to ${to}`,
  condition: (name, said) => `condition “${name}”: ${said}.`,
  pageShown: (title, said) => `page ${title} is shown only when ${said}.`,
  shown: (label, said) => `${label} is shown only when ${said}.`,
  hidden: (label) => `${label} is never shown.`,
  paperAsked: (paper, label, said) => `Paper ${paper} of ${label} is asked for only when ${said}.`,
  paperNever: (paper, label) => `Paper ${paper} of ${label} is not asked for.`,
  mustAlways: (label) => `${label} must be answered.`,
  must: (label, said) => `${label} must be answered when ${said}.`,
  computed: (label, said) => `${label} is computed: ${said}.`,
  rule: (said, message) => `it must be so: ${said}. Otherwise it is an error: “${message}”`,
  warning: (said, message) =>
    `it should be so: ${said}. Otherwise there is a reminder: “${message}”`,
};

/** The words of all languages that a form can have. */
export const sentenceWords: Readonly<Record<Locale, SentenceWords>> = { vi, en };
