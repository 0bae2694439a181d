import { one } from './keys.js';

/** Ticks a paper off as soon as anything is said about it, and takes it as scanned when a scan is chosen. */
export function tickPapers(form: HTMLFormElement): void {
  const boxOf = (row: HTMLElement): HTMLInputElement | null =>
    one<HTMLInputElement>('input[type=checkbox][name$=".nhan"]', row);
  form.addEventListener('change', ({ target }) => {
    const parts = target instanceof Element ? target.closest<HTMLElement>('.paper-parts') : null;
    const row = parts?.closest<HTMLElement>('.paper-row');
    const box = row && boxOf(row);
    if (box) box.checked = true;
  });
  form.addEventListener('picked', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('.paper-row') : null;
    const box = row && boxOf(row);
    const how = row && one<HTMLSelectElement>('select[name$=".so-hoa"]', row);
    if (box) box.checked = true;
    if (how) how.value = 'scan';
  });
}
