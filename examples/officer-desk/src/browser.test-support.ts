import type { FastifyInstance } from 'fastify';

/** A form of a page: where it goes and what it sends when nothing is touched. */
export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** An officer's browser without scripts: keeps cookies, follows redirects, sends the forms of the page. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #desk: FastifyInstance;
  status = 0;
  page = '';
  url = '';
  headers: Readonly<Record<string, unknown>> = {};
  /** Every `Set-Cookie` so far. */
  readonly setCookies: string[] = [];

  constructor(desk: FastifyInstance) {
    this.#desk = desk;
  }

  async open(url: string): Promise<this> {
    return this.#request('GET', url);
  }

  async post(
    url: string,
    fields: Form['fields'],
    headers: Record<string, string> = {},
  ): Promise<this> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, String(one));
    }
    return this.#request('POST', url, body.toString(), headers);
  }

  /** Fills in a form of the page and sends it. @param action part of its address */
  async submit(action: string, fields: Form['fields'] = {}): Promise<this> {
    const form = this.form(action);
    return this.post(form.action, { ...form.fields, ...fields });
  }

  form(action: string): Form {
    const forms = [...this.page.matchAll(/<form[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)];
    const found = forms.find(([, address]) => address?.includes(action));
    if (!found) throw new Error(`No form for ${action} in ${this.url}:\n${this.text}`);
    const fields: Record<string, string[]> = {};
    const add = (name: string | undefined, value: string): void => {
      if (name !== undefined) (fields[name] ??= []).push(value);
    };
    for (const [, attributes = '', content] of (found[2] ?? '').matchAll(
      /<(?:input|textarea)([^>]*)>(?:([^<]*)<\/textarea\s*>)?/g,
    )) {
      const isUntouched =
        /type="(?:checkbox|radio)"/.test(attributes) && !/\schecked\b/.test(attributes);
      if (isUntouched) continue;
      // A line feed right after the tag does not count.
      const value = content?.replace(/^\n/, '') ?? attribute(attributes, 'value') ?? '';
      add(attribute(attributes, 'name'), unescaped(value));
    }
    return { action: unescaped(found[1] ?? '').replace(/#.*/, ''), fields };
  }

  /** What a person reads. */
  get text(): string {
    return unescaped(
      this.page
        .replace(/<head>[\s\S]*?<\/head>/, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    ).trim();
  }

  async #request(
    method: 'GET' | 'POST',
    url: string,
    payload?: string,
    headers: Record<string, string> = {},
  ): Promise<this> {
    const answer = await this.#desk.inject({
      method,
      url,
      payload,
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      this.setCookies.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const { location } = answer.headers;
    if (answer.statusCode === 303 && location !== undefined) return this.#request('GET', location);
    this.status = answer.statusCode;
    this.page = answer.body;
    this.headers = answer.headers;
    this.url = url;
    return this;
  }
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
