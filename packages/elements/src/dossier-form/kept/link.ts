import { formatResumeCode, readResumeCode } from '@motcua/rules';

const MARK = '#motcua-draft=';

/**
 * The address that opens a draft on another device: the centre's own page, with the code behind the `#`. No server and no
 * page of another site gets to see it.
 */
export function resumeLink(service: string, procedure: string, code: string): string {
  const page = new URL(`${service || location.origin}/nop-ho-so/${procedure}`);
  return `${page.href}${MARK}${formatResumeCode(readResumeCode(code) ?? code)}`;
}

/** Takes the code out of the address of the page, so that it stands in no history and no bookmark. */
export function takeCodeFromAddress(): string | undefined {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(MARK)) return undefined;
  history.replaceState(history.state, '', pathname + search);
  return readResumeCode(decodeURIComponent(hash.slice(MARK.length)));
}
