import { expect } from '@open-wc/testing';
import { createClient } from '@motcua/sdk/client.js';
import type { Draft } from '../dossier-form/draft.js';
import { centreStore } from './centre-store.js';

const draft: Draft = {
  formVersion: 1,
  answers: { name: 'Nguyễn Thị Mai' },
  files: [],
  page: 'child',
  idempotencyKey: '0123456789abcdef',
  savedAt: 0,
};

/** A centre that keeps one draft, and breaks down at the first reads. */
function place(broken: number, pauses: readonly [number?, number?] = []) {
  const sent: string[] = [];
  const client = createClient({
    baseUrl: 'http://127.0.0.1:9',
    siteKey: 'pk_test_site',
    maxRetries: 0,
    fetch: (_input, init) => {
      const method = init?.method ?? 'GET';
      sent.push(method);
      if (method === 'PUT') {
        const state = { id: crypto.randomUUID(), version: 1, savedAt: '2026-11-22T03:42:00Z' };
        return Promise.resolve(Response.json(state));
      }
      if (method === 'DELETE') return Promise.resolve(new Response(null, { status: 204 }));
      const [status, name] = broken-- > 0 ? [500, 'internal'] : [404, 'draft-not-found'];
      const problem = { type: `/problems/${name}`, title: name, status };
      const headers = { 'content-type': 'application/problem+json' };
      return Promise.resolve(Response.json(problem, { status, headers }));
    },
  });
  const store = centreStore(client, '1.001193', ...pauses);
  const save = () => store.update('', () => draft);
  return { store, save, sent };
}

async function failed(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => false,
    () => true,
  );
}

describe('the draft of a frame at the centre', () => {
  it('is saved once the centre answers again, though the first read failed', async () => {
    const { store, save, sent } = place(2);
    expect(await failed(store.get(''))).to.equal(true);
    expect(await failed(save())).to.equal(true);
    expect(await save()).to.deep.equal(draft);
    expect(sent).to.deep.equal(['GET', 'GET', 'GET', 'PUT']);
  });

  it('is saved seldom while one types, and soon when something is pressed', async () => {
    const { save } = place(0, [600, 20]);
    const typed = performance.now();
    await save();
    await save();
    // Counted from before the first: however busy the machine is, the second waits.
    expect(performance.now() - typed).to.be.greaterThan(590);
    const pressed = performance.now();
    const saved = save();
    setTimeout(() => document.body.click(), 30);
    await saved;
    expect(performance.now() - pressed).to.be.lessThan(400);
  });

  it('is not saved after it was removed, though it waited to be', async () => {
    const { store, save, sent } = place(0, [60_000, 60_000]);
    await save();
    const waiting = save();
    await new Promise((resolve) => setTimeout(resolve));
    await store.remove('');
    await waiting;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent).to.deep.equal(['GET', 'PUT', 'DELETE']);
  });
});
