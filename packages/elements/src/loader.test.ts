import { expect, fixtureSync, html } from '@open-wc/testing';
import { until } from './testing/page.test-support.js';

// The files that the script tag loads, as built; without a build this says so.
const built = new URL('../dist/embed/motcua.js', import.meta.url).href;

async function addScript(data: Record<string, string>): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = built;
  Object.assign(script.dataset, data);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('not built: run npx rollup -c'));
    document.head.append(script);
  });
}

describe('the script tag', () => {
  it('loads what stands on the page, now and later, once, and nothing else', async () => {
    const early = fixtureSync<HTMLElement>(
      html`<motcua-procedure code=""><a href="#x">Xem thủ tục</a></motcua-procedure>`,
    );
    await addScript({ service: 'http://127.0.0.1:9', key: 'pk_x', lang: 'en' });
    await until(() => early.shadowRoot !== null, 'the element');
    expect(customElements.get('motcua-procedure-lookup')).to.be.undefined;
    const late = fixtureSync<HTMLElement>(
      html`<div><motcua-procedure-lookup></motcua-procedure-lookup></div>`,
    );
    const lookup = late.firstElementChild!;
    await until(() => lookup.shadowRoot?.querySelector('label'), 'the later element');
    expect(lookup.shadowRoot!.querySelector('label')!.textContent).to.contain('What do you need');
  });

  it('leaves the fallback of what it cannot load, without an error on the page', async () => {
    const errors: unknown[] = [];
    addEventListener('error', (event) => errors.push(event));
    addEventListener('unhandledrejection', (event) => errors.push(event));
    const unknown = fixtureSync<HTMLElement>(html`<motcua-nothing><b>Vẫn còn</b></motcua-nothing>`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(unknown.querySelector('b')!.checkVisibility()).to.be.true;
    expect(errors).to.be.empty;
  });
});
