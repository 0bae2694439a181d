import { audiencesOf, fold } from '@motcua/search';

/** An event that groups procedures, with the words that assign them: data, in `catalogue/life-events.json`. */
export interface LifeEventRule {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly audience: 'citizen' | 'business';
  readonly fields: readonly string[];
  readonly phrases: readonly string[];
}

/** Assigns procedures to life events by field and by phrases of the name. */
export class LifeEventAssigner {
  readonly #rules: readonly {
    readonly id: string;
    readonly audience: string;
    readonly fields: ReadonlySet<string>;
    readonly phrases: readonly string[];
  }[];

  constructor(rules: readonly LifeEventRule[]) {
    this.#rules = rules.map(({ id, audience, fields, phrases }) => ({
      id,
      audience,
      fields: new Set(fields.map(fold)),
      phrases: phrases.map(fold),
    }));
  }

  /** Ids of the events a procedure belongs to; unknown target groups fit every audience. */
  assign(procedure: {
    readonly name: string;
    readonly fields: readonly string[];
    readonly targetGroups: readonly string[];
  }): string[] {
    const name = fold(procedure.name);
    const fields = procedure.fields.map(fold);
    const audiences = audiencesOf(procedure.targetGroups.join('; '));
    return this.#rules
      .filter(({ audience }) => audiences.length === 0 || audiences.includes(audience))
      .filter(
        (rule) =>
          fields.some((field) => rule.fields.has(field)) ||
          rule.phrases.some((phrase) => name.includes(phrase)),
      )
      .map(({ id }) => id);
  }
}
