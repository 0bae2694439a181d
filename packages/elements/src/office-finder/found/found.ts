import { html, nothing, type TemplateResult } from 'lit';
import type { Office } from '@motcua/contract';
import { hanoiDay } from '@motcua/rules';
import type { Announcer } from '../../foundation/announcer.js';
import type { ServiceConnection } from '../../foundation/connection.js';
import { offlineIcon } from '../../foundation/tone-icons.js';
import type { Language } from '../../foundation/locale.js';
import { notice, problemKind, problemMessage, problemNotice } from '../../foundation/problems.js';
import { sharedWords } from '../../foundation/spoken.js';
import { momentOf } from '../../foundation/words.js';
import type { OfficeFinder } from '../office-finder.js';
import { choiceTemplate, type Choice } from './choice.js';
import { matchesTemplate } from './matches.js';
import { vi } from './messages.vi.js';
import { locate, type Located } from './location.js';
import type { mapTemplate } from './map.js';
import type { Match, Places } from './places.js';
import { readOffice, readPlaces } from './read.js';

export { foundStyles } from './found.styles.js';
export { readPlaces } from './read.js';

const words = /* @__PURE__ */ sharedWords(vi, async () => (await import('./messages.en.js')).en);

/** How often "open now" is looked at again, milliseconds. */
const MINUTE = 60_000;

/**
 * Finds and shows places: loaded with the first act of the citizen. Wards, regions and offices are read once; names and
 * distances are then compared on the device, so that neither what is typed nor where the device is leaves it.
 */
export class Found {
  readonly #host: OfficeFinder;
  readonly #connection: ServiceConnection;
  readonly #locale: { readonly language: Language };
  readonly #announcer: Announcer;
  #places: Places | undefined;
  #keptAt: string | undefined;
  #failure: unknown;
  #query = '';
  #choice: Choice | undefined;
  #location: 'asking' | 'denied' | 'unavailable' | undefined;
  #shown = 5;
  #map: typeof mapTemplate | 'failed' | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #awaited = false;
  /** Counts what the citizen does: an answer to an earlier act comes too late to be shown. */
  #acts = 0;

  constructor(
    host: OfficeFinder,
    connection: ServiceConnection,
    locale: { readonly language: Language },
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#connection = connection;
    this.#locale = locale;
    this.#announcer = announcer;
    void this.#load();
  }

  /** What is to be shown in place of the overview; `undefined` while that stays. */
  body(): TemplateResult | undefined {
    const { language } = this.#locale;
    if (this.#failure !== undefined) {
      const problem = problemMessage(this.#failure, language);
      return html`<div role="alert">${problemNotice(problem, language, this.again)}</div>
        <slot></slot>`;
    }
    const places = this.#places;
    const asked = this.#query.trim() !== '' || this.#choice !== undefined;
    if (!asked && this.#location === undefined) return undefined;
    const own = this.#own;
    if (places === undefined || this.#location === 'asking') {
      const text = this.#location === 'asking' ? own.locating : '';
      return html`<p role="status">${text}</p>
        <div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>`;
    }
    return html`${this.#keptNotice()} ${this.#locationNotice()}
    ${this.#query.trim() === '' ? nothing : this.#matches(places)}
    ${this.#choice === undefined ? nothing : this.#chosen(this.#choice, places)}`;
  }

  /** Shows what is asked for by the attributes. */
  begin(ward: string, office: string, query: string): void {
    if (office !== '') void this.#showOffice(office, false);
    else if (ward !== '') this.#choose({ kind: 'ward', code: ward }, false);
    else {
      this.#write(query);
      this.type(query);
    }
  }

  /** The citizen typed. */
  type(query: string): void {
    this.#act();
    this.#query = query;
    this.#sayMatches();
    this.#changed();
  }

  /** The citizen pressed Enter: the best match. */
  first(): void {
    const [match] = this.#places?.matches(this.#query) ?? [];
    if (this.#query.trim() !== '' && match !== undefined) this.#take(match);
  }

  /** Arrow keys walk from the field through the matches and back; Escape leaves what was typed. */
  keys(event: KeyboardEvent): void {
    const root = this.#host.renderRoot;
    const stops = [...root.querySelectorAll<HTMLElement>('#place, .match')];
    const at = stops.indexOf((root as ShadowRoot).activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && this.#query !== '') {
      this.#write('');
      this.type('');
      stops[0]?.focus();
    } else if (step === undefined || at < 0 || stops[at + step] === undefined) return;
    else stops[at + step]?.focus();
    event.preventDefault();
  }

  /** The citizen wants to be found by the device. Asked once for each tap; kept nowhere but in this object. */
  async locate(): Promise<void> {
    if (this.#location === 'asking') return;
    const act = this.#act();
    this.#location = 'asking';
    this.#query = '';
    this.#write('');
    this.#changed();
    const located: Located = await locate();
    if (act !== this.#acts) return;
    if (located.kind !== 'found') {
      this.#location = located.kind;
      const own = this.#own;
      this.#announcer.announce(`${own[located.kind]}. ${own.typeInstead}`);
      this.#changed();
      return;
    }
    this.#choose({ kind: 'here', point: located.point, accuracyKm: located.accuracyKm });
  }

  /** A branch region by its id. */
  region(id: string): void {
    this.#choose({ kind: 'region', id });
  }

  /** Every reception point. */
  all(): void {
    this.#choose({ kind: 'all' });
  }

  /** Tries once more what failed or came from the device. */
  readonly again = (): void => {
    if (this.#failure === undefined && this.#keptAt === undefined) return;
    this.#failure = undefined;
    void this.#load();
    this.#changed();
  };

  /** The element left the page. */
  rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Another one stands in its place: what is still awaited is shown and said no more. */
  end(): void {
    this.rest();
    this.#act();
    this.#query = '';
  }

  get #own(): typeof vi {
    return words.in(this.#locale.language);
  }

  /** What the citizen asked for before is not awaited any more. @returns the number of this act */
  #act(): number {
    this.#location = undefined;
    this.#awaited = false;
    // With the places at hand it was one office that could not be read: something else is asked for now.
    if (this.#places !== undefined) this.#failure = undefined;
    return (this.#acts += 1);
  }

  #sayMatches(): void {
    const query = this.#query.trim();
    const places = this.#places;
    if (query === '' || places === undefined) return;
    const { length } = places.matches(query);
    const own = this.#own;
    this.#announcer.announce(length === 0 ? own.none(query) : own.count(length), 600);
  }

  async #load(): Promise<void> {
    try {
      // Where English cannot be loaded, Vietnamese is better than nothing.
      if (this.#locale.language === 'en') await words.load().catch(() => undefined);
      const { value, keptAt } = await readPlaces(this.#connection, this.#host.procedure);
      this.#places = value;
      this.#keptAt = keptAt;
      // What was typed meanwhile is answered, and said, now.
      this.#sayMatches();
    } catch (error) {
      this.#failure = error;
    }
    this.#changed();
  }

  async #loadMap(): Promise<void> {
    try {
      this.#map = (await import('./map.js')).mapTemplate;
    } catch {
      // The list has everything; the map is tried again with the next choice.
      this.#map = 'failed';
    }
    this.#host.requestUpdate();
  }

  #matches(places: Places): TemplateResult {
    const own = this.#own;
    const query = this.#query.trim();
    const matches = places.matches(query);
    if (matches.length === 0) {
      return notice('info', own.none(query), html`<p>${own.noneAdvice}</p>`);
    }
    return matchesTemplate(matches, places, own, this.#locale.language, (match) =>
      this.#take(match),
    );
  }

  #chosen(choice: Choice, places: Places): TemplateResult | typeof nothing {
    if (this.#query.trim() !== '') return nothing;
    if (this.#host.isConnected) {
      this.#timer ??= setInterval(() => this.#host.requestUpdate(), MINUTE);
    }
    if (this.#map === undefined) void this.#loadMap();
    const now = this.#host.clock();
    return choiceTemplate(choice, {
      places,
      own: this.#own,
      language: this.#locale.language,
      now,
      today: hanoiDay(now),
      directions: this.#host.directionsHref,
      shown: this.#shown,
      map: this.#map,
      onMore: () => {
        this.#shown += 10;
        this.#changed();
      },
      onChoose: (next) => this.#choose(next),
      onOffice: (office) => void this.#showOffice(office.id),
      onBack: () => {
        this.#act();
        this.#choice = undefined;
        this.#changed();
        this.#focus('place');
      },
    });
  }

  #keptNotice(): TemplateResult | typeof nothing {
    if (this.#keptAt === undefined) return nothing;
    return html`<p class="line small" part="notice">
      ${offlineIcon}<span>${this.#own.offline(momentOf(this.#keptAt))}</span>
    </p>`;
  }

  #locationNotice(): TemplateResult | typeof nothing {
    const kind = this.#location;
    if (kind !== 'denied' && kind !== 'unavailable') return nothing;
    return notice('warn', this.#own[kind], html`<p>${this.#own.typeInstead}</p>`);
  }

  #take(match: Match): void {
    switch (match.kind) {
      case 'ward':
        return this.#choose({ kind: 'ward', code: match.ward.code, former: match.former });
      case 'district':
        return this.#choose({ kind: 'district', name: match.name });
      case 'office':
        return void this.#showOffice(match.office.id);
    }
  }

  #choose(choice: Choice, awaited = true): void {
    this.#act();
    this.#choice = choice;
    this.#query = '';
    this.#shown = 5;
    if (this.#map === 'failed') this.#map = undefined;
    this.#write('');
    this.#awaited = awaited;
    this.#changed();
  }

  /** An office that may have closed; the service says who serves instead. */
  async #showOffice(id: string, awaited = true): Promise<void> {
    const act = this.#act();
    try {
      const { value } = await readOffice(this.#connection, id);
      if (act !== this.#acts) return;
      this.#choose({ kind: 'office', office: value }, awaited);
    } catch (error) {
      if (act !== this.#acts) return;
      const known = this.#places?.offices.find((office: Office) => office.id === id);
      if (known !== undefined) this.#choose({ kind: 'office', office: known }, awaited);
      else if (problemKind(error) === 'not-found') this.#choose({ kind: 'missing' }, awaited);
      else {
        this.#failure = error;
        this.#changed();
      }
    }
  }

  #write(text: string): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#place');
    if (field) field.value = text;
  }

  #changed(): void {
    this.#host.requestUpdate();
    if (!this.#awaited || this.#places === undefined) return;
    // The citizen asked for it: the keyboard goes to it.
    this.#awaited = false;
    this.#focus('found');
  }

  #focus(id: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
    );
  }
}
