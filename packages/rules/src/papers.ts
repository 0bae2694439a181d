import { caseHeading, withoutBullet } from './published-text.js';

/** A line of the list of papers of a procedure, as a catalogue publishes it. */
export interface PublishedPaper {
  readonly name: string;
  /** The case or heading it is listed under. */
  readonly case?: string | undefined;
  readonly originals: number;
  readonly copies: number;
  /** A remark, which nobody can bring: 0 originals and 0 copies. */
  readonly note: boolean;
}

/** Papers listed under one heading: a case of the citizen, or a way of handing them in. */
export interface PaperGroup<T extends PublishedPaper> {
  /** Heading as published, without its bullet and colon; empty when there is none. */
  readonly heading: string;
  /** Whether it names a situation a citizen may or may not be in. */
  readonly isCase: boolean;
  readonly papers: readonly T[];
  readonly remarks: readonly string[];
}

/** How many papers, originals and copies a list comes to. */
export interface PaperCount {
  readonly papers: number;
  readonly originals: number;
  readonly copies: number;
}

/**
 * The papers by heading, in the order published. The source calls everything a case: situations ("thường trú vào chỗ ở
 * thuê"), but also ways of handing in ("giấy tờ phải xuất trình"), which concern everybody. Whether a paper may be left
 * out is never read from the data: the portal says `required: false` of all of them.
 */
export function groupPapers<T extends PublishedPaper>(documents: readonly T[]): PaperGroup<T>[] {
  const groups = new Map<string, { papers: T[]; remarks: string[] }>();
  for (const document of documents) {
    const heading = caseHeading(document.case ?? '');
    const group = groups.get(heading) ?? { papers: [], remarks: [] };
    groups.set(heading, group);
    if (document.note) group.remarks.push(withoutBullet(document.name));
    else group.papers.push({ ...document, name: withoutBullet(document.name) });
  }
  return [...groups].map(([heading, group]) => ({
    heading,
    isCase: heading !== '' && !CONCERNS_ALL.test(heading),
    ...group,
  }));
}

/** The headings a citizen chooses from; fewer than two are no choice. */
export function casesAmong<T extends PublishedPaper>(groups: readonly PaperGroup<T>[]): string[] {
  const cases = groups.filter(({ isCase, papers }) => isCase && papers.length > 0);
  return cases.length < 2 ? [] : cases.map(({ heading }) => heading);
}

/** What concerns a case: its own papers and those of everybody. All groups for the case ''. */
export function groupsOfCase<T extends PublishedPaper>(
  groups: readonly PaperGroup<T>[],
  chosen: string,
): readonly PaperGroup<T>[] {
  if (chosen === '') return groups;
  return groups.filter(({ isCase, heading }) => !isCase || heading === chosen);
}

/** Whether a paper names a condition itself ("nếu", "khi", "trường hợp"): it is counted, and may not be needed. */
export function namesCondition({ name }: PublishedPaper): boolean {
  return /(^|[\s(])(nếu|khi|trường hợp)\s/i.test(name);
}

/**
 * Whether fewer papers than listed may do: one names a condition, or stands for another. No source says which papers are
 * obligatory, so that such a list tells the most there can be, not what everybody brings.
 */
export function mayNeedFewer(papers: readonly PublishedPaper[]): boolean {
  return papers.some((paper) =>
    [paper.name, paper.case ?? ''].some((text) => MAY_NOT_BE_NEEDED.test(text)),
  );
}

const MAY_NOT_BE_NEEDED =
  /(^|[\s(;,])(nếu|khi|trường hợp|một trong|hoặc|đối với|trừ|thay cho|thay thế)\s/i;

/** How much there is to bring. Only of one case: cases exclude each other, and their sum means nothing. */
export function countPapers(papers: readonly PublishedPaper[]): PaperCount {
  return papers.reduce(
    (sum, { originals, copies }) => ({
      papers: sum.papers + 1,
      originals: sum.originals + originals,
      copies: sum.copies + copies,
    }),
    { papers: 0, originals: 0, copies: 0 },
  );
}

const CONCERNS_ALL =
  /giấy tờ|thành phần|hồ sơ (gồm|bao gồm)|xuất trình|phải nộp|lưu ý|ghi chú|số lượng/i;
