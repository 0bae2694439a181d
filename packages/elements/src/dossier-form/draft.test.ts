import { expect } from '@open-wc/testing';
import { DraftKeeper, type Draft } from './draft.js';

const alone = { saved: () => {}, filed: () => {}, forgotten: () => {} };

describe('the keeper of drafts', () => {
  it('keeps up with fast typing: writes the last of what waits, not all of it', async () => {
    const keeper = new DraftKeeper('https://centre.example', '9.000100', alone, false);
    const other = new BroadcastChannel('motcua-draft https://centre.example 9.000100');
    let writes = 0;
    other.onmessage = () => {
      writes += 1;
    };
    const begun = keeper.begin(1, 'first');
    const typed = (length: number): Draft => ({ ...begun, answers: { name: 'a'.repeat(length) } });
    const saves = Array.from({ length: 300 }, (_, index) => keeper.save(typed(index + 1)));
    expect((await keeper.load())?.answers).to.deep.equal({ name: 'a'.repeat(300) });
    await Promise.all(saves);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(writes).to.be.within(1, 3);
    other.close();
    await keeper.remove();
    keeper.close();
  });

  it('never writes what was typed later before what came between', async () => {
    const keeper = new DraftKeeper('https://centre.example', '9.000101', alone, false);
    const begun = keeper.begin(1, 'first');
    const first = keeper.save({ ...begun, answers: { name: 'before' } });
    const removed = keeper.remove();
    const last = keeper.save({ ...begun, answers: { name: 'after' } });
    await Promise.all([first, removed, last]);
    expect((await keeper.load())?.answers).to.deep.equal({ name: 'after' });
    await keeper.remove();
    keeper.close();
  });
});
