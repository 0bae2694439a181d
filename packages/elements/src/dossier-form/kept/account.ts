import { html, nothing, type TemplateResult } from 'lit';
import type { DraftSummary, HeldDocument, Me as Person } from '@motcua/contract';
import type { FileFact } from '@motcua/forms';
import type { Client } from '@motcua/sdk/client.js';
import { Me } from '@motcua/sdk/me.js';
import { fileIcon } from '../../foundation/icons.js';
import type { Language } from '../../foundation/locale.js';
import { Words } from '../../foundation/spoken.js';
import { momentOf } from '../../foundation/words.js';
import type { AccountOfForm } from '../filling.js';
import type { OpenForm } from '../session-of-form.js';
import { vi } from './words.vi.js';

const words = new Words(vi, async () => (await import('./words.en.js')).en);

/** A form does not wait longer than this for who fills it in. Milliseconds. */
const PATIENCE = 4_000;
/** Most papers offered at one place. */
const MOST = 8;

/**
 * Who is signed in, for a form: facts by `prefill` name, papers and drafts the centre has.
 * @returns nobody when that cannot be told soon: a form can be filled in without it
 */
export async function accountOf(
  client: Client,
  language: Language,
  changed: () => void,
): Promise<AccountOfForm | undefined> {
  const me = new Me(client);
  try {
    const [person] = await Promise.all([
      me.get({ timeout: PATIENCE, maxRetries: 0 }),
      language === 'en' ? words.load() : undefined,
    ]);
    return new Account(person, me, changed);
  } catch {
    return undefined;
  }
}

class Account implements AccountOfForm {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly demo: boolean;
  drafts: readonly DraftSummary[] = [];
  readonly #me: Me;
  readonly #changed: () => void;
  #papers: readonly HeldDocument[] = [];
  /** Papers that are being taken, by their file. */
  readonly #taking = new Set<string>();

  constructor({ facts, demo }: Person, me: Me, changed: () => void) {
    this.facts = facts as Readonly<Record<string, unknown>>;
    this.demo = demo;
    this.#me = me;
    this.#changed = changed;
    void this.#load();
  }

  prefilled({ compiled, session }: OpenForm): readonly string[] {
    return compiled.definition.pages
      .flatMap(({ fields }) => fields)
      .filter(
        (field) =>
          'prefill' in field &&
          this.facts[field.prefill ?? ''] !== undefined &&
          session.field(field.id).value !== undefined,
      )
      .map(({ id }) => id);
  }

  held(
    name: string,
    language: Language,
    take: (file: FileFact) => void,
  ): TemplateResult | typeof nothing {
    const own = words.in(language);
    const papers = this.#fitting(name);
    if (papers.length === 0) return nothing;
    return html`<details class="held">
      <summary>${own.held} (${papers.length})</summary>
      <ul class="files" role="list">
        ${papers.map(
          ({ file, paper, filedAt }) =>
            html`<li>
              ${fileIcon}
              <div class="told">
                <span class="name">${file.name}</span>
                <span class="small soft"> ${own.heldFrom(paper, momentOf(filedAt).slice(6))} </span>
              </div>
              <button
                class="button quiet"
                type="button"
                aria-label=${own.useFile(file.name)}
                aria-busy=${this.#taking.has(file.id) ? 'true' : 'false'}
                @click=${() => this.#take(file.id, take)}
              >
                ${own.use}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** Papers of that name first; the names of one paper differ from procedure to procedure. */
  #fitting(name: string): readonly HeldDocument[] {
    const wanted = plain(name);
    const rank = ({ paper }: HeldDocument): number => (plain(paper) === wanted ? 0 : 1);
    return [...this.#papers].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
  }

  async #take(file: string, take: (file: FileFact) => void): Promise<void> {
    if (this.#taking.has(file)) return;
    this.#taking.add(file);
    this.#changed();
    try {
      const { id, name, type, size } = await this.#me.takeDocument(file);
      take({ id, name, type, size });
    } catch {
      // The button is free again; the paper can be uploaded as well.
    } finally {
      this.#taking.delete(file);
      this.#changed();
    }
  }

  async #load(): Promise<void> {
    const [papers, drafts] = await Promise.allSettled([this.#me.documents(), this.#me.drafts()]);
    if (papers.status === 'fulfilled') this.#papers = papers.value.items;
    if (drafts.status === 'fulfilled') this.drafts = drafts.value.items;
    this.#changed();
  }
}

/** Without marks and small, as names are compared. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
