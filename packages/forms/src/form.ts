import { compileGraph } from './compile.js';
import type { Graph } from './graph.js';
import type {
  AddressAnswer,
  Answers,
  DocumentFact,
  FileFact,
  FormDefinition,
} from './definition.js';
import type { Issue } from './issues.js';
import { FormSession } from './session.js';
import type { StartOptions } from './session.js';

/** Who applies, read from the answers that the definition names. */
export interface ApplicantAnswers {
  readonly name?: string;
  readonly personalId?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: AddressAnswer;
}

/** What `check` finds. */
export type CheckResult =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly applicant: ApplicantAnswers;
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Lines of the document list that stand under one heading. */
export interface DocumentCase {
  readonly name: string | undefined;
  readonly documents: readonly DocumentFact[];
}

/** A form ready to be filled in or checked. */
export class CompiledForm {
  readonly #graph: Graph;
  /** The procedure's documents by case, in their order. */
  readonly documentCases: readonly DocumentCase[];

  constructor(graph: Graph) {
    this.#graph = graph;
    const cases = new Map<string | undefined, DocumentFact[]>();
    for (const document of graph.documents?.values() ?? [])
      cases.set(document.case, [...(cases.get(document.case) ?? []), document]);
    this.documentCases = [...cases].map(([name, documents]) => ({ name, documents }));
  }

  get definition(): FormDefinition {
    return this.#graph.definition;
  }

  /** Begins to fill in the form, or goes on with a draft. */
  start(options: StartOptions): FormSession {
    return new FormSession(this.#graph, options);
  }

  /**
   * Checks answers as a whole, with the very code that a session runs. An answer that was not asked is refused.
   * @param facts `today` is the ISO day in Hanoi; `files` are the uploads that exist
   */
  check(
    answers: Readonly<Record<string, unknown>>,
    facts: { readonly today: string; readonly files?: readonly FileFact[] },
  ): CheckResult {
    const session = this.start({ ...facts, answers });
    const issues = [...session.notAsked(), ...session.validate()];
    if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
    const kept = session.answers();
    const applicant = Object.fromEntries(
      Object.entries(this.definition.applicant).flatMap(([fact, id]: [string, string]) =>
        Object.hasOwn(kept, id) ? [[fact, kept[id]]] : [],
      ),
    ) as ApplicantAnswers;
    return { ok: true, answers: kept, applicant, warnings: issues };
  }
}

/**
 * Makes a definition ready.
 * @param options.documents the procedure's own list, for fields of type `documents`; without it their ids are not checked
 * @throws {DefinitionError} with everything that is wrong
 */
export function compileForm(
  definition: FormDefinition,
  options: { readonly documents?: readonly DocumentFact[] } = {},
): CompiledForm {
  return new CompiledForm(compileGraph(definition, options.documents));
}
