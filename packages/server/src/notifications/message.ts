import type { Procedure } from '@motcua/contract';
import { NATIONAL_HOTLINE, formatInstant, maskName, vndIn } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import type { Executor } from '../database/pool.js';
import { openName, openResult } from '../dossiers/applicant.js';
import { openSupplement, pinned, stepsOf } from '../dossiers/store.js';
import { remainingItems } from '../dossiers/supplement-parts.js';
import type { DossierRow, StatusRow } from '../dossiers/tables.js';
import { hasBegun } from '../dossiers/views.js';
import type { Language } from '../http/language.js';
import { html, type Html } from '../pages/html.js';
import { OPEN, requestsOf } from '../payments/requests.js';
import { officeById } from '../places/service.js';
import { phrasesEn } from './texts.en.js';
import { phrasesVi } from './texts.vi.js';
import type { NoticeEvent } from './events.js';
import { supplementOf } from './store.js';
import type { AllTexts, FramePart, Placeholder } from './texts.js';
import type { NoticeRow } from './tables.js';

/** A notice as it is sent. */
export interface Message {
  readonly language: Language;
  readonly subject: string;
  /** Plain text of a mail. */
  readonly text: string;
  /** The same as HTML. */
  readonly html: string;
  /** One short line for a telephone. */
  readonly short: string;
  /** Page on which the dossier is looked up by its code. */
  readonly url: string;
  /** Page that stops this channel. */
  readonly stopUrl: string;
}

type Values = Readonly<Partial<Record<Placeholder, string>>>;

/** The language of a dossier's notices. */
export function languageOfDossier({ locale }: Pick<DossierRow, 'locale'>): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/**
 * Writes a notice. Of the person it has the masked name alone; of the dossier its code, the procedure and the step. Reasons
 * and what officers wrote stay behind the page of the dossier.
 */
export async function writeMessage(
  context: ServiceContext,
  texts: AllTexts,
  dossier: DossierRow,
  { event, sequence, amountVnd }: Pick<NoticeRow, 'event' | 'sequence' | 'amountVnd'>,
  token: string,
): Promise<Message> {
  const { db, configuration } = context;
  const language = languageOfDossier(dossier);
  const suffix = language === 'vi' ? '' : `?lang=${language}`;
  // The code stands behind the #, which browsers send to nobody.
  const url = `${configuration.publicUrl}/ho-so${suffix}#ma=${encodeURIComponent(dossier.code)}`;
  const stopUrl = `${configuration.publicUrl}/thong-bao/dung/${token}${suffix}`;
  const steps = await stepsOf(db, dossier.id);
  const step = steps.find((one) => one.sequence === sequence);
  const { frame, [event as NoticeEvent]: said } = texts[language];
  const items = await itemsOf(db, dossier, event, sequence, language);
  const amount = event === 'remind-payment' ? await amountAwaited(db, dossier.id) : amountVnd;
  const values: Values = {
    code: dossier.code,
    procedure: dossier.procedureName,
    name: maskName(openName(context.secrets, dossier)),
    link: url,
    stop: stopUrl,
    hotline: configuration.hotline ?? NATIONAL_HOTLINE,
    centre: configuration.centreName[language],
    agency: dossier.competentOfficeName ?? dossier.agency ?? undefined,
    ...(step && timesOf(dossier, step, language)),
    ...(amount !== null && { amount: vndIn(language, amount) }),
    ...(items && { count: String(items.count), items: items.names.join('\n') || undefined }),
    where: event === 'result-ready' ? await whereOf(context, dossier, language) : undefined,
  };
  const around = (part: FramePart): readonly string[] => filled(frame[part], values);
  const body = filled(said.text, values);
  const facts = [...around('code'), ...around('procedure'), ...around('link')];
  const foot = [...around('help'), ...around('stop')];
  const subject = filled(said.subject, values).join(' ');
  return {
    language,
    subject,
    text: [...around('greeting'), ...body, facts.join('\n'), foot.join('\n')].join('\n\n') + '\n',
    html: page(language, subject, { greeting: around('greeting'), body, facts, foot }).text,
    short: filled(said.sms, values).join(' '),
    url,
    stopUrl,
  };
}

/** Lines with their values; a line with a value that is not there is left out. */
function filled(lines: readonly string[], values: Values): readonly string[] {
  return lines.flatMap((line) => {
    let isWhole = true;
    const text = line.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = values[name as Placeholder];
      isWhole &&= value !== undefined;
      return value ?? '';
    });
    return isWhole ? [text] : [];
  });
}

function timesOf(dossier: DossierRow, step: StatusRow, language: Language): Values {
  const { at, dueAt, previousDueAt, amountVnd, provisional } = step;
  const words = phrases(language);
  // Until the clock runs the day is no promise.
  const isExpected = !hasBegun(dossier, { receivedAt: step.receivedAt, updatedAt: at });
  const word = isExpected ? words.expected : provisional ? words.provisional : undefined;
  return {
    at: formatInstant(at.getTime()),
    ...(dueAt && {
      due: `${formatInstant(dueAt.getTime())}${word === undefined ? '' : ` (${word})`}`,
    }),
    ...(previousDueAt && { previousDue: formatInstant(previousDueAt.getTime()) }),
    ...(amountVnd !== null && { amount: vndIn(language, amountVnd) }),
  };
}

/**
 * What is asked for, or still is: published names of papers alone. What officers wrote of their own may name people, and is counted.
 */
async function itemsOf(
  db: Executor,
  dossier: DossierRow,
  event: string,
  sequence: number,
  language: Language,
): Promise<{ readonly count: number; readonly names: readonly string[] } | undefined> {
  const isLater = event === 'remind-supplement' || event === 'supplement-part-received';
  if (event !== 'supplement-requested' && !isLater) return undefined;
  // The step of a reminder may be a later one: an appointment that was counted anew meanwhile.
  const supplement = isLater
    ? await openSupplement(db, dossier.id)
    : await supplementOf(db, dossier.id, sequence);
  if (isLater && supplement === undefined) return undefined;
  const asked = supplement ? (isLater ? remainingItems(supplement) : supplement.items) : [];
  const { documents } = (await pinned(db, dossier.procedureDigest)) as Procedure;
  const names = asked.flatMap(({ documentId }) => {
    const name = documents.find(({ id }) => id === documentId)?.name;
    return name === undefined ? [] : [`- ${name}`];
  });
  const others = asked.length - names.length;
  const rest = names.length > 0 && others > 0 ? [`- ${phrases(language).others(others)}`] : [];
  return { count: asked.length, names: [...names, ...rest] };
}

/** What a dossier waits to be paid, of all requests together; null where none is stored. */
async function amountAwaited(db: Executor, dossierId: string): Promise<number | null> {
  const open = (await requestsOf(db, dossierId)).filter(
    ({ sequence, state }) => sequence !== null && (OPEN as readonly string[]).includes(state),
  );
  return open.length === 0 ? null : open.reduce((sum, request) => sum + request.amountVnd, 0);
}

/** Where the result is; never an address. */
async function whereOf(
  context: ServiceContext,
  dossier: DossierRow,
  language: Language,
): Promise<string> {
  const words = phrases(language);
  const result = openResult(context.secrets, dossier);
  if (result?.method === 'post') return words.post;
  if (result?.method === 'electronic') return words.electronic;
  const chosen =
    result?.office === undefined ? undefined : await officeById(context, result.office);
  const office = chosen?.name ?? dossier.officeName ?? undefined;
  return office === undefined ? words.anyCounter : words.counter(office);
}

function phrases(language: Language): typeof phrasesVi {
  return language === 'en' ? phrasesEn : phrasesVi;
}

function page(
  language: Language,
  subject: string,
  parts: Readonly<Record<'greeting' | 'body' | 'facts' | 'foot', readonly string[]>>,
): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${subject}</title>
      </head>
      <body>
        ${[...parts.greeting, ...parts.body].map(block)}
        <ul>
          ${parts.facts.map((fact) => html`<li>${linked(fact)}</li> `)}
        </ul>
        <hr />
        ${parts.foot.map((line) => html`<p><small>${linked(line)}</small></p> `)}
      </body>
    </html>`;
}

/** A paragraph, or the list that lines with a dash are. */
function block(text: string): Html {
  const lines = text.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return html`<p>${linked(text)}</p> `;
  return html`<ul>
    ${lines.map((line) => html`<li>${line.slice(2)}</li> `)}
  </ul>`;
}

/** Addresses as links. */
function linked(text: string): readonly (Html | string)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
