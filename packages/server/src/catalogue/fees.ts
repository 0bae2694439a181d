import type { Fees } from '@motcua/contract';
import type { Remark } from './remarks.js';
import type { RowFee } from './row.js';

/** No fee is smaller: amounts below it are thousands or dollars that lost their unit. */
const SMALLEST_FEE_VND = 1_000;

const COUNCIL = /hội đồng nhân dân|hđnd/i;
const CHANNEL = /^(?:trực tuyến|trực tiếp|dịch vụ bưu chính)\s*:\s*/i;
/** "Miễn phí", "Phí: Không Đồng", "Không thu lệ phí", alone or with a remark that adds nothing. */
const SAYS_FREE =
  /^(?:(?:phí|lệ phí|giá)\s*:\s*)?(?:miễn (?:phí|lệ phí)|không thu(?: phí| lệ phí)?|không(?: đồng)?)\s*(?:\(\s*-?\s*không(?: có| quy định| thu)?\s*\.?\s*\))?\s*\.?$/i;
const DOLLARS = /(\d[\d.,]*)\s*(?:usd|đô la)/gi;

/**
 * What a procedure costs, as far as the published text says it.
 *
 * A published 0 is not "free": the portal writes 0 where the People's Council of the province sets the fee and where
 * the amount stands in the remark, so `free` is true only when the words say so (data of July 2026: 466 of 1,907 zero
 * fees carry a remark). Amounts in dollars and amounts nobody charges are left out of `amountsVnd`; the text keeps all.
 */
export function readFees(
  fee: RowFee | null | undefined,
  remark: (remark: Remark) => void,
): Fees | undefined {
  const text = fee?.text.trim();
  if (!fee || !text) return undefined;
  const setByCouncil = fee.setByCouncil ?? COUNCIL.test(text);
  const free = fee.free ?? (!setByCouncil && saysFree(text));
  const amountsVnd = plausibleAmounts(text, fee.amountsVnd ?? [], remark);
  if (setByCouncil && amountsVnd.every((amount) => amount === 0)) {
    remark({ outcome: 'noted', code: 'fee-set-by-council' });
  }
  return {
    text,
    // A 0 of which the text says that the council decides is not an amount.
    amountsVnd: setByCouncil ? amountsVnd.filter((amount) => amount > 0) : amountsVnd,
    ...(setByCouncil && { setByCouncil }),
    ...(free && { free }),
  };
}

function saysFree(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim().replace(CHANNEL, ''));
  return lines.every((line) => SAYS_FREE.test(line));
}

function plausibleAmounts(
  text: string,
  amounts: readonly number[],
  remark: (remark: Remark) => void,
): number[] {
  const dollars = new Set(
    [...text.matchAll(DOLLARS)].map(([, amount = '']) =>
      Number(amount.replace(/[.,]$/, '').replace(',', '.')),
    ),
  );
  return amounts.filter((amount) => {
    if (amount === 0) return true;
    if (amount >= SMALLEST_FEE_VND && Number.isSafeInteger(amount)) return true;
    const code = dollars.has(amount) ? 'amount-in-usd' : 'amount-implausible';
    remark({ outcome: 'repaired', code, detail: String(amount) });
    return false;
  });
}
