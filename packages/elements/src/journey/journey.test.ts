import { expect, html } from '@open-wc/testing';
import '../service/define.js';
import './define.js';
import type { FiledDossier } from '@motcua/contract';
import { DossierSubmitEvent } from '../events.js';
import {
  dossierCode,
  dossierToken,
  publicStatus,
  remoteDossier,
  statusOf,
} from '../dossier-status/dossier.test-support.js';
import {
  expectAccessible,
  expectRoomForLargeText,
  place,
  textOf,
  until,
} from '../testing/page.test-support.js';
import type { Journey } from './journey.js';

const plain = html`<motcua-journey></motcua-journey>`;
const remembering = html`<motcua-journey history></motcua-journey>`;

const filed: FiledDossier = {
  code: dossierCode,
  procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', version: 3 },
  status: statusOf(1),
  submittedAt: '2026-11-21T02:00:00Z',
  documents: 1,
  token: dossierToken,
};

const part = <K extends keyof HTMLElementTagNameMap>(
  shadow: ShadowRoot,
  tag: K,
): Promise<HTMLElementTagNameMap[K]> => until(() => shadow.querySelector(tag), tag);

const body = (shadow: ShadowRoot): HTMLElement => shadow.querySelector<HTMLElement>('#body')!;

const button = (shadow: ShadowRoot, text: string): HTMLButtonElement =>
  [...shadow.querySelectorAll('button')].find((one) => textOf(one) === text)!;

async function begin(element = plain) {
  // An entry of the history as a page has it that was just opened.
  history.pushState(null, '');
  const dossier = remoteDossier(publicStatus(1));
  const placed = await place<Journey>(element, { rules: [dossier.rule] });
  return { ...placed, dossier };
}

/** Goes as far as a procedure, by the search. */
async function choose(shadow: ShadowRoot): Promise<void> {
  const lookup = await part(shadow, 'motcua-procedure-lookup');
  const box = await until(() => lookup.shadowRoot!.querySelector('input'));
  box.value = 'dang ky khai sinh';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const link = await until(() => lookup.shadowRoot!.querySelector<HTMLElement>('.name'));
  link.click();
  await part(shadow, 'motcua-procedure');
}

/** And on to its form. */
async function start(shadow: ShadowRoot): Promise<void> {
  await choose(shadow);
  const procedure = await part(shadow, 'motcua-procedure');
  const file = await until(() =>
    procedure.shadowRoot!.querySelector<HTMLElement>('.button.primary'),
  );
  file.click();
  await part(shadow, 'motcua-dossier-form');
}

describe('motcua-journey', () => {
  it('begins with the question', async () => {
    const { shadow } = await begin();
    await part(shadow, 'motcua-procedure-lookup');
    expect(textOf(shadow.querySelector('[aria-current]'))).to.equal('Tìm thủ tục');
    expect(shadow.activeElement).to.be.null;
  });

  it('goes from the list to the procedure and on to the form, and says where one is', async () => {
    const address = location.href;
    const { shadow } = await begin();
    await choose(shadow);
    expect((await part(shadow, 'motcua-procedure')).code).to.equal('1.001193');
    await until(() => shadow.activeElement === body(shadow), 'the focus on the new part');
    expect(body(shadow).getAttribute('aria-label')).to.equal('Thủ tục');
    const procedure = await part(shadow, 'motcua-procedure');
    (
      await until(() => procedure.shadowRoot!.querySelector<HTMLElement>('.button.primary'))
    ).click();
    expect((await part(shadow, 'motcua-dossier-form')).procedure).to.equal('1.001193');
    await until(() => body(shadow).getAttribute('aria-label') === 'Nộp hồ sơ');
    expect(shadow.activeElement).to.equal(body(shadow));
    expect(location.href).to.equal(address);
  });

  it('goes back to the list as it was left', async () => {
    const { shadow } = await begin();
    await choose(shadow);
    button(shadow, 'Quay lại').click();
    const lookup = await part(shadow, 'motcua-procedure-lookup');
    expect(lookup.query).to.equal('dang ky khai sinh');
    await until(() => shadow.activeElement === body(shadow));
  });

  it('hands code and token of a filed dossier on, in memory alone', async () => {
    localStorage.clear();
    sessionStorage.clear();
    const { shadow, remote } = await begin(remembering);
    await start(shadow);
    const form = await part(shadow, 'motcua-dossier-form');
    // The form is tested beside its own code: here it has just filed.
    Object.defineProperty(form, 'filed', { value: filed });
    form.dispatchEvent(new DossierSubmitEvent('1.001193'));
    const track = await until(() => button(shadow, 'Theo dõi hồ sơ này'));
    track.click();
    const status = await part(shadow, 'motcua-dossier-status');
    await until(() => status.shadowRoot!.querySelector('#details'), 'the details');
    expect(textOf(status.shadowRoot!.querySelector('#now'))).to.contain('đang chờ tiếp nhận');
    const kept = JSON.stringify(history.state) + JSON.stringify({ ...sessionStorage });
    expect(kept + location.href + remote.asked.join()).not.to.contain(dossierToken);
    expect(kept + location.href).not.to.contain(dossierCode);
  });

  it('asks for a code when nothing was filed', async () => {
    const { shadow } = await begin();
    await part(shadow, 'motcua-procedure-lookup');
    button(shadow, 'Theo dõi hồ sơ').click();
    const status = await part(shadow, 'motcua-dossier-status');
    expect(status.code).to.equal('');
    expect(textOf(shadow.querySelector('[aria-current]'))).to.equal('Theo dõi hồ sơ');
    await until(() => shadow.activeElement === body(shadow));
  });

  it('offers to follow only beside the form that filed', async () => {
    const { shadow } = await begin();
    await start(shadow);
    const form = await part(shadow, 'motcua-dossier-form');
    Object.defineProperty(form, 'filed', { value: filed });
    form.dispatchEvent(new DossierSubmitEvent('1.001193'));
    await until(() => button(shadow, 'Theo dõi hồ sơ này'));
    button(shadow, 'Quay lại').click();
    const procedure = await part(shadow, 'motcua-procedure');
    (
      await until(() => procedure.shadowRoot!.querySelector<HTMLElement>('.button.primary'))
    ).click();
    await part(shadow, 'motcua-dossier-form');
    expect(button(shadow, 'Theo dõi hồ sơ này')).to.be.undefined;
  });

  it('goes back with the button of the browser, without another address', async () => {
    const address = location.href;
    const { shadow } = await begin(remembering);
    await start(shadow);
    history.back();
    await part(shadow, 'motcua-procedure');
    await until(() => shadow.activeElement === body(shadow));
    history.back();
    await part(shadow, 'motcua-procedure-lookup');
    history.forward();
    await part(shadow, 'motcua-procedure');
    expect(location.href).to.equal(address);
    history.back();
    await part(shadow, 'motcua-procedure-lookup');
  });

  it('stays where it is when the page moves in its own history', async () => {
    const { shadow } = await begin(remembering);
    await choose(shadow);
    history.pushState({ page: 1 }, '');
    dispatchEvent(new PopStateEvent('popstate', { state: { page: 1 } }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shadow.querySelector('motcua-procedure')).to.exist;
    history.go(-2);
    await part(shadow, 'motcua-procedure-lookup');
  });

  it('leaves the history alone unless asked', async () => {
    const { shadow } = await begin();
    const before = history.length;
    await choose(shadow);
    expect(history.length).to.equal(before);
    expect(history.state).to.be.null;
  });

  it('speaks English', async () => {
    const { element, shadow } = await begin();
    element.parentElement!.lang = 'en';
    await until(() => textOf(shadow.querySelector('nav')) === 'Find a procedure Follow a dossier');
  });

  it('is accessible at each part, light and dark, and has room for large text', async () => {
    const { element, shadow } = await begin();
    await part(shadow, 'motcua-procedure-lookup');
    await expectAccessible(element);
    await choose(shadow);
    await until(() => shadow.querySelector('motcua-procedure')?.shadowRoot?.querySelector('h2'));
    await expectAccessible(element);
    button(shadow, 'Theo dõi hồ sơ').click();
    await part(shadow, 'motcua-dossier-status');
    await expectAccessible(element);
    await expectRoomForLargeText(element);
  }).timeout(15_000);
});
