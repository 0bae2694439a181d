import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { ProcedureSelectEvent } from '../events.js';
import {
  expectAccessible,
  expectNoInlineStyle,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import { at, problem } from '../testing/service.test-support.js';
import type { ProcedureLookup } from './procedure-lookup.js';

const lookup = html`<motcua-procedure-lookup procedure-href="#/thu-tuc/{code}">
  <a href="#all">Tra cứu thủ tục</a>
</motcua-procedure-lookup>`;

const noIndex = at('/v1/catalogue', 'broken');

async function type(shadow: ShadowRoot, text: string): Promise<void> {
  const box = shadow.querySelector('input')!;
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await Promise.resolve();
}

const results = (shadow: ShadowRoot): HTMLAnchorElement[] => [
  ...shadow.querySelectorAll<HTMLAnchorElement>('.name'),
];

describe('motcua-procedure-lookup', () => {
  it('asks one question in a search landmark', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    const landmark = shadow.querySelector('search')!;
    expect(landmark.getAttribute('aria-label')).to.equal('Bạn cần làm gì?');
    expect(textOf(shadow.querySelector('label[for=query]'))).to.equal('Bạn cần làm gì?');
    expect(shadow.querySelector('input')!.type).to.equal('search');
  });

  it('finds what was typed without marks and links to it', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'dang ky khai sinh');
    const [first] = await until(() => results(shadow).length > 0 && results(shadow));
    expect(textOf(first)).to.equal('Thủ tục đăng ký khai sinh');
    expect(first!.getAttribute('href')).to.equal('#/thu-tuc/1.001193');
    expect(textOf(first!.querySelector('mark'))).to.equal('đăng ký khai sinh');
    const facts = textOf(shadow.querySelector('.facts'));
    expect(facts).to.contain('Ủy ban nhân dân cấp xã');
    expect(facts).to.contain('Trong ngày');
    expect(facts).to.contain('Miễn phí');
    expect(facts).to.contain('Nộp trực tuyến');
  });

  it('says politely how many were found', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    const region = shadow.querySelector('[role=status]')!;
    expect(textOf(region)).to.equal('');
    await type(shadow, 'khai sinh');
    await until(() => textOf(region) === '2 thủ tục phù hợp', 'the announcement');
  });

  it('is answered by the service until the index is on the device', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(lookup, { rules: [noIndex] });
    await type(shadow, 'khai sinh');
    await until(() => results(shadow).length === 2);
    expect(remote.asked.some((path) => path.startsWith('/v1/procedures?query=khai+sinh'))).to.be
      .true;
    expect(textOf(shadow.querySelector('.use'))).to.contain('Ghi nhận việc sinh');
  });

  it('asks the service nothing once the index is on the device', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(lookup);
    // A window in the background gives no focus events.
    shadow.querySelector('input')!.dispatchEvent(new FocusEvent('focus'));
    await until(() => remote.asked.includes('/v1/catalogue/index'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await type(shadow, 'thuong tru');
    await until(() => results(shadow).length > 0);
    expect(remote.asked.filter((path) => path.startsWith('/v1/procedures'))).to.be.empty;
  });

  it('offers life events until something is typed', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    const chip = await until(() => shadow.querySelector<HTMLButtonElement>('.chip'));
    expect(textOf(chip)).to.equal('Có con nhỏ');
    expect(shadow.querySelector('[role=group]')!.getAttribute('aria-labelledby')).to.equal(
      'events',
    );
    await type(shadow, 'a');
    await until(() => shadow.querySelector('.chip') === null);
  });

  it('lists the procedures of a life event that was chosen, and lets go of it', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    const chip = await until(() => shadow.querySelector<HTMLButtonElement>('.chip'));
    chip.click();
    await until(() => results(shadow).length === 2);
    expect(chip.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(shadow.querySelector('.count'))).to.equal('Có con nhỏ: 2 thủ tục');
    chip.click();
    await element.updateComplete;
    expect(results(shadow)).to.be.empty;
  });

  it('tells the page what was chosen, which may keep the browser from following', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'khai sinh');
    const [first] = await until(() => results(shadow).length > 0 && results(shadow));
    let chosen = '';
    element.addEventListener('motcua-procedure-select', (event: ProcedureSelectEvent) => {
      chosen = event.code;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    first!.dispatchEvent(click);
    expect(chosen).to.equal('1.001193');
    expect(click.defaultPrevented).to.be.true;
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'khai sinh');
    const [first] = await until(() => results(shadow).length > 0 && results(shadow));
    let told = false;
    element.addEventListener('motcua-procedure-select', () => (told = true));
    first!.addEventListener('click', (event) => event.preventDefault());
    first!.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(told).to.be.false;
  });

  it('walks through the results with the arrow keys and clears with Escape', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'khai sinh');
    await until(() => results(shadow).length === 2);
    await sendKeys({ press: 'ArrowDown' });
    expect(shadow.activeElement).to.equal(results(shadow)[0]);
    await sendKeys({ press: 'ArrowDown' });
    expect(shadow.activeElement).to.equal(results(shadow)[1]);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(shadow.activeElement).to.equal(shadow.querySelector('input'));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(element.query).to.equal('');
    expect(shadow.querySelector('input')!.value).to.equal('');
    expect(results(shadow)).to.be.empty;
  });

  it('says that nothing was found and what may be meant', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    shadow.querySelector('input')!.focus();
    await type(shadow, 'xyzzy quux');
    const notice = await until(() => shadow.querySelector('.notice'));
    expect(textOf(notice)).to.contain('Chưa tìm thấy thủ tục nào cho “xyzzy quux”');
    expect(textOf(notice)).to.contain('1022');
  });

  it('keeps the part that tells long names apart and reads them out whole', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'công nhận tương đương');
    const links = await until(() => results(shadow).length === 2 && results(shadow));
    const seen = links.map((link) => {
      const copy = link.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
      return textOf(copy);
    });
    expect(seen.some((name) => name.endsWith('được bổ nhiệm làm công chứng viên'))).to.be.true;
    expect(seen.some((name) => name.endsWith('hành nghề tại Việt Nam'))).to.be.true;
    expect(textOf(links[0])).to.contain('theo quy định của pháp luật nước đó');
  });

  it('shows where it is while it waits, without moving what is there', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup, {
      rules: [noIndex, at('/v1/procedures', 'never')],
    });
    await type(shadow, 'khai sinh');
    const skeleton = await until(() => shadow.querySelector('.skeleton'));
    expect(textOf(skeleton)).to.equal('Đang tìm…');
    expect(getComputedStyle(skeleton).animationDelay).to.equal('0.2s');
    expect(shadow.querySelector('[aria-busy=true]')).to.exist;
  });

  it('says what to do when the service fails, keeps the fallback, and tries again', async () => {
    let down = true;
    const { shadow } = await place<ProcedureLookup>(lookup, {
      rules: [
        (path) =>
          down && path !== '/v1/life-events' ? problem(503, 'unavailable', 'Not ready') : undefined,
      ],
    });
    await type(shadow, 'khai sinh');
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Hệ thống của trung tâm đang gặp sự cố');
    expect(shadow.querySelector('slot')!.assignedElements()[0]!.textContent).to.equal(
      'Tra cứu thủ tục',
    );
    down = false;
    alert.querySelector('button')!.click();
    await until(() => results(shadow).length === 2);
  });

  it('tries again by itself when the network is back', async () => {
    let offline = true;
    const { shadow } = await place<ProcedureLookup>(lookup, {
      rules: [() => (offline ? 'broken' : undefined)],
    });
    await type(shadow, 'khai sinh');
    await until(() => shadow.querySelector('[role=alert]'));
    offline = false;
    dispatchEvent(new Event('online'));
    await until(() => results(shadow).length === 2);
  });

  it('waits when asked too often', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup, {
      rules: [
        noIndex,
        at('/v1/procedures', problem(429, 'too-many-requests', 'Slow', { 'retry-after': '7' })),
      ],
    });
    await type(shadow, 'khai sinh');
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Thử lại sau 7 giây.');
  });

  it('shows more when asked, and says so', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup limit="1" query="khai sinh"></motcua-procedure-lookup>`,
    );
    await until(() => results(shadow).length === 1);
    expect(results(shadow)[0]!.href).to.equal('https://centre.example/thu-tuc/1.001193');
    shadow.querySelector<HTMLButtonElement>('.actions button')!.click();
    await until(() => results(shadow).length === 2);
    expect(shadow.querySelector('.actions')).to.be.null;
  });

  it('lists a field without anything typed', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup field="Hộ tịch"></motcua-procedure-lookup>`,
    );
    await until(() => results(shadow).length === 2);
  });

  it('changes its language with the page', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    element.parentElement!.lang = 'en';
    await until(() => textOf(shadow.querySelector('label')) === 'What do you need to do?');
    await type(shadow, 'thuong tru');
    const facts = await until(() => shadow.querySelector('.facts'));
    expect(textOf(facts)).to.contain('7 working days');
    expect(shadow.querySelector('.name')!.getAttribute('lang')).to.equal('vi');
  });

  it('is accessible in every state, light and dark', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    await until(() => shadow.querySelector('.chip'));
    await expectAccessible(element);
    await type(shadow, 'khai sinh');
    await until(() => results(shadow).length === 2);
    await expectAccessible(element);
    await type(shadow, 'xyzzy');
    await until(() => shadow.querySelector('.notice'));
    await expectAccessible(element);
  });

  it('has room for text twice as large and targets of 44 px', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    const chip = await until(() => shadow.querySelector<HTMLElement>('.chip'));
    expect(chip.getBoundingClientRect().height).to.be.at.least(44);
    await type(shadow, 'công nhận');
    await until(() => results(shadow).length === 2);
    await expectRoomForLargeText(element);
  });

  it('carries no inline style', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'khai sinh');
    await until(() => results(shadow).length === 2);
    expectNoInlineStyle(shadow);
  });
});
