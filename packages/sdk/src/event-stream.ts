/** One server-sent event. */
export interface ServerEvent {
  readonly type: string;
  readonly id?: string;
  /** Joined by line feeds. */
  readonly data: string;
}

/** Takes a server-sent event stream apart, whatever pieces it comes in (WHATWG HTML, § 9.2.6). */
export class EventStreamParser {
  #rest = '';
  #type = '';
  #id: string | undefined;
  #lines: string[] = [];

  /** The events that are complete with this piece. */
  push(text: string): ServerEvent[] {
    // A carriage return at the very end waits: a line feed may follow.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.#line(line));
  }

  #line(line: string): ServerEvent[] {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#lines.push(value);
    else if (field === 'event') this.#type = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    return [];
  }

  #dispatch(): ServerEvent[] {
    const event = { type: this.#type || 'message', id: this.#id, data: this.#lines.join('\n') };
    const complete = this.#lines.length > 0;
    this.#type = '';
    this.#lines = [];
    return complete ? [event] : [];
  }
}
