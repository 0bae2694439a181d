import type { PropertyValues, TemplateResult } from 'lit';
import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import type { Announcer } from '../foundation/announcer.js';
import type { LocaleController } from '../foundation/locale.js';
import type { ServiceController } from '../foundation/service-controller.js';
import type { vi } from './messages.vi.js';
import type { ProcedureLookup } from './procedure-lookup.js';
import type { Answer, Filters, SearchController } from './search-controller.js';

/** What the look-up lets its parts see and do. */
export interface LookupHost {
  readonly element: ProcedureLookup;
  readonly service: ServiceController;
  readonly search: SearchController;
  readonly locale: LocaleController<typeof vi>;
  readonly announcer: Announcer;
  /** What the person chose beside the words; lies always within what the attributes allow. */
  chosen(): Filters;
  /** Chooses anew; shows and asks again. */
  choose(chosen: Filters): void;
  /** What the attributes allow. */
  filters(): Filters;
  /** A link to a procedure with its name, cut where it is long. */
  link(code: string, name: string, others: readonly string[]): TemplateResult;
}

/** A part of the look-up in a file of its own, loaded when it is needed. */
export interface LookupPart {
  /** Before the look-up shows itself anew. */
  willUpdate?(changed: PropertyValues<ProcedureLookup>): void;
  /** Called when a result is followed and when the look-up leaves the page. */
  leave?(): void;
  /** Beside the box. */
  beside?(): TemplateResult | symbol;
  /** Under the box. */
  under?(): TemplateResult | symbol;
  /** What is said instead of an empty list. */
  nothingFound?(answer: Answer): TemplateResult;
  /** What is said over the results in place of their count. */
  heading?(answer: Answer, query: string): string | undefined;
}

/** What the file of a part exports. */
export interface LookupPartModule {
  readonly part: (host: LookupHost) => LookupPart;
  readonly styles: CSSResult;
}
