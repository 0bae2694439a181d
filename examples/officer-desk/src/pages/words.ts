import type { MoveName } from '@motcua/contract';
import { dossierStatuses } from '@motcua/rules';
import { say, spoken } from '../language.js';
import { isMove } from '../moves.js';

/** A step of the history in words. @param byOfficer an officer made it, at a counter where the citizen could have */
export function moveDone(move: string, byOfficer = true): string {
  return isMove(move) && (byOfficer || say().otherSteps[move] === undefined)
    ? say().moves[move].done
    : (say().otherSteps[move] ?? move);
}

/** The act of a move. */
export function moveAct(move: MoveName): string {
  return say().moves[move].act;
}

/** A status by the official name of the national exchange; in another language by what it means. */
export function statusName({
  code,
  name,
}: {
  readonly code: number;
  readonly name: string;
}): string {
  if (spoken() === 'vi') return name;
  return dossierStatuses.find((status) => status.code === code)?.label[spoken()] ?? name;
}

/** The tone of a status: whose turn it is, or how it ended. An unknown one is neutral. */
export function statusTone(code: number): 'new' | 'ours' | 'waiting' | 'done' | 'ended' | 'plain' {
  const status = dossierStatuses.find((candidate) => candidate.code === code);
  if (status === undefined) return 'plain';
  if (status.step === 'filed') return 'new';
  if (status.step === 'ended') return 'ended';
  if (status.step === 'ready' || status.step === 'returned') return 'done';
  return status.clock === 'paused' ? 'waiting' : 'ours';
}

/** A number of files or đồng as it is written in the language of the officer. */
export function decimal(value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(spoken() === 'vi' ? 'vi-VN' : 'en-GB', options);
}
