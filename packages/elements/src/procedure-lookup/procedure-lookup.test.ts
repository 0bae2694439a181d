import { expect, fixtureSync, html } from '@open-wc/testing';
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
import { at, catalogueOf, problem } from '../testing/service.test-support.js';
import { allByRole, byRole, nameOf, spoken } from '../testing/roles.test-support.js';
import { summaries } from '../testing/catalogue.test-support.js';
import {
  announced,
  forgetCatalogue,
  found,
  prepared,
  results,
  type,
} from './lookup.test-support.js';
import type { ProcedureLookup } from './procedure-lookup.js';

const lookup = html`<motcua-procedure-lookup procedure-href="#/thu-tuc/{code}">
  <a href="#all">Tra cứu thủ tục</a>
</motcua-procedure-lookup>`;

const noIndex = at('/v1/catalogue', 'broken');

describe('motcua-procedure-lookup', () => {
  beforeEach(() => forgetCatalogue());

  it('asks one question in a search landmark that old browsers know, too', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    const landmark = byRole(shadow, 'search', 'Bạn cần làm gì?');
    expect(landmark.localName).to.equal('form');
    const input = byRole<HTMLInputElement>(shadow, 'searchbox', 'Bạn cần làm gì?');
    expect(landmark.contains(input)).to.be.true;
    expect(input.getAttribute('aria-describedby')).to.equal('help');
    expect(spoken(shadow.getElementById('help'))).to.contain('không dấu cũng được');
    expect(byRole(shadow, 'status')).to.exist;
  });

  it('finds what was typed without marks and links to it', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'dang ky khai sinh');
    const [first] = await until(() => results(shadow).length > 0 && results(shadow));
    expect(textOf(first)).to.equal('Thủ tục đăng ký khai sinh');
    expect(first!.getAttribute('href')).to.equal('#/thu-tuc/1.001193');
    expect(textOf(first!.querySelector('mark'))).to.contain('khai sinh');
    const facts = textOf(shadow.querySelector('.facts'));
    expect(facts).to.contain('Ủy ban nhân dân cấp xã');
    expect(facts).to.contain('Trong ngày');
    expect(facts).to.contain('Miễn phí');
    expect(facts).to.contain('Nộp trực tuyến');
  });

  it('lists real links under their full names', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    const list = byRole(shadow, 'list', 'Kết quả tìm kiếm');
    expect(list.localName).to.equal('ol');
    const links = allByRole(shadow, 'link').filter((link) => list.contains(link));
    expect(links.map(nameOf)).to.deep.equal([
      'Thủ tục đăng ký khai sinh',
      'Thủ tục đăng ký lại khai sinh',
    ]);
    expect(spoken(shadow.querySelector('.facts'))).to.equal(
      'Nơi giải quyết: Ủy ban nhân dân cấp xã Thời hạn: Trong ngày Phí, lệ phí: Miễn phí Cách nộp: Nộp trực tuyến',
    );
  });

  it('says politely how many were found, once the person pauses and not with each key', async () => {
    const { shadow } = await place<ProcedureLookup>(lookup);
    const region = shadow.querySelector('[role=status]')!;
    expect(announced(shadow)).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(announced(shadow)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await prepared(shadow, ['/v1/catalogue/index']);
    for (const text of ['k', 'kh', 'khai', 'khai s', 'khai sinh']) {
      await type(shadow, text);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await until(() => announced(shadow) === '2 thủ tục phù hợp', 'the announcement');
    observer.disconnect();
    expect(said).to.deep.equal(['2 thủ tục phù hợp']);
  });

  it('tells a fee that the council sets from none, and how far it goes online', async () => {
    const [birth, again, residence] = summaries;
    const rules = [
      catalogueOf([
        { ...birth!, onlineLevel: 'full' },
        { ...again!, onlineLevel: 'partial' },
        { ...residence!, name: 'Khai sinh quá hạn', online: false, onlineLevel: 'information' },
      ]),
    ];
    for (const more of [[], [noIndex]]) {
      await forgetCatalogue();
      const { shadow } = await place<ProcedureLookup>(lookup, { rules: [...more, ...rules] });
      await type(shadow, 'khai sinh');
      await found(shadow, 3);
      const facts = [...shadow.querySelectorAll('.result')].map((row) => spoken(row));
      const of = (part: string): string => facts.find((text) => text.includes(part))!;
      expect(of('đăng ký khai sinh')).to.contain('Miễn phí').and.contain('Trực tuyến toàn trình');
      expect(of('đăng ký lại')).to.match(/Do (HĐND|Hội đồng nhân dân) thành phố quy định/);
      expect(of('đăng ký lại')).to.not.contain('Miễn phí');
      // Beside who decides, "set by the council" needs its noun on the screen.
      const noun = [...shadow.querySelectorAll('.facts li')]
        .find((one) => /thành phố quy định/.test(one.textContent!))!
        .querySelector('span')!;
      expect(noun.classList.contains('visually-hidden')).to.equal(false);
      expect(spoken(noun)).to.equal('Phí, lệ phí:');
      expect(of('đăng ký lại')).to.contain('Trực tuyến một phần');
      expect(of('quá hạn')).to.contain('Nộp trực tiếp');
    }
  });

  it('is answered by the service until the index is on the device', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(lookup, { rules: [noIndex] });
    await type(shadow, 'khai sinh');
    await until(() => results(shadow).length === 2);
    expect(remote.asked.some((path) => path.startsWith('/v1/procedures?query=khai+sinh'))).to.be
      .true;
    expect(textOf(shadow.querySelector('.use'))).to.contain('Ghi nhận việc sinh');
  });

  it('says in plain words what each is, on the device as from the service', async () => {
    const { element, shadow, remote } = await place<ProcedureLookup>(lookup);
    await prepared(shadow, remote.asked);
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    expect(textOf(shadow.querySelector('.use'))).to.contain('Ghi nhận việc sinh');
    element.parentElement!.lang = 'en';
    await until(() => shadow.querySelector('.use')!.getAttribute('lang') === 'vi');
  });

  it('asks the service nothing once the index is on the device', async () => {
    const { shadow, remote } = await place<ProcedureLookup>(lookup);
    await prepared(shadow, remote.asked);
    await type(shadow, 'thuong tru');
    await until(() => results(shadow).length > 0);
    expect(remote.asked.filter((path) => path.startsWith('/v1/procedures'))).to.be.empty;
  });

  it('tells the page what was chosen, which may keep the browser from following', async () => {
    const { element, shadow } = await place<ProcedureLookup>(lookup);
    await type(shadow, 'khai sinh');
    const [first] = await until(() => results(shadow).length > 0 && results(shadow));
    let chosen: ProcedureSelectEvent | undefined;
    element.addEventListener('motcua-procedure-select', (event: ProcedureSelectEvent) => {
      chosen = event;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    first!.dispatchEvent(click);
    expect(chosen!.code).to.equal('1.001193');
    // Nothing of what was typed: a page may send the event to its statistics.
    expect(Object.entries(chosen!).filter(([name]) => name !== 'isTrusted')).to.deep.equal([
      ['code', '1.001193'],
    ]);
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

  it('takes several values of a filter, as attributes, with no code', async () => {
    const ward = html`<motcua-procedure-lookup
      field="ho-tich;Chứng thực"
      level="commune"
    ></motcua-procedure-lookup>`;
    for (const rules of [[], [noIndex]]) {
      const { shadow } = await place<ProcedureLookup>(ward, { rules });
      const links = await found(shadow, 3);
      expect(links.map((link) => link.getAttribute('href')!.split('/').pop())).to.have.members([
        '1.001193',
        '1.004884',
        '2.000815',
      ]);
    }
    const { element, shadow } = await place<ProcedureLookup>(ward);
    await found(shadow, 3);
    element.audience = 'business';
    await until(() => results(shadow).length === 0);
    element.audience = '';
    element.online = true;
    await found(shadow, 2);
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
    expect(shadow.querySelector('slot a')!.getAttribute('href')).to.equal(
      'https://centre.example/thu-tuc',
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

  it('says that no service is named, and keeps the fallback', async () => {
    const page = fixtureSync<HTMLElement>(html`<div>${lookup}</div>`);
    const element = page.firstElementChild as ProcedureLookup;
    await element.updateComplete;
    const shadow = element.shadowRoot!;
    await type(shadow, 'khai sinh');
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(spoken(alert)).to.contain('Trang này chưa được kết nối với trung tâm');
    expect(shadow.querySelector('slot')!.assignedElements()).to.have.lengthOf(1);
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

  it('says how long a list is that nobody typed words for', async () => {
    for (const rules of [[], [noIndex]]) {
      const { shadow, remote } = await place<ProcedureLookup>(
        html`<motcua-procedure-lookup field="Hộ tịch" limit="1"></motcua-procedure-lookup>`,
        { rules },
      );
      if (rules.length === 0) await prepared(shadow, remote.asked);
      await found(shadow, 1);
      await until(() => textOf(shadow.querySelector('.count')) === '2 thủ tục', 'the count');
    }
  });

  it('lists a field without anything typed', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup field="Hộ tịch"></motcua-procedure-lookup>`,
    );
    await until(() => results(shadow).length === 2);
  });

  it('keeps nothing of what was typed', async () => {
    const { element, shadow, remote } = await place<ProcedureLookup>(lookup);
    const address = location.href;
    await prepared(shadow, remote.asked);
    const secret = 'khai sinh bí mật';
    await type(shadow, secret);
    await found(shadow, 2);
    element.remove();
    expect(location.href).to.equal(address);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).to.not.contain('bí mật');
    expect(decodeURIComponent(document.cookie)).to.not.contain('bí mật');
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const kept = await (await cache.match(request))!.text();
        expect(request.url + kept).to.not.contain('bí mật');
      }
    }
    expect(remote.asked.some((path) => path.includes('query='))).to.be.false;
    expect(shadow.querySelector('input')!.autocomplete).to.equal('off');
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
