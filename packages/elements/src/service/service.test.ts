import { expect, fixture, fixtureSync, html } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import './define.js';
import '../procedure-lookup/define.js';
import { setDefaultService, type ServiceConnection } from '../foundation/connection.js';
import { serviceContext } from '../foundation/contexts.js';
import { define } from '../foundation/define.js';
import { remote } from '../testing/service.test-support.js';
import { textOf, until } from '../testing/page.test-support.js';
import { Service } from './service.js';

function connectionAt(element: Element): ServiceConnection | undefined {
  let found: ServiceConnection | undefined;
  element.dispatchEvent(
    new ContextEvent(serviceContext, element, (connection) => (found = connection)),
  );
  return found;
}

describe('motcua-service', () => {
  it('takes no room of its own', async () => {
    const service = await fixture(html`<motcua-service><p>Nội dung</p></motcua-service>`);
    expect(getComputedStyle(service).display).to.equal('contents');
  });

  it('gives the service it names, the same to all', async () => {
    const service = await fixture(
      html`<motcua-service service="https://centre.example/" site-key="pk_1">
        <i></i
        ><motcua-service service="https://centre.example" site-key="pk_1"><b></b></motcua-service>
      </motcua-service>`,
    );
    const outer = connectionAt(service.querySelector('i')!);
    expect(outer?.address).to.equal('https://centre.example');
    expect(connectionAt(service.querySelector('b')!)).to.equal(outer);
  });

  it('follows a change of the service', async () => {
    const service = await fixture<Service>(
      html`<motcua-service service="https://one.example"><i></i></motcua-service>`,
    );
    service.service = 'https://two.example';
    await service.updateComplete;
    expect(connectionAt(service.firstElementChild!)?.address).to.equal('https://two.example');
  });

  it('takes a client of the page', async () => {
    const { client } = remote();
    const service = await fixture(
      html`<motcua-service .client=${{ client }}><i></i></motcua-service>`,
    );
    expect(connectionAt(service.firstElementChild!)?.client).to.equal(client);
  });
});

describe('the ground of the elements', () => {
  it('registers the first copy and warns of a second with both versions', () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(text);
    try {
      define('motcua-service', class extends HTMLElement {});
      define('motcua-service', Service);
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('motcua-service')).to.equal(Service);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/0\.1\.0 was not registered: 0\.1\.0 is already/);
  });

  it('waits for the default service of the page', async () => {
    const alone = await fixture<HTMLElement>(
      html`<motcua-procedure-lookup query="a"></motcua-procedure-lookup>`,
    );
    expect(alone.shadowRoot!.querySelector('[role=alert]')).to.be.null;
    setDefaultService({ service: 'http://127.0.0.1:9' });
    await until(() => alone.shadowRoot!.querySelector('[role=alert]'), 'the failure');
  });

  it('changes nothing on the page: no style, no attribute, no global', async () => {
    const sheets = document.styleSheets.length;
    const adopted = document.adoptedStyleSheets.length;
    const names = Object.keys(globalThis);
    const attributes = [...document.documentElement.attributes].map(String);
    const paragraph = fixtureSync(html`<p>Trang của phường</p>`);
    const before = JSON.stringify({ ...getComputedStyle(paragraph) });
    await fixture(
      html`<motcua-service .client=${remote().client}>
        <motcua-procedure-lookup query="khai sinh"></motcua-procedure-lookup>
      </motcua-service>`,
    );
    expect(document.styleSheets.length).to.equal(sheets);
    expect(document.adoptedStyleSheets.length).to.equal(adopted);
    expect(Object.keys(globalThis)).to.deep.equal(names);
    expect([...document.documentElement.attributes].map(String)).to.deep.equal(attributes);
    expect(JSON.stringify({ ...getComputedStyle(paragraph) })).to.equal(before);
  });

  it('inherits the font of the page and takes its tokens from any ancestor', async () => {
    const section = fixtureSync<HTMLElement>(
      html`<section>
        <motcua-service .client=${remote().client}>
          <motcua-procedure-lookup></motcua-procedure-lookup>
        </motcua-service>
      </section>`,
    );
    section.style.setProperty('font-family', 'Georgia');
    section.style.setProperty('--motcua-ink', 'rgb(1, 2, 3)');
    await section.querySelector('motcua-service')!.updateComplete;
    const lookup = section.querySelector('motcua-procedure-lookup')!;
    expect(getComputedStyle(lookup).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(lookup).color).to.equal('rgb(1, 2, 3)');
  });

  it('reads the language through shadow roots', async () => {
    const outer = fixtureSync<HTMLElement>(html`<div lang="en"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = '<motcua-procedure-lookup></motcua-procedure-lookup>';
    const lookup = root.firstElementChild!;
    await until(() => textOf(lookup.shadowRoot!.querySelector('label')).startsWith('What'));
    outer.lang = 'vi';
    await until(() => textOf(lookup.shadowRoot!.querySelector('label')).startsWith('Bạn'));
  });
});
