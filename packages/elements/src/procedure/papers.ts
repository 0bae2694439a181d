import type { ProcedureDocument } from '@motcua/contract';

/** Papers listed under one heading: a case of the citizen, or a way of handing them in. */
export interface PaperGroup {
  /** Heading as published, without its bullet and colon; empty when there is none. */
  readonly heading: string;
  /** Whether it names a situation a citizen may or may not be in. */
  readonly isCase: boolean;
  readonly papers: readonly ProcedureDocument[];
  /** Remarks, which nobody can bring. */
  readonly remarks: readonly string[];
}

/**
 * The papers by heading, in the order published. The source calls everything a case: situations ("thường trú vào chỗ ở
 * thuê"), but also ways of handing in ("giấy tờ phải xuất trình"), which concern everybody.
 */
export function groupPapers(documents: readonly ProcedureDocument[]): PaperGroup[] {
  const groups = new Map<string, { papers: ProcedureDocument[]; remarks: string[] }>();
  for (const document of documents) {
    const heading = plain(document.case ?? '').replace(/\s*:$/, '');
    const group = groups.get(heading) ?? { papers: [], remarks: [] };
    groups.set(heading, group);
    if (document.note) group.remarks.push(plain(document.name));
    else group.papers.push({ ...document, name: plain(document.name) });
  }
  return [...groups].map(([heading, group]) => ({
    heading,
    isCase: heading !== '' && !concernsAll.test(heading),
    ...group,
  }));
}

/** A published text without the dash, star, plus or bullet it starts with. */
export function plain(text: string): string {
  return text.replace(/^[\s\-–—*+•·]+/, '').trim();
}

const concernsAll =
  /giấy tờ|thành phần|hồ sơ (gồm|bao gồm)|xuất trình|phải nộp|lưu ý|ghi chú|số lượng/i;
