import { expect, html } from '@open-wc/testing';
import '../define.js';
import { place, until } from '../../testing/page.test-support.js';
import { byRole } from '../../testing/roles.test-support.js';
import { box, forgetCatalogue, found, press, results, type } from '../lookup.test-support.js';
import type { ProcedureLookup } from '../procedure-lookup.js';

const linked = html`<motcua-procedure-lookup deep-link></motcua-procedure-lookup>`;
const parameters = (): URLSearchParams => new URLSearchParams(location.search);

describe('motcua-procedure-lookup deep link', () => {
  let before = '';

  /** The page as if somebody had come to it by this address. */
  function arrive(search: string): void {
    const address = new URL(before);
    for (const [name, value] of new URLSearchParams(search)) address.searchParams.set(name, value);
    history.replaceState({ page: 'own' }, '', address);
  }

  beforeEach(async () => {
    before = location.href;
    await forgetCatalogue();
  });
  afterEach(() => history.replaceState(null, '', before));

  it('changes no address unless it is asked to', async () => {
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup></motcua-procedure-lookup>`,
    );
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(location.href).to.equal(before);
  });

  it('writes words and choices after a pause, into the same entry of the history', async () => {
    arrive('trang=2');
    const entries = history.length;
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup deep-link facets></motcua-procedure-lookup>`,
    );
    await press(shadow, 'Có con nhỏ');
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    expect(parameters().has('q')).to.be.false;
    await until(() => parameters().get('q') === 'khai sinh', 'the words in the address');
    expect(parameters().get('su-kien')).to.equal('co-con-nho');
    expect(parameters().get('trang')).to.equal('2');
    expect(history.length).to.equal(entries);
    expect(history.state).to.deep.equal({ page: 'own' });
    await type(shadow, '');
    await until(() => !parameters().has('q'), 'no words in the address');
  });

  it('shows what the address says', async () => {
    arrive('q=khai+sinh&linh-vuc=ho-tich&truc-tuyen=1');
    const { element, shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup deep-link facets></motcua-procedure-lookup>`,
    );
    await found(shadow, 2);
    expect(box(shadow).value).to.equal('khai sinh');
    const details = await until(() => shadow.querySelector('details'));
    details.open = true;
    await until(
      () => byRole<HTMLSelectElement>(shadow, 'combobox', 'Lĩnh vực').value === 'ho-tich',
    );
    expect(byRole<HTMLInputElement>(shadow, 'checkbox', /trực tuyến/).checked).to.be.true;
    expect(element.field).to.equal('');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(parameters().get('linh-vuc')).to.equal('ho-tich');
  });

  it('takes a life event without any control, as the chips do', async () => {
    arrive('su-kien=co-con-nho');
    const { shadow } = await place<ProcedureLookup>(linked);
    await found(shadow, 2);
    expect(byRole(shadow, 'button', 'Có con nhỏ').getAttribute('aria-pressed')).to.equal('true');
  });

  it('takes from the address nothing that the attributes leave out or nobody could choose', async () => {
    arrive('linh-vuc=cong-chung&cap=province');
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup
        deep-link
        facets="field"
        field="ho-tich;Chứng thực"
      ></motcua-procedure-lookup>`,
    );
    const links = await found(shadow, 3);
    expect(links.every((link) => !link.href.includes('2.00178'))).to.be.true;
  });

  it('puts the value of the attribute before the names, for two look-ups or a page with its own q', async () => {
    arrive('q=cua-trang&tim-q=thuong+tru');
    const { shadow } = await place<ProcedureLookup>(
      html`<motcua-procedure-lookup deep-link="tim-"></motcua-procedure-lookup>`,
    );
    await until(() => results(shadow).length > 0);
    expect(box(shadow).value).to.equal('thuong tru');
    await type(shadow, 'khai sinh');
    await until(() => parameters().get('tim-q') === 'khai sinh');
    expect(parameters().get('q')).to.equal('cua-trang');
  });

  it('follows Back and Forward', async () => {
    arrive('q=khai+sinh');
    const { shadow } = await place<ProcedureLookup>(linked);
    await found(shadow, 2);
    const first = location.href;
    const second = new URL(first);
    second.searchParams.set('q', 'thường trú');
    history.pushState(null, '', second);
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => box(shadow).value === 'thường trú');
    history.back();
    await until(() => box(shadow).value === 'khai sinh', 'what was looked for before');
    history.forward();
    await until(() => box(shadow).value === 'thường trú', 'what was looked for after');
    history.back();
    await until(() => location.href === first);
  });

  it('has written everything when a result is followed', async () => {
    const { element, shadow } = await place<ProcedureLookup>(linked);
    element.addEventListener('motcua-procedure-select', (event) => event.preventDefault());
    await type(shadow, 'khai sinh');
    const [link] = await found(shadow, 2);
    await until(() => {
      link!.click();
      return parameters().get('q') === 'khai sinh';
    });
  });

  it('leaves the page alone once it has left it', async () => {
    const { element, shadow } = await place<ProcedureLookup>(linked);
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    await until(() => parameters().has('q'));
    element.remove();
    history.replaceState(null, '', before);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(location.href).to.equal(before);
    expect(element.query).to.equal('khai sinh');
  });

  it('goes on when it is only moved in the page', async () => {
    const { element, shadow } = await place<ProcedureLookup>(linked);
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    element.parentElement!.append(document.createElement('p'), element);
    await until(() => parameters().get('q') === 'khai sinh', 'the words in the address');
    arrive('q=thuong+tru');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => box(shadow).value === 'thuong tru');
  });

  it('writes nothing into the address of the page that a router shows after it', async () => {
    const { element, shadow } = await place<ProcedureLookup>(linked);
    await type(shadow, 'khai sinh');
    await found(shadow, 2);
    await type(shadow, 'thường trú');
    const next = new URL(before);
    next.searchParams.set('trang', 'sau');
    history.replaceState(null, '', next);
    element.remove();
    expect(location.href).to.equal(next.href);
    // A page may change an element that it keeps for later.
    element.query = 'kết hôn';
    await element.updateComplete;
    history.replaceState(null, '', `${next.href}&q=khai+sinh`);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(element.query).to.equal('kết hôn');
    expect(location.href).to.equal(`${next.href}&q=khai+sinh`);
  });
});
