import { formatDay, isIsoDay, vndIn } from '@motcua/rules';
import type { Field, FormDefinition, Locale, Localized } from './definition.js';
import type { Expression } from './expression.js';
import { isVar } from './inspect.js';
import { sentenceWords } from './sentence-words.js';
import type { SentenceWords } from './sentence-words.js';

/** One thing that a definition says, in words. */
export interface Sentence {
  /** JSON pointer of what is told of. */
  readonly path: string;
  readonly about: 'page' | 'field' | 'condition' | 'rule';
  readonly text: string;
}

/** Sentences of one language over one definition: labels instead of ids. */
class Speaker {
  readonly words: SentenceWords;
  readonly #fields = new Map<string, Field>();

  constructor(
    readonly definition: FormDefinition,
    readonly locale: Locale,
  ) {
    this.words = sentenceWords[locale];
    const add = (fields: readonly Field[], prefix: string): void => {
      for (const field of fields) {
        this.#fields.set(prefix + field.id, field);
        if (field.type === 'group') add(field.fields, `${prefix}${field.id}.`);
      }
    };
    for (const page of definition.pages) add(page.fields, '');
  }

  text(it: Localized): string {
    return it[this.locale] ?? it.vi;
  }

  name(path: string): string {
    const field = this.#fields.get(path);
    if (field) return `“${this.text(field.label)}”`;
    const dot = path.lastIndexOf('.');
    const around = this.#fields.get(path.slice(0, Math.max(dot, 0)));
    const part = path.slice(dot + 1);
    return around ? this.words.part(part, this.text(around.label)) : `“${path}”`;
  }

  /** What an expression says, as part of a sentence. */
  say(expression: Expression, beside?: Field): string {
    if (typeof expression !== 'object') return this.#literal(expression, beside);
    const [operator = '', operand] = Object.entries(expression)[0] ?? [];
    const list = operand as readonly Expression[];
    const { words } = this;
    const each = (items: readonly Expression[]): string[] => items.map((it) => this.#inner(it));
    switch (operator) {
      case 'var': {
        const path = operand as string;
        const type = this.#fields.get(path)?.type;
        if (type === 'yes-no') return words.isYes(this.name(path));
        return type === 'consent' ? words.isTicked(this.name(path)) : this.name(path);
      }
      case 'condition': {
        const condition = this.definition.conditions?.[operand as string];
        return condition === undefined ? `“${String(operand)}”` : this.say(condition);
      }
      case 'and':
        return each(list).join(words.and);
      case 'or':
        return each(list).join(words.or);
      case 'not': {
        const inner = operand as Expression;
        if (typeof inner === 'object' && 'answered' in inner)
          return words.unanswered(this.name(inner.answered.var));
        if (isVar(inner) && this.#fields.get(inner.var)?.type === 'yes-no')
          return words.isNotYes(this.name(inner.var));
        return words.not(this.say(inner));
      }
      case 'answered':
        return words.answered(this.name((operand as { readonly var: string }).var));
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.#compared(operator, list as readonly [Expression, Expression]);
      case 'in':
        return this.#among(list);
      case 'if': {
        const [test, yes, no] = list.map((it) => this.say(it));
        return words.either(test ?? '', yes ?? '', no ?? '');
      }
      case '+':
      case '-':
      case '*':
      case '/':
        return list.map((it) => this.value(it)).join(` ${words.signs[operator]} `);
      case 'count':
        return words.count(this.name((operand as { readonly var: string }).var));
      case 'any':
      case 'all':
      case 'sum': {
        const group = this.name((list[0] as { readonly var: string }).var);
        const body = list[1] as Expression;
        return words[operator](group, operator === 'sum' ? this.value(body) : this.say(body));
      }
      case 'today':
        return words.today;
      case 'yearsBetween':
      case 'daysBetween': {
        const [from = '', to = ''] = list.map((it) => this.value(it));
        return words[operator](from, to);
      }
      default:
        return operator;
    }
  }

  /** A term: the answer itself, also of a question of yes and no. */
  value(expression: Expression, beside?: Field): string {
    return isVar(expression) ? this.name(expression.var) : this.say(expression, beside);
  }

  #inner(expression: Expression): string {
    const said = this.say(expression);
    const named =
      typeof expression === 'object' && 'condition' in expression
        ? this.definition.conditions?.[expression.condition]
        : expression;
    const nested = typeof named === 'object' && ('and' in named || 'or' in named);
    return nested ? `(${said})` : said;
  }

  #compared(operator: string, [a, b]: readonly [Expression, Expression]): string {
    const [left, right] = [this.#field(a), this.#field(b)];
    if (typeof b === 'boolean' && left?.type === 'yes-no' && isVar(a)) {
      const yes = (operator === '==') === b;
      return yes ? this.words.isYes(this.name(a.var)) : this.words.isNotYes(this.name(a.var));
    }
    const days = left?.type === 'date' || right?.type === 'date';
    const compare = (days ? this.words.days : this.words.numbers)[operator] ?? operator;
    return `${this.value(a, right)} ${compare} ${this.value(b, left)}`;
  }

  #among([needle = '', list = '']: readonly Expression[]): string {
    if (!Array.isArray(list)) {
      const field = this.#field(list);
      return this.words.chosen(this.value(list), this.value(needle, field));
    }
    const field = this.#field(needle);
    const values = (list as readonly Expression[]).map((it) => this.#literal(it, field));
    return this.words.among(this.value(needle), values.join(this.words.comma));
  }

  #field(expression: Expression): Field | undefined {
    return isVar(expression) ? this.#fields.get(expression.var) : undefined;
  }

  #literal(value: unknown, beside?: Field): string {
    if (beside && 'choices' in beside) {
      const choice = beside.choices.find((it) => it.value === value);
      if (choice) return `“${this.text(choice.label)}”`;
    }
    if (typeof value === 'boolean') return value ? this.words.always : this.words.never;
    if (typeof value === 'number')
      return beside?.type === 'money' && Number.isSafeInteger(value)
        ? vndIn(this.locale, value)
        : this.words.number(value);
    const text = String(value);
    return isIsoDay(text) ? formatDay(text) : `“${text}”`;
  }
}

/**
 * A condition or a computation in words: “Tình trạng hôn nhân” là “Đã kết hôn”.
 * @param expression of the definition, or one that reads its fields
 */
export function describeExpression(
  expression: Expression,
  definition: FormDefinition,
  locale: Locale = 'vi',
): string {
  return new Speaker(definition, locale).say(expression);
}

/**
 * All that a definition decides, as sentences: when pages and fields are shown, when they must be answered, what is computed,
 * what the conditions mean and what the rules ask. In the order of the form. The definition must be one that compiles.
 */
export function describeForm(
  definition: FormDefinition,
  locale: Locale = 'vi',
): readonly Sentence[] {
  const speaker = new Speaker(definition, locale);
  const { words } = speaker;
  const found: Sentence[] = [];
  const tell = (path: string, about: Sentence['about'], text: string): void => {
    found.push({ path, about, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` });
  };
  for (const [name, condition] of Object.entries(definition.conditions ?? {}))
    tell(`/conditions/${name}`, 'condition', words.condition(name, speaker.say(condition)));
  const fields = (list: readonly Field[], around: string): void => {
    list.forEach((field, index) => {
      const path = `${around}/fields/${index}`;
      const label = `“${speaker.text(field.label)}”`;
      if (field.visible === false) tell(`${path}/visible`, 'field', words.hidden(label));
      else if (field.visible !== undefined && field.visible !== true)
        tell(`${path}/visible`, 'field', words.shown(label, speaker.say(field.visible)));
      if ('required' in field && field.required === true)
        tell(`${path}/required`, 'field', words.mustAlways(label));
      else if ('required' in field && typeof field.required === 'object')
        tell(`${path}/required`, 'field', words.must(label, speaker.say(field.required)));
      if ('value' in field && field.value !== undefined)
        tell(`${path}/value`, 'field', words.computed(label, speaker.value(field.value, field)));
      if (field.type === 'documents')
        for (const [paper, asked] of Object.entries(field.papers ?? {}))
          if (asked !== true)
            tell(
              `${path}/papers/${paper}`,
              'field',
              asked === false
                ? words.paperNever(paper, label)
                : words.paperAsked(paper, label, speaker.say(asked)),
            );
      if (field.type === 'group') fields(field.fields, path);
    });
  };
  definition.pages.forEach((page, index) => {
    const path = `/pages/${index}`;
    const title = `“${speaker.text(page.title)}”`;
    if (page.visible !== undefined && typeof page.visible !== 'boolean')
      tell(`${path}/visible`, 'page', words.pageShown(title, speaker.say(page.visible)));
    fields(page.fields, path);
  });
  definition.rules?.forEach((rule, index) => {
    const message = speaker.text(rule.message);
    const say = rule.severity === 'warning' ? words.warning : words.rule;
    tell(`/rules/${index}`, 'rule', say(speaker.say(rule.test), message));
  });
  return found;
}
