import type { PaperBlock } from '@motcua/contract';
import { ink, MM, type Sheet, type Type } from './sheet.js';

const body: Type = { size: 11, gap: 0.5 };

/** Draws a part of a paper below what stands there. */
export function block(sheet: Sheet, part: PaperBlock): void {
  if (part.type === 'text') return paragraph(sheet, part);
  if (part.title !== undefined) subtitle(sheet, part.title);
  switch (part.type) {
    case 'facts':
      return factLines(sheet, part.facts);
    case 'list':
      return items(sheet, part.items);
    case 'table':
      return grid(sheet, part);
  }
}

function subtitle(sheet: Sheet, text: string): void {
  const type: Type = { size: 11.5, face: 'bold' };
  sheet.ensure(24 * MM);
  const place = { x: sheet.left, y: sheet.y + 1 * MM, width: sheet.width };
  sheet.tagged('H2', () => sheet.text(text, place, type));
  sheet.y = place.y + sheet.height(text, sheet.width, type) + 0.8 * MM;
}

function paragraph(sheet: Sheet, { text, tone }: Extract<PaperBlock, { type: 'text' }>): void {
  const type: Type =
    tone === 'note'
      ? { size: 9.5, face: 'italic', color: ink.soft, gap: 0.5 }
      : { ...body, ...(tone === 'strong' && { face: 'bold' }) };
  const height = sheet.height(text, sheet.width, type);
  sheet.ensure(height);
  const place = { x: sheet.left, y: sheet.y, width: sheet.width };
  sheet.tagged('P', () => sheet.text(text, place, type));
  sheet.y += height + 1.2 * MM;
}

function factLines(sheet: Sheet, rows: Extract<PaperBlock, { type: 'facts' }>['facts']): void {
  const labelWidth = 50 * MM;
  const valueWidth = sheet.width - labelWidth;
  for (const { label, value, strong } of rows) {
    const labelType: Type = { ...body, color: ink.soft };
    const type: Type = { ...body, ...(strong && { face: 'bold' }) };
    const height = Math.max(
      sheet.height(label, labelWidth - 3 * MM, labelType),
      sheet.height(value, valueWidth, type),
    );
    sheet.ensure(height + 3);
    const y = sheet.y + 1.5;
    sheet.tagged('P', () => {
      sheet.text(`${label}:`, { x: sheet.left, y, width: labelWidth - 2 * MM }, labelType);
      sheet.text(value, { x: sheet.left + labelWidth, y, width: valueWidth }, type);
    });
    sheet.y = y + height + 1;
    sheet.artifact(() => sheet.rule(sheet.left, sheet.y, sheet.width, ink.hair, 0.35));
  }
  sheet.y += 1.2 * MM;
}

function items(sheet: Sheet, list: readonly string[]): void {
  list.forEach((item, index) => paragraph(sheet, { type: 'text', text: `${index + 1}. ${item}` }));
}

/** A table with its heading on every page; rows are not torn apart. */
function grid(sheet: Sheet, { columns, rows }: Extract<PaperBlock, { type: 'table' }>): void {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const size = columns.length > 6 ? 8.5 : columns.length > 4 ? 10 : 10.5;
  const pad = columns.length > 6 ? 2.5 : 3;
  const places = columns.map(({ width }, index) => ({
    x:
      sheet.left +
      (columns.slice(0, index).reduce((sum, one) => sum + one.width, 0) / total) * sheet.width,
    width: (width / total) * sheet.width,
  }));
  const typeOf = (index: number, head: boolean): Type => ({
    size,
    gap: 0.5,
    ...(head && { face: 'bold' }),
    align:
      head || columns[index]?.align === 'center'
        ? 'center'
        : columns[index]?.align === 'end'
          ? 'right'
          : 'left',
  });
  sheet.table((table) => {
    const line = (cells: readonly string[], head: boolean): void => {
      const inner = (index: number): number => (places[index]?.width ?? 0) - 2 * pad;
      const heights = cells.map((cell, index) =>
        sheet.height(cell || ' ', inner(index), typeOf(index, head)),
      );
      const height = Math.min(Math.max(...heights) + 2 * pad, sheet.room / 2);
      if (sheet.ensure(height) && !head)
        line(
          columns.map(({ label }) => label),
          true,
        );
      const { y } = sheet;
      sheet.artifact(() =>
        places.forEach(({ x, width }) =>
          sheet.box({ x, y, width }, height, {
            ...(head && { fill: ink.tint }),
            stroke: '#8b8f97',
          }),
        ),
      );
      sheet.row(
        table,
        head ? 'TH' : 'TD',
        cells.map((cell, index) => () => {
          const type = typeOf(index, head);
          const { x = 0 } = places[index] ?? {};
          const spare = head ? (height - 2 * pad - (heights[index] ?? 0)) / 2 : 0;
          const place = { x: x + pad, y: y + pad + spare, width: inner(index) };
          sheet.text(cell, place, type, height - 2 * pad + size);
        }),
      );
      sheet.y += height;
    };
    sheet.ensure(26 * MM);
    line(
      columns.map(({ label }) => label),
      true,
    );
    for (const row of rows) line(row, false);
  });
  sheet.y += 3 * MM;
}
