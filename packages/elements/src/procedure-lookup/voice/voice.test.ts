import { expect, html } from '@open-wc/testing';
import '../define.js';
import { expectAccessible, place, until } from '../../testing/page.test-support.js';
import { allByRole, byRole, spoken } from '../../testing/roles.test-support.js';
import { announced, box, forgetCatalogue, found, press } from '../lookup.test-support.js';
import type { ProcedureLookup } from '../procedure-lookup.js';

/** A recogniser that hears what a test says. */
class Recogniser extends EventTarget {
  static last: Recogniser | undefined;
  lang = '';
  interimResults = false;
  maxAlternatives = 0;
  running = false;
  constructor() {
    super();
    Recogniser.last = this;
  }
  start(): void {
    this.running = true;
  }
  stop(): void {
    this.#end();
  }
  abort(): void {
    this.#end();
  }
  hears(...texts: string[]): void {
    const results = texts.map((transcript) => [{ transcript }]);
    this.dispatchEvent(Object.assign(new Event('result'), { results }));
  }
  fails(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
    this.#end();
  }
  #end(): void {
    this.running = false;
    this.dispatchEvent(new Event('end'));
  }
}

const page = globalThis as {
  SpeechRecognition?: unknown;
  webkitSpeechRecognition?: unknown;
};
const speaking = html`<motcua-procedure-lookup voice></motcua-procedure-lookup>`;

describe('motcua-procedure-lookup voice', () => {
  const given = { standard: page.SpeechRecognition, prefixed: page.webkitSpeechRecognition };

  beforeEach(async () => {
    Recogniser.last = undefined;
    page.SpeechRecognition = Recogniser;
    await forgetCatalogue();
  });
  afterEach(() => {
    page.SpeechRecognition = given.standard;
    page.webkitSpeechRecognition = given.prefixed;
  });

  it('says where the voice may go before it listens for the first time', async () => {
    const { element, shadow } = await place<ProcedureLookup>(speaking);
    await press(shadow, 'Nói thay vì gõ');
    const notice = await until(() => shadow.querySelector('.voice-notice'));
    expect(spoken(notice)).to.contain('có thể gửi giọng nói đến hãng làm trình duyệt');
    expect(Recogniser.last).to.be.undefined;
    await until(() => shadow.activeElement === byRole(shadow, 'button', 'Đồng ý và nói'));
    await expectAccessible(element);
    await press(shadow, 'Thôi');
    await until(() => shadow.querySelector('.voice-notice') === null);
    expect(Recogniser.last).to.be.undefined;
    expect(shadow.activeElement).to.equal(byRole(shadow, 'button', 'Nói thay vì gõ'));
  });

  it('hears, shows what it hears, finds, and tells once only', async () => {
    const { element, shadow } = await place<ProcedureLookup>(speaking);
    await press(shadow, 'Nói thay vì gõ');
    await press(shadow, 'Đồng ý và nói');
    await until(() => announced(shadow) === 'Đang nghe, mời bạn nói…', 'the announcement');
    const heard = Recogniser.last!;
    expect(heard).to.include({ lang: 'vi-VN', running: true, interimResults: true });
    heard.hears('khai');
    await until(() => box(shadow).value === 'khai');
    heard.hears('Khai sinh.');
    await until(() => box(shadow).value === 'Khai sinh');
    await found(shadow, 2);
    const stop = byRole(shadow, 'button', 'Dừng nghe');
    expect(stop.getAttribute('aria-pressed')).to.equal('true');
    stop.click();
    await until(() => shadow.activeElement === box(shadow), 'the keyboard in the box');
    expect(heard.running).to.be.false;
    // Told once a page, kept nowhere.
    await press(shadow, 'Nói thay vì gõ');
    await until(() => Recogniser.last !== heard && Recogniser.last!.running);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.equal('{}');
    element.remove();
    expect(Recogniser.last!.running).to.be.false;
  });

  it('listens in the language of the page', async () => {
    const { shadow } = await place<ProcedureLookup>(speaking, { lang: 'en' });
    await press(shadow, 'Speak instead of typing');
    await until(() => Recogniser.last?.running);
    expect(Recogniser.last!.lang).to.equal('en-US');
    Recogniser.last!.stop();
  });

  it('says what to do when it may not or cannot hear', async () => {
    const { shadow } = await place<ProcedureLookup>(speaking);
    for (const [error, words] of [
      ['not-allowed', 'Trình duyệt chưa được phép dùng micro.'],
      ['no-speech', 'Chưa nghe thấy gì.'],
      ['network', 'Chưa nghe được. Bạn hãy gõ vào ô trên.'],
    ] as const) {
      await press(shadow, 'Nói thay vì gõ');
      await until(() => Recogniser.last?.running);
      Recogniser.last!.fails(error);
      await until(() => announced(shadow).startsWith(words), error);
      expect(spoken(shadow.querySelector('.heard'))).to.contain(words);
    }
  });

  it('has no button where the browser cannot listen', async () => {
    page.SpeechRecognition = undefined;
    page.webkitSpeechRecognition = undefined;
    const { shadow } = await place<ProcedureLookup>(speaking);
    await until(() => shadow.querySelector('.chip'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(allByRole(shadow, 'button', 'Nói thay vì gõ')).to.be.empty;
  });

  it('has no button unless it is asked for, and takes it away again', async () => {
    const { element, shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup></motcua-procedure-lookup>`,
    );
    await until(() => shadow.querySelector('.chip'));
    expect(allByRole(shadow, 'button', 'Nói thay vì gõ')).to.be.empty;
    element.voice = true;
    await until(() => allByRole(shadow, 'button', 'Nói thay vì gõ').length === 1);
    element.voice = false;
    await until(() => allByRole(shadow, 'button', 'Nói thay vì gõ').length === 0);
  });
});
