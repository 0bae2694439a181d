/** How long an answer may take before a form counts as not sent, milliseconds. */
const ANSWERED = 8000;

/** Lets the browser ask before a page is left on which something was typed and not sent. */
export function guardUnsent(forms: string): void {
  let sending = false;
  document.addEventListener('submit', () => {
    sending = true;
    setTimeout(() => (sending = false), ANSWERED);
  });
  window.addEventListener('beforeunload', (event) => {
    const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(forms)];
    const isUnsent = typed.some(
      (field) =>
        field.value !== field.defaultValue ||
        (field instanceof HTMLInputElement && field.checked !== field.defaultChecked),
    );
    if (isUnsent && !sending) event.preventDefault();
  });
}
