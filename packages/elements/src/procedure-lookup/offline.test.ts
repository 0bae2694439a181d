import { expect, html } from '@open-wc/testing';
import './define.js';
import { place, textOf, until } from '../testing/page.test-support.js';
import { spoken } from '../testing/roles.test-support.js';
import { problem } from '../testing/service.test-support.js';
import {
  announced,
  forgetCatalogue,
  found,
  prepared,
  results,
  type,
} from './lookup.test-support.js';
import type { ProcedureLookup } from './procedure-lookup.js';

const lookup = html`<motcua-procedure-lookup procedure-href="#/{code}">
  <a href="#all">Tra cứu thủ tục</a>
</motcua-procedure-lookup>`;

/** Its copies are its own: other pages run at the same time, and an earlier test may still be keeping one. */
let address: string;
let tests = 0;

/** The device loses its network, as far as the page can tell. */
function cut(gone: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => !gone });
  dispatchEvent(new Event(gone ? 'offline' : 'online'));
}

describe('motcua-procedure-lookup without a network', () => {
  beforeEach(() => {
    address = `https://offline-${(tests += 1)}.example`;
    return forgetCatalogue(address);
  });
  afterEach(() => {
    cut(false);
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('goes on once the index is there, and says so', async () => {
    let gone = false;
    const { shadow, remote } = await place<ProcedureLookup>(lookup, {
      address,
      rules: [() => (gone ? 'broken' : undefined)],
    });
    await prepared(shadow, remote.asked);
    gone = true;
    cut(true);
    await until(() => shadow.querySelector('.kept'), 'the notice');
    expect(spoken(shadow.querySelector('.kept'))).to.contain('Không có mạng');
    await until(() => announced(shadow).includes('Không có mạng'), 'the announcement');
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    cut(false);
    await until(() => shadow.querySelector('.kept') === null);
  });

  it('goes on after a reload with what was kept on the device', async function () {
    if (!('caches' in globalThis)) this.skip();
    const first = await place<ProcedureLookup>(lookup, { address });
    await prepared(first.shadow, first.remote.asked);
    await until(() => first.shadow.querySelector('.chip'));
    first.element.remove();
    cut(true);
    // Another page: another service, client and memory; only the device is the same.
    const { shadow } = await place<ProcedureLookup>(lookup, { address, rules: [() => 'broken'] });
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    expect(spoken(shadow.querySelector('.kept'))).to.contain('danh mục ngày 21/11/2026 đã lưu');
    expect(shadow.querySelector('[role=alert]')).to.be.null;
    await type(shadow, '');
    await until(() => shadow.querySelector('.chip'), 'the life events');
  });

  it('answers from the device while the centre is slow, and says so', async function () {
    if (!('caches' in globalThis)) this.skip();
    this.timeout(8000);
    const first = await place<ProcedureLookup>(lookup, { address });
    await prepared(first.shadow, first.remote.asked);
    first.element.remove();
    const { shadow } = await place<ProcedureLookup>(lookup, { address, rules: [() => 'never'] });
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    expect(spoken(shadow.querySelector('.kept'))).to.contain('Chưa hỏi được trung tâm');
  });

  it('takes the catalogue of today once there is a network again', async function () {
    if (!('caches' in globalThis)) this.skip();
    const first = await place<ProcedureLookup>(lookup, { address });
    await prepared(first.shadow, first.remote.asked);
    first.element.remove();
    cut(true);
    let gone = true;
    const { shadow, remote } = await place<ProcedureLookup>(lookup, {
      address,
      rules: [() => (gone ? 'broken' : undefined)],
    });
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    gone = false;
    cut(false);
    const ofToday = '/v1/catalogue/index';
    await until(() => remote.asked.lastIndexOf(ofToday) > remote.asked.indexOf(ofToday));
    await until(() => shadow.querySelector('.kept') === null, 'no notice');
    await found(shadow, 2);
  });

  it('says what to do when nothing was kept, with a link that needs no script', async () => {
    cut(true);
    const { shadow } = await place<ProcedureLookup>(lookup, { address, rules: [() => 'broken'] });
    await type(shadow, 'khai sinh');
    const alert = await until(() => shadow.querySelector('[role=alert]'));
    expect(textOf(alert)).to.contain('Máy của bạn đang mất mạng');
    expect(shadow.querySelector('slot')!.assignedElements()).to.have.lengthOf(1);
  });

  it('asks a centre that fails for the index now and then, not with every key', async () => {
    let gone = true;
    const { shadow, remote } = await place<ProcedureLookup>(lookup, {
      address,
      rules: [
        (path) => (gone && path === '/v1/catalogue/index' ? problem(404, 'no', '') : undefined),
      ],
    });
    const asked = (): number =>
      remote.asked.filter((path) => path === '/v1/catalogue/index').length;
    const began = performance.now();
    await type(shadow, 'k');
    await until(() => asked() === 1);
    for (const text of ['kh', 'khai', 'khai s', 'khai si', 'khai sin', 'khai sinh']) {
      await type(shadow, text);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await found(shadow, 2);
    // Two seconds pass before the next time, and more after that.
    const times = 1 + Math.floor((performance.now() - began) / 2000);
    expect(asked()).to.be.at.most(times);
    // With a network, the index is there before the next key.
    gone = false;
    const before = asked();
    cut(false);
    await until(() => asked() > before, 'the index');
    await prepared(shadow, remote.asked);
    const byService = (): number => remote.asked.filter((path) => path.includes('query=')).length;
    const asBefore = byService();
    await type(shadow, 'thuong tru');
    await until(() => textOf(results(shadow)[0]).includes('thường trú'));
    expect(byService()).to.equal(asBefore);
  });
});
