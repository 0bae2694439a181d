import { createHash } from 'node:crypto';
import { maskEmail, maskPhone, parsePhone } from '@motcua/rules';
import type { Configuration, NoticeChannel } from '../configuration.js';
import { openContact } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import type { DossierRow } from '../dossiers/tables.js';
import type { NoticeEvent } from './events.js';
import type { ChannelKind } from './tables.js';

/** Id of the channel that every service has. */
export const EMAIL = 'email';

/** A way to the applicant of a dossier. */
export interface Reach {
  readonly channel: string;
  readonly kind: ChannelKind;
  /** In clear: only in memory. Absent when the applicant gave none that this channel can use. */
  readonly address?: string;
  readonly masked?: string;
  /** Absent for e-mail. */
  readonly configured?: NoticeChannel;
}

/** The ways by which an applicant is told of something. */
export function reachesOf(
  { channels = [] }: Configuration,
  secrets: Secrets,
  dossier: DossierRow,
  event: string,
): readonly Reach[] {
  const { email, phone } = openContact(secrets, dossier);
  const mail: Reach = {
    channel: EMAIL,
    kind: EMAIL,
    ...(email !== undefined && { address: email, masked: maskEmail(email) }),
  };
  const number = mobileOf(phone);
  const others = channels
    .filter(({ events }) => events === undefined || events.includes(event as NoticeEvent))
    .map((configured): Reach => ({
      channel: configured.id,
      kind: configured.kind,
      configured,
      ...(number !== undefined && { address: number, masked: maskPhone(number) }),
    }));
  return [mail, ...others];
}

/** E.164 of a number that takes messages. */
function mobileOf(phone: string | undefined): string | undefined {
  const parsed = phone === undefined ? undefined : parsePhone(phone);
  if (parsed?.ok !== true) return undefined;
  return parsed.kind === 'mobile' || parsed.kind === 'foreign' ? parsed.value : undefined;
}

/**
 * The same UUID (version 8) for the same parts: what is planned again is the same notice.
 * @param position comes first in it: of jobs that were added together, the one of the lower id runs first
 */
export function orderedId(position: number, ...parts: readonly string[]): string {
  return (
    position
      .toString(16)
      .padStart(12, '0')
      .replace(/^(.{8})(.{4})$/, '$1-$2') + stableId(...parts).slice(13)
  );
}

/** The same UUID (version 8) for the same parts. */
export function stableId(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
