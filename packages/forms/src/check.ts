import { isIsoDay } from '@motcua/rules';
import { analyse } from './compile.js';
import { MOST_DECIMALS, MOST_LETTERS } from './complaints.js';
import type { Field, FormDefinition, Localized } from './definition.js';
import { isTooDeep } from './depth.js';
import type { Expression } from './expression.js';
import type { Finding, FindingCode } from './findings.js';
import { MOST_ITEMS, mostItems } from './frame.js';
import type { Graph } from './graph.js';
import { Kinds, kindOfField } from './kinds.js';
import type { Kind } from './kinds.js';
import { isEmpty, isSaid, normalise, typed } from './normalise.js';
import { MOST_CHARACTERS } from './pattern.js';
import { Possibilities } from './possible.js';

const WORDS: Readonly<Record<FindingCode, (subject: string) => string>> = {
  'wrong-shape': (it) => it,
  'bad-id': (it) => `"${it}" cannot be an id: a letter, then letters, digits, _ or -`,
  'duplicate-id': (it) => `"${it}" is used twice`,
  'unknown-id': (it) => `there is no field "${it}" here`,
  'unknown-condition': (it) => `there is no condition "${it}"`,
  'unknown-operator': (it) => `not of the form language: ${it}`,
  'wrong-operands': (it) => `wrong number or kind of operands: ${it}`,
  'outside-group': (it) => `"${it}" can only be read for one item of its group`,
  'not-a-group': (it) => `"${it}" is not a group`,
  'too-deep': (it) => `nested too deep: ${it}`,
  'too-costly': (it) => `more than ${it} steps to evaluate: go through fewer or shorter groups`,
  'too-large': (it) => `more than ${it} fields: make several forms of it, or repeat a group`,
  cycle: (it) => `"${it}" depends on itself`,
  'bad-pattern': (it) =>
    `not a regular expression of the form language: ${it} (it stands for the whole text: no ^ and $, no \\b, no back-references; (?= and (?! only at the beginning; at most 1,000 characters)`,
  'costly-pattern': (it) =>
    `with the patterns before it more than ${it} steps: shorter patterns, a smaller maxLength, or a smaller max of its list`,
  'too-many-patterns': () =>
    'more patterns than can be looked at in one go, about 400 short ones or 50 of the longest: take fewer or shorter ones, and few \\p{…}',
  'missing-page': () => 'a form has at least one page',
  'wrong-type': (it) => `operands that never work together: ${it}`,
  'unknown-choice': (it) => `"${it}" is not among the choices`,
  'never-shown': (it) => `can never be shown, ${it}; change the condition, or leave it out`,
  'never-required': (it) => `can never be required while it is shown, ${it}`,
  'always-broken': (it) => `the rule can never hold, so that nobody could file, ${it}`,
  'never-broken': (it) => `the rule always holds and says nothing, ${it}`,
  'empty-page': (it) => `the page "${it}" has no field`,
  'no-choices': (it) => `"${it}" needs at least two choices`,
  'empty-text': (it) => `text is missing in "${it}"`,
  'missing-translation': (it) => `no text in the language "${it}"`,
  'bad-limits': (it) => `limits that no answer can keep, or too wide ones, in "${it}"`,
  'bad-default': (it) => `the default of "${it}" is not an answer to it`,
  'not-asked': (it) => `"${it}" only says something: nobody is asked, so leave this out`,
  'unused-condition': (it) => `nothing uses the condition "${it}"`,
};

const WARNINGS: ReadonlySet<FindingCode> = new Set([
  'unused-condition',
  'missing-translation',
  'never-required',
  'never-broken',
]);

/** More than anybody can be asked; what is checked in one go has to end while others wait. */
const MOST_FIELDS = 2000;

/**
 * Steps of all patterns over the longest answers, which every filing may take: less than a second of one processor, by
 * measurement (33 ns a step at most). The shipped forms take 20,000 at most.
 */
const MOST_STEPS = 20_000_000;
/** Making a pattern ready takes as long as this many characters. */
const MAKING = 100;

/** Characters of all patterns that are made ready in one go: less than half a second of one processor, by measurement. */
const MOST_MAKING = 50_000;
/** A class of Unicode takes as long as this many characters. */
const MAKING_CLASS = 50;

/**
 * Everything that is wrong with a definition, or odd: what keeps it from compiling, operands of the wrong type, missing
 * texts and translations, choices and limits that cannot be, parts that can never show.
 * The shape is the schema's work (`@motcua/forms/schema`); check that first when the definition comes from outside.
 */
export function checkForm(definition: FormDefinition): readonly Finding[] {
  const findings: Finding[] = [];
  const known = new Set<string>();
  const report = (path: string, code: FindingCode, subject: string): void => {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    if (known.has(`${code} ${path}`)) return;
    known.add(`${code} ${path}`);
    findings.push({ path, code, severity, message: WORDS[code](subject) });
  };
  const all = definition.pages.flatMap(({ fields }, index) => [
    ...fieldsWithin(fields, `/pages/${index}`),
  ]);
  if (all.length > MOST_FIELDS) {
    report('/pages', 'too-large', String(MOST_FIELDS));
    return findings;
  }
  const patterns = tooManyPatterns(all);
  if (patterns !== undefined) {
    report(patterns, 'too-many-patterns', '');
    return findings;
  }
  const { flaws, graph } = analyse(definition);
  for (const { path, code, subject } of flaws) report(path, code, subject);
  if (isTooDeep(definition)) {
    if (flaws.length === 0) report('', 'too-deep', definition.id);
    return findings;
  }
  checkTexts(definition, report);
  checkFields(definition, report);
  checkPatterns(definition, graph, report);
  // Types and dead parts of a broken graph would only repeat what is said already.
  if (flaws.length === 0) checkExpressions(definition, new Kinds(graph), report);
  return findings;
}

/** Fields and where they stand, with those of groups; nested deeper than groups may be, they are refused for that. */
function* fieldsWithin(
  fields: readonly Field[],
  around: string,
  level = 0,
): Generator<readonly [field: Field, path: string]> {
  for (const [index, field] of fields.entries()) {
    const path = `${around}/fields/${index}`;
    yield [field, path];
    if (field.type === 'group' && level < 2) yield* fieldsWithin(field.fields, path, level + 1);
  }
}

/** Where the patterns of a definition become too many to be made ready; none is made for that. */
function tooManyPatterns(
  fields: readonly (readonly [field: Field, path: string])[],
): string | undefined {
  let left = MOST_MAKING;
  for (const [field, path] of fields) {
    if (field.type !== 'text' || !field.pattern) continue;
    const { regex } = field.pattern;
    left -= MAKING;
    // Longer ones are refused for that, unread.
    if (regex.length <= MOST_CHARACTERS)
      left -= regex.length + MAKING_CLASS * (regex.split(/\\p/i).length - 1);
    if (left < 0) return `${path}/pattern`;
  }
  return undefined;
}

type Report = (path: string, code: FindingCode, subject: string) => void;

/** Every text of the form is there, in every language of the form. */
function checkTexts(definition: FormDefinition, report: Report): void {
  const text = (it: Localized, path: string): void => {
    if (it.vi.trim() === '') report(path, 'empty-text', path);
    for (const locale of definition.locales)
      if (!it[locale]?.trim() && locale !== 'vi') report(path, 'missing-translation', locale);
  };
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('vi' in node) {
      text(node as Localized, path);
      return;
    }
    for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
  };
  walk(definition.title, '/title');
  walk(definition.pages, '/pages');
  walk(definition.rules, '/rules');
}

function eachField(
  definition: FormDefinition,
  visit: (field: Field, path: string, around: readonly Expression[]) => void,
): void {
  const walk = (fields: readonly Field[], path: string, around: readonly Expression[]): void => {
    fields.forEach((field, index) => {
      const at = `${path}/fields/${index}`;
      visit(field, at, around);
      if (field.type === 'group') walk(field.fields, at, [...around, field.visible ?? true]);
    });
  };
  definition.pages.forEach((page, index) => {
    walk(page.fields, `/pages/${index}`, [page.visible ?? true]);
  });
}

/** Choices, limits and defaults. */
function checkFields(definition: FormDefinition, report: Report): void {
  definition.pages.forEach((page, index) => {
    if (page.fields.length === 0) report(`/pages/${index}`, 'empty-page', page.id);
  });
  eachField(definition, (field, path) => {
    if (isSaid(field)) {
      for (const key of ['required', 'value', 'default', 'prefill'])
        if (key in field) report(`${path}/${key}`, 'not-asked', field.id);
      return;
    }
    if (field.type === 'choice' || field.type === 'choices') {
      if (field.choices.length < 2) report(`${path}/choices`, 'no-choices', field.id);
      const seen = new Set<string>();
      field.choices.forEach(({ value }, index) => {
        if (seen.has(value)) report(`${path}/choices/${index}`, 'duplicate-id', value);
        seen.add(value);
      });
    }
    if ('min' in field && 'max' in field && field.min !== undefined && field.max !== undefined) {
      const days = field.min === 'today' || field.max === 'today';
      if (!days && field.min > field.max) report(path, 'bad-limits', field.id);
    }
    if (field.type === 'group' && Math.max(field.min ?? 0, field.max ?? 0) > MOST_ITEMS)
      report(path, 'bad-limits', field.id);
    if (field.type === 'number' && (field.decimals ?? 0) > MOST_DECIMALS)
      report(`${path}/decimals`, 'bad-limits', field.id);
    if (field.type === 'money')
      for (const end of [field.min, field.max])
        if (end !== undefined && !Number.isSafeInteger(end)) report(path, 'bad-limits', field.id);
    if (field.type === 'date')
      for (const end of [field.min, field.max])
        if (end !== undefined && end !== 'today' && !isIsoDay(end))
          report(path, 'bad-limits', field.id);
    if ('default' in field && !isEmpty(field.default)) {
      const kept = normalise(field, field.default);
      const offered =
        'choices' in field ? new Set(field.choices.map(({ value }) => value)) : undefined;
      const chosen = Array.isArray(kept) ? kept : [kept];
      const known = !offered || chosen.every((it) => offered.has(String(it)));
      if (typed(field, kept) === undefined || !known)
        report(`${path}/default`, 'bad-default', field.id);
    }
  });
}

/** What all patterns together cost a filing whose answers are as long as they may be. */
function checkPatterns(definition: FormDefinition, { fields }: Graph, report: Report): void {
  const compiled = new Map(Array.from(fields.values(), (field) => [field.definition, field]));
  let spent = 0;
  eachField(definition, (field, path) => {
    const { matches, group } = compiled.get(field) ?? {};
    if (field.type !== 'text' || !matches?.steps) return;
    // One character more than can match ends it.
    let letters = Math.min(field.maxLength ?? MOST_LETTERS, (matches.longest ?? Infinity) + 1);
    for (let list = group; list; list = list.group) letters *= mostItems(list.definition);
    const before = spent;
    spent += matches.steps * Math.max(letters, MAKING);
    // Said once, where it becomes too much.
    if (before <= MOST_STEPS && spent > MOST_STEPS)
      report(`${path}/pattern`, 'costly-pattern', String(MOST_STEPS));
  });
}

/** Types of operands, and what can never be shown or hold. */
function checkExpressions(definition: FormDefinition, kinds: Kinds, report: Report): void {
  const wrong = new Set<string>();
  const expect = (
    expression: Expression | undefined,
    path: string,
    allowed: readonly Kind[] = ['truth'],
  ): void => {
    if (expression !== undefined)
      kinds.expect(expression, allowed, (code, subject) => {
        wrong.add(path);
        report(path, code, subject);
      });
  };
  const possible = new Possibilities(kinds.graph);
  const never = (
    expressions: readonly Expression[],
    path: string,
    code: FindingCode,
    id: string,
  ): boolean => {
    const reason = possible.never(expressions);
    // Of operands that are wrong already it need not be said.
    if (reason !== undefined && !wrong.has(path)) report(path, code, `"${id}": ${reason}`);
    return reason !== undefined;
  };
  definition.pages.forEach((page, index) => {
    const path = `/pages/${index}/visible`;
    expect(page.visible, path);
    never([page.visible ?? true], path, 'never-shown', page.id);
  });
  eachField(definition, (field, path, around) => {
    expect(field.visible, `${path}/visible`);
    if ('value' in field && !isSaid(field)) {
      const kind = kindOfField(field);
      expect(field.value, `${path}/value`, kind === 'text' ? ['text', 'day'] : [kind]);
    }
    const shown = [...around, field.visible ?? true];
    // What stands in something that never shows was said there.
    const dead =
      possible.never(around) !== undefined ||
      never(shown, `${path}/visible`, 'never-shown', field.id);
    if (field.type === 'documents')
      for (const [paper, asked] of Object.entries(field.papers ?? {}))
        expect(asked, `${path}/papers/${paper}`);
    if (!('required' in field) || isSaid(field)) return;
    expect(field.required, `${path}/required`);
    if (!dead && typeof field.required === 'object')
      never([...shown, field.required], `${path}/required`, 'never-required', field.id);
  });
  definition.rules?.forEach((rule, index) => {
    const path = `/rules/${index}/test`;
    expect(rule.test, path);
    if (!never([rule.test], path, 'always-broken', rule.id))
      never([{ not: rule.test }], path, 'never-broken', rule.id);
  });
  const text = JSON.stringify([definition.pages, definition.rules, definition.conditions]);
  const used = new Set(
    Array.from(text.matchAll(/\{"condition":"([\w-]+)"\}/g), ([, name]) => name),
  );
  for (const [name, condition] of Object.entries(definition.conditions ?? {})) {
    expect(condition, `/conditions/${name}`);
    if (!used.has(name)) report(`/conditions/${name}`, 'unused-condition', name);
  }
}
