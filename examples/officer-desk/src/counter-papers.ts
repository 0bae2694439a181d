import type { CounterPaper, HeldPaper, Procedure, SupplementPaper } from '@motcua/contract';
import { say } from './language.js';
import { keptFiles, text } from './move-draft.js';
import type { Fields, KeptFile } from './move-draft.js';

/** A paper as an officer ticks it off. */
export interface PaperDraft {
  /** Of its fields in the form. */
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  /** The procedure does not list it: the officer names it. */
  readonly other: boolean;
  /** Which of the items of a request for supplement it answers, from 0. */
  readonly item?: number;
  readonly taken: boolean;
  readonly kind: CounterPaper['kind'];
  readonly quantity: string;
  /** `scan`, a reason not to scan, or `2|file`, `3|file` for one that is reused. */
  readonly how: string;
  readonly files: readonly KeptFile[];
}

/** Rows for papers that the procedure does not list. */
const OTHERS = 2;

const kinds: readonly CounterPaper['kind'][] = ['original', 'certified-copy', 'copy', 'electronic'];
const reasons = ['shown', 'verification', 'secret', 'later'] as const;

/** The papers of a procedure as the form has them. */
export function readPapers({ documents }: Procedure, fields: Fields): readonly PaperDraft[] {
  const listed = documents
    .filter(({ note }) => !note)
    .map(({ id, name, originals }, index) =>
      readPaper(`p${index}`, fields, {
        documentId: id,
        name,
        other: false,
        kind: originals > 0 ? 'original' : 'copy',
      }),
    );
  const others = Array.from({ length: OTHERS }, (_, index) =>
    readPaper(`x${index}`, fields, {
      documentId: `khac-${index + 1}`,
      name: text(fields[`x${index}.ten`]),
      other: true,
      kind: 'original',
    }),
  );
  return [...listed, ...others];
}

/** One row. @param facts what it is before anything is ticked */
export function readPaper(
  id: string,
  fields: Fields,
  facts: Pick<PaperDraft, 'documentId' | 'name' | 'other' | 'kind' | 'item'>,
): PaperDraft {
  const kind = kinds.find((one) => one === text(fields[`${id}.ban`]));
  return {
    ...facts,
    id,
    kind: kind ?? facts.kind,
    taken: text(fields[`${id}.nhan`]) === '1',
    quantity: text(fields[`${id}.so`]) || '1',
    how: text(fields[`${id}.so-hoa`]) || 'scan',
    files: keptFiles(fields, `${id}.tep`),
  };
}

/** What is wrong with the papers, in words; empty when nothing is. */
export function papersLack(papers: readonly PaperDraft[]): readonly string[] {
  const words = say().reception;
  return papers
    .filter(({ taken }) => taken)
    .flatMap(({ name, other, quantity, how, files }) => [
      ...(other && name === '' ? [words.lacksOtherName] : []),
      ...(/^[1-9]\d?$/.test(quantity) ? [] : [words.lacksQuantity(name)]),
      ...(how === 'scan' && files.length === 0 ? [words.lacksScan(name)] : []),
    ]);
}

/** The papers as the service takes them. */
export function counterPapers(papers: readonly PaperDraft[]): SupplementPaper[] {
  return papers
    .filter(({ taken }) => taken)
    .map(({ documentId, name, other, kind, quantity, how, files, item }) => {
      const [, digitisation, reuse] = /^([23])\|(.+)$/.exec(how) ?? [];
      const reason = reasons.find((one) => one === how);
      const common = {
        documentId,
        // What was asked for is called as it was asked for, where the procedure does not list it.
        ...((other || item !== undefined) && { name }),
        ...(item !== undefined && { item }),
        quantity: Number(quantity),
      };
      if (reuse !== undefined) {
        return { ...common, kind: 'electronic', digitisation: Number(digitisation), reuse };
      }
      return reason === undefined
        ? { ...common, kind, digitisation: 1, files: files.map(({ id }) => id) }
        : { ...common, kind, digitisation: 0, unscanned: reason };
    });
}

/** The papers with those that the centre has named in place of asking for them. */
export function withHeld(
  papers: readonly PaperDraft[],
  held: readonly HeldPaper[],
): readonly PaperDraft[] {
  return papers.map((paper) => {
    const found = held.find(({ documentId }) => documentId === paper.documentId);
    if (paper.taken || found === undefined) return paper;
    return { ...paper, taken: true, how: `${found.digitisation}|${found.file.id}` };
  });
}
