import { expect, fixture } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import { LocaleController } from './locale.js';
import { Words } from './spoken.js';

const vi = { hello: 'Xin chào' };
let answer: () => Promise<typeof vi> = () => Promise.resolve({ hello: 'Hello' });

class Greeting extends LitElement {
  readonly shown: string[] = [];
  readonly #locale = new LocaleController(this, new Words(vi, () => answer()));
  override render() {
    this.shown.push(this.#locale.messages.hello);
    return html`${this.#locale.messages.hello}`;
  }
}
customElements.define('test-greeting', Greeting);

const greet = (lang: string): Promise<Greeting> =>
  fixture<Greeting>(html`<test-greeting lang=${lang}></test-greeting>`);

describe('the language of an element', () => {
  it('shows nothing in Vietnamese on the way to English', async () => {
    expect((await greet('en')).shown).to.deep.equal(['Hello']);
  });

  it('follows the page to English and back', async () => {
    const greeting = await greet('vi');
    for (const [lang, text] of [
      ['en', 'Hello'],
      ['vi', 'Xin chào'],
    ] as const) {
      greeting.lang = lang;
      await new Promise((resolve) => setTimeout(resolve, 20));
      await greeting.updateComplete;
      expect(greeting.shadowRoot!.textContent).to.equal(text);
    }
    expect(greeting.shown).to.deep.equal(['Xin chào', 'Hello', 'Xin chào']);
  });

  it('speaks Vietnamese where English cannot be loaded', async () => {
    answer = () => Promise.reject(new Error('offline'));
    expect((await greet('en')).shown).to.deep.equal(['Xin chào']);
  });
});
