// The script of strict-page.html: the elements, and what the policy of the page was asked to refuse.
export interface StrictPage extends Window {
  /** What was refused: the directive, and what it was of. */
  refused?: string[];
}

const page = window as unknown as StrictPage;
const refused: string[] = [];
page.refused = refused;
addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, sample }) =>
  refused.push(`${effectiveDirective} ${sourceFile} ${sample}`),
);
await import('../service/define.js');
await import('./define.js');
