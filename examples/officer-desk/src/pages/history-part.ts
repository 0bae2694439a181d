import type { DeskDossier, DeskHistoryEntry, NotificationEntry } from '@motcua/contract';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { say } from '../language.js';
import { instant } from './dates.js';
import { moveDone, statusName } from './words.js';

/** Every step of a dossier, the first one first. */
export function history({ history: steps }: DeskDossier): Html {
  return html`<section class="card history">
    <h2>${say().dossier.history}</h2>
    <ol>
      ${steps.map(step)}
    </ol>
  </section>`;
}

/** What the applicant was told, and whether it arrived. */
export function toldCitizen(notifications: readonly NotificationEntry[] | undefined): Part {
  if (notifications === undefined || notifications.length === 0) return undefined;
  const words = say().dossier;
  return html`<section class="card">
    <h2>${words.told}</h2>
    <ul class="told">
      ${notifications.map(
        ({ channel, recipient, state, createdAt, sequence }) =>
          html`<li>
            ${words.step(sequence)}: ${channel === 'email' ? words.byMail : channel}
            ${recipient !== undefined && words.to(recipient)} · ${words.tellings[state] ?? state}
            <span class="soft">${instant(createdAt)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** A step of the history. */
function step({
  move,
  at,
  actor,
  status,
  reason,
  note,
  exception,
  apology,
  dueAt,
  citizenNote,
  items = [],
  guidance,
  handedIn,
}: DeskHistoryEntry): Html {
  const words = say().dossier;
  return html`<li>
    <p>
      <strong>${moveDone(move, actor !== undefined)}</strong>
      <span class="soft">${instant(at)} · ${statusName(status)}</span>
    </p>
    ${actor !== undefined && html`<p class="soft">${[actor.name, actor.unit].filter(Boolean).join(' · ')}</p>`}
    ${reason !== undefined && html`<p class="lines">${reason}</p>`}
    ${
      items.length > 0 &&
      html`<ul>
        ${items.map(({ what, reason: why }) => html`<li>${what}: ${why}</li>`)}
      </ul>`
    }
    ${guidance !== undefined && html`<p class="lines">${guidance}</p>`}
    ${handedIn && brought(handedIn)}
    ${exception !== undefined && html`<p class="lines">${words.exception(exception)}</p>`}
    ${dueAt !== undefined && html`<p>${words.newDue(instant(dueAt))}</p>`}
    ${apology !== undefined && html`<p class="lines soft">${apology}</p>`}
    ${citizenNote !== undefined && html`<p class="lines">${words.citizenWrote(citizenNote)}</p>`}
    ${note !== undefined && html`<p class="lines note">${words.note(note)}</p>`}
  </li>`;
}

/** What was brought to the counter, and what was not. */
function brought({ papers, missing }: NonNullable<DeskHistoryEntry['handedIn']>): Html {
  const words = say();
  return html`<ul>
    ${papers.map(
      ({ name, kind, quantity }) =>
        html`<li>${name}: ${quantity} × ${words.paperKinds[kind] ?? kind}</li>`,
    )}
    ${missing.map(({ what, reason }) => html`<li>${words.dossier.notBrought(what)} ${reason}</li>`)}
  </ul>`;
}
