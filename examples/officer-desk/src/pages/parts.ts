import type { DeskCounts } from '@motcua/contract';
import type { ListFilter } from '../sessions.js';

/** A part of the queue, by one key. */
export interface Part {
  readonly id: string;
  readonly count: (counts: DeskCounts) => number;
  /** @param officer id of who looks */
  readonly filter: (officer: string) => ListFilter;
}

/** The parts of the queue in the order of the day: what is late comes before what is new. */
export const parts: readonly Part[] = [
  { id: 'open', count: ({ byStatus }) => sum(byStatus), filter: () => ({}) },
  {
    id: 'overdue',
    count: ({ overdue }) => overdue,
    filter: () => ({ urgency: 'overdue' }),
  },
  {
    id: 'due-soon',
    count: ({ dueSoon }) => dueSoon,
    filter: () => ({ urgency: 'due-soon' }),
  },
  { id: 'new', count: (counts) => counts.new, filter: () => ({ status: 1 }) },
  {
    id: 'ready',
    count: ({ ready }) => ready,
    filter: () => ({ status: 9 }),
  },
  {
    id: 'waiting',
    count: ({ waiting }) => waiting,
    filter: () => ({ urgency: 'waiting' }),
  },
  {
    id: 'mine',
    count: ({ mine }) => mine ?? 0,
    filter: (actor) => ({ actor }),
  },
];

/** The part a filter is of. */
export function partOf({ urgency, status, actor }: ListFilter): string {
  if (urgency !== undefined) return urgency;
  if (actor !== undefined) return 'mine';
  if (status === 1) return 'new';
  return status === 9 ? 'ready' : 'open';
}

function sum(byStatus: Readonly<Record<string, number>>): number {
  return Object.values(byStatus).reduce((total, count) => total + count, 0);
}
