import type { DeskDossier, DeskMove, HeldPaper, RequestedItem } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { hanoiDay, isAnswered, isBegun } from '@motcua/rules';
import { CounterForm } from './counter-form.js';
import { counterPapers, papersLack, readPaper, withHeld } from './counter-papers.js';
import type { PaperDraft } from './counter-papers.js';
import { say } from './language.js';
import { text } from './move-draft.js';
import type { Fields } from './move-draft.js';

/** Something that was asked for, with what the citizen brought for it. */
export interface BroughtItem {
  readonly item: RequestedItem;
  readonly paper: PaperDraft;
  /** Why it goes on without. */
  readonly reason: string;
}

/** What a citizen brings to a counter for a request for supplement, as an officer ticks it off. */
export interface SupplementDraft {
  readonly items: readonly BroughtItem[];
  /** What nobody asked for. */
  readonly other: PaperDraft;
  /** Questions that are to be answered anew. */
  readonly form: CounterForm | undefined;
  readonly fields: Fields;
}

/** Reads the form. @param held what the centre has, ticked where nothing is yet */
export function readSupplement(
  { supplement, version }: Pick<DeskDossier, 'supplement' | 'version'>,
  fields: Fields,
  now: number,
  held: readonly HeldPaper[] = [],
): SupplementDraft {
  const items = supplement?.items ?? [];
  const papers = withHeld(
    items.map(({ documentId, what }, index) =>
      readPaper(`b${index}`, fields, {
        // Of its own: what is asked for without naming a paper of the dossier is one more.
        documentId: documentId ?? `bo-sung-${version}-${index + 1}`,
        name: what,
        other: false,
        kind: 'original',
        item: index,
      }),
    ),
    held,
  );
  const form = supplement?.form as FormDefinition | undefined;
  return {
    fields,
    form: form && new CounterForm(form, fields, hanoiDay(now)),
    items: papers.flatMap((paper, index) => {
      const item = items[index];
      return item ? [{ item, paper, reason: text(fields[`b${index}.ly-do`]) }] : [];
    }),
    other: readPaper('bx', fields, {
      documentId: `khac-${version}`,
      name: text(fields['bx.ten']),
      other: true,
      kind: 'original',
    }),
  };
}

/**
 * What is missing before it can be taken in, in words. Nothing that was asked for is passed over.
 * @param isPart the rest is waited for
 */
export function supplementLacks(draft: SupplementDraft, isPart = false): readonly string[] {
  const words = say().lacks;
  const { items, other, form } = draft;
  const papers = [...items.map(({ paper }) => paper), other];
  const answers = answersOf(draft);
  if (!papers.some(({ taken }) => taken) && answers === undefined) return [words.nothingBrought];
  const untold = items.filter(
    (one) =>
      !isPart &&
      one.item.receivedAt === undefined &&
      !one.paper.taken &&
      one.reason === '' &&
      !isAnswered(one.item, answers ?? {}),
  );
  return [
    ...papersLack(papers),
    ...(form && answers
      ? [...form.problems()].flatMap(([path, words]) =>
          mayWait(items, path, answers) ? [] : [words],
        )
      : []),
    ...untold.map(({ item }) => words.notBrought(item.what)),
  ];
}

/** What the move carries. */
export function supplementBody(
  draft: SupplementDraft,
): Pick<DeskMove, 'papers' | 'answers' | 'missing'> {
  const { items, other } = draft;
  const answers = answersOf(draft);
  const missing = items.flatMap((one, item) =>
    one.paper.taken || one.reason === '' ? [] : [{ item, reason: one.reason }],
  );
  return {
    papers: counterPapers([...items.map(({ paper }) => paper), other]),
    ...(answers && { answers }),
    ...(missing.length > 0 && { missing }),
  };
}

/** Whether a paper of the draft is one that the centre has, so that its name has to be asked for to be shown again. */
export function reuses({ items, other }: SupplementDraft): boolean {
  return [...items.map(({ paper }) => paper), other].some(({ how }) => /^[23]\|/.test(how));
}

function answersOf({ form }: SupplementDraft): Readonly<Record<string, unknown>> | undefined {
  const answers = form?.answers() ?? {};
  return Object.keys(answers).length > 0 ? answers : undefined;
}

/** Whether a question is of an item of which nothing is answered: it comes later, or a reason stands in its place. */
function mayWait(
  items: readonly BroughtItem[],
  path: string,
  answers: Readonly<Record<string, unknown>>,
): boolean {
  const asking = items.find(({ item }) => item.fields?.includes(path.replace(/\..*/, '')));
  return asking !== undefined && !isBegun(asking.item, answers);
}
