import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { createClient } from '@motcua/sdk/client.js';
import '../dossier-form/define.js';
import type { DossierForm } from '../dossier-form/dossier-form.js';
import type { DossierPageEvent, DossierSubmitEvent } from '../events.js';
import { birthForm } from '../dossier-form/birth.test-support.js';
import { Centre } from '../dossier-form/centre.test-support.js';
import { expectAccessible, expectNoInlineStyle, until } from '../testing/page.test-support.js';
import type { FormFrame } from './form-frame.js';
import { FramedPage } from './framed-page.js';
import { PROTOCOL, readFromFrame, readFromSite } from './protocol.js';

/** A form on a site with a key, whose centre says what the key may do. Nothing listens where the frame comes from. */
async function onSite(trusted: boolean, site: object = { name: 'Báo', trusted }) {
  const centre = new Centre({ definition: birthForm });
  const asked: string[] = [];
  const client = createClient({
    baseUrl: 'http://127.0.0.1:9',
    siteKey: 'pk_test_site',
    maxRetries: 0,
    fetch: async (input, init) => {
      const { pathname, search } = new URL(String(input));
      asked.push(pathname + search);
      if (pathname === '/v1/site') {
        const { status = 200, ...body } = site as { status?: number };
        return Response.json(body, { status });
      }
      return (await centre.client.send(pathname, init as object)).clone();
    },
  });
  const place = await fixture(
    html`<motcua-service .client=${client} lang="vi"
      ><motcua-dossier-form procedure="1.001193" office="cn-01"></motcua-dossier-form
    ></motcua-service>`,
  );
  const form = place.querySelector<DossierForm>('motcua-dossier-form')!;
  return { form, asked };
}

const frameOf = (form: DossierForm) =>
  until(() => form.shadowRoot!.querySelector<FormFrame>('motcua-form-frame'), 'the frame');

describe('a dossier form on a site', () => {
  it('that is trusted stands in the page, having asked once, beside the form', async () => {
    const { form, asked } = await onSite(true);
    await until(() => form.shadowRoot!.querySelector('input'), 'a field');
    expect(asked.filter((path) => path.startsWith('/v1/site'))).to.deep.equal([
      '/v1/site?key=pk_test_site',
    ]);
    expect(asked.slice(0, 3)).to.include('/v1/site?key=pk_test_site');
    expect(form.shadowRoot!.querySelector('motcua-form-frame')).to.be.null;
  });

  it('that is not trusted is a frame of the centre, which may do little', async () => {
    const { form } = await onSite(false);
    const frame = await frameOf(form);
    const inner = await until(() => frame.shadowRoot!.querySelector('iframe'), 'the iframe');
    expect(form.shadowRoot!.querySelector('input, form')).to.be.null;
    expect(inner.src).to.equal(
      'http://127.0.0.1:9/nhung/nop-ho-so/1.001193?khoa=pk_test_site&diem-tiep-nhan=cn-01',
    );
    expect(inner.title).to.contain('Biểu mẫu nộp hồ sơ');
    expect(inner.referrerPolicy).to.equal('no-referrer');
    expect(inner.allow).to.equal('clipboard-write');
    expect([...inner.sandbox]).not.to.include('allow-top-navigation');
    expectNoInlineStyle(frame.shadowRoot!);
    await expectAccessible(frame);
  });

  it('with a key nobody knows says so before anything is typed', async () => {
    const { form } = await onSite(false, { status: 401, type: '/problems/key-unknown' });
    await until(() => form.shadowRoot!.querySelector('[role=alert]'), 'the message');
    expect(form.shadowRoot!.querySelector('input, motcua-form-frame')).to.be.null;
  });

  it('follows its page to another procedure', async () => {
    const { form } = await onSite(false);
    const frame = await frameOf(form);
    form.procedure = '1.000894';
    await until(() => !frame.isConnected, 'the end of the first frame');
  });
});

describe('the channel between a site and its frame', () => {
  /** A page that plays the frame: what it says goes through the real listener of the form. */
  async function talking(): Promise<{ form: DossierForm; frame: FormFrame; port: MessagePort }> {
    const { form } = await onSite(false);
    const frame = await frameOf(form);
    const inner = await until(() => frame.shadowRoot!.querySelector('iframe'), 'the iframe');
    const handed: MessagePort[] = [];
    Object.defineProperty(inner, 'contentWindow', {
      value: {
        postMessage: (hello: { motcua: string }, origin: string, [port]: MessagePort[]) => {
          expect(hello.motcua).to.equal(PROTOCOL);
          expect(origin).to.equal('http://127.0.0.1:9');
          handed.push(port!);
        },
      },
    });
    // The frame, which nobody answers, loads an error page at some time: that is not the page played here.
    const ignore = (event: Event): void => {
      if (event.isTrusted) event.stopImmediatePropagation();
    };
    inner.addEventListener('load', ignore, { capture: true });
    inner.dispatchEvent(new Event('load'));
    return { form, frame, port: handed.at(-1)! };
  }

  it('gives the look and the language to who answers, and takes height, page and end', async () => {
    const { form, frame, port } = await talking();
    const heard: { kind: string; language?: string; look?: { tokens: object } }[] = [];
    port.onmessage = ({ data }) => heard.push(data as (typeof heard)[number]);
    const events: unknown[] = [];
    form.addEventListener('motcua-dossier-page', ({ page, pages }: DossierPageEvent) =>
      events.push([page, pages]),
    );
    form.addEventListener('motcua-dossier-submit', ({ procedure }: DossierSubmitEvent) =>
      events.push(procedure),
    );
    form.style.setProperty('--motcua-accent', '#0f5c57');
    port.postMessage({ kind: 'here' });
    await until(() => heard.length >= 2, 'look and language');
    expect(heard[0]!.look!.tokens).to.deep.include({ accent: '#0f5c57' });
    expect(heard[1]).to.deep.equal({ kind: 'language', language: 'vi' });
    port.postMessage({ kind: 'height', height: 1234 });
    port.postMessage({ kind: 'page', page: 2, pages: 7 });
    port.postMessage({ kind: 'submitted', procedure: '9.999999' });
    port.postMessage({ kind: 'submitted', procedure: '1.001193' });
    port.postMessage({ kind: 'submitted' });
    port.postMessage('nonsense');
    await until(() => events.length >= 2, 'events');
    await aTimeout(50);
    expect(events).to.deep.equal([[2, 7], '1.001193']);
    expect(frame.shadowRoot!.querySelector('iframe')!.offsetHeight).to.equal(1234);
    form.sharedComputer = true;
    await until(() => heard.some(({ kind }) => kind === 'shared'), 'the shared computer');
  });

  it('reads anything without stumbling', () => {
    for (const data of [null, 1, 'x', [], {}, { kind: 'read' }, { kind: 'look' }]) {
      expect(readFromSite(data)).to.be.undefined;
      expect(readFromFrame(data)).to.be.undefined;
    }
    const long = 'x'.repeat(500);
    expect(readFromSite({ kind: 'look', look: { tokens: { ink: long, paper: 1 } } })).to.deep.equal(
      {
        kind: 'look',
        look: { tokens: { ink: '', paper: '' }, scheme: '', font: '', text: '' },
      },
    );
    expect(readFromFrame({ kind: 'height', height: Infinity })).to.deep.equal({
      kind: 'height',
      height: 0,
    });
  });

  it('is heard by the frame from the window around it alone', async () => {
    const { form } = await onSite(true);
    await until(() => form.shadowRoot!.querySelector('input'), 'a field');
    new FramedPage(form, [location.origin]).listen();
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => heard.push(data);
    // This very window is no site around it, and of another origin nothing is taken.
    window.postMessage({ motcua: PROTOCOL }, location.origin, [port2]);
    dispatchEvent(
      new MessageEvent('message', {
        source: parent,
        origin: 'https://evil.example',
        data: { motcua: PROTOCOL },
        ports: [new MessageChannel().port1],
      }),
    );
    await aTimeout(80);
    expect(heard).to.deep.equal([]);
  });
});
