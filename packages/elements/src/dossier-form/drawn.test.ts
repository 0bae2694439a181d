import { expect } from '@open-wc/testing';
import type { FormDefinition } from '@motcua/forms';
import { textOf, until } from '../testing/page.test-support.js';
import { showAlone } from './birth.test-support.js';
import { Drawn } from './drawn.js';

describe('Drawn', () => {
  it('draws the question again that was answered, and of a group the item it stands in', () => {
    const drawn = new Drawn();
    const places = ['name', 'group', 'group.0', 'group.1', 'group.1.inner.0', 'group.1.inner.1'];
    const changedBy = (act: () => void): readonly string[] => {
      const now = () => places.map((place) => JSON.stringify(drawn.of(place)));
      const before = now();
      act();
      const after = now();
      return places.filter((_, at) => after[at] !== before[at]);
    };
    expect(changedBy(() => drawn.some(['name']))).to.deep.equal(['name']);
    expect(changedBy(() => drawn.some(['group.0.first']))).to.deep.equal(['group', 'group.0']);
    expect(changedBy(() => drawn.some(['group.1.inner.0.first#province']))).to.deep.equal([
      'group',
      'group.1',
      'group.1.inner.0',
    ]);
    // Items came, went or moved up.
    expect(changedBy(() => drawn.some(['group.1.inner']))).to.deep.equal([
      'group',
      'group.1',
      'group.1.inner.0',
      'group.1.inner.1',
    ]);
    expect(changedBy(() => drawn.some(['group']))).to.deep.equal(places.slice(1));
    expect(changedBy(() => drawn.all())).to.deep.equal(places);
    expect(changedBy(() => drawn.some(['']))).to.deep.equal(places);
    // What stands in the place of another is drawn, however often either was.
    expect(drawn.of('never')).not.to.deep.equal(drawn.of('never-either'));
  });
});

const text = (vi: string) => ({ vi });

/** People, and of each their children: what one is asked hangs on what was answered beside it, and on another question. */
const people: FormDefinition = {
  id: 'people',
  version: 1,
  title: text('Thử'),
  locales: ['vi'],
  applicant: { name: 'name' },
  pages: [
    {
      id: 'page',
      title: text('Trang'),
      fields: [
        { id: 'name', type: 'text', label: text('Tên') },
        {
          id: 'person',
          type: 'group',
          label: text('Người'),
          itemLabel: text('Người'),
          fields: [
            { id: 'called', type: 'text', label: text('Tên gọi') },
            {
              id: 'more',
              type: 'text',
              label: text('Thêm'),
              visible: { '==': [{ var: 'name' }, 'x'] },
            },
            {
              id: 'child',
              type: 'group',
              label: text('Con'),
              itemLabel: text('Con'),
              fields: [{ id: 'short', type: 'text', label: text('Tên con') }],
            },
          ],
        },
      ],
    },
  ],
};

describe('items of groups in motcua-dossier-form', () => {
  it('follow what is answered in them, beside them and in other questions, and move up', async () => {
    const form = await showAlone(people);
    await form.title('Trang');
    const add = async (label: string, count: number, made: string): Promise<void> => {
      for (let at = 0; at < count; at += 1) await form.press(label);
      await until(() => form.shadow.querySelector(made));
    };
    const legends = (): readonly string[] =>
      [...form.shadow.querySelectorAll('.item > legend')].map(textOf);
    await add('Thêm người', 2, '#f-person-1-called');
    await form.enter('person-0-called', 'An');
    await form.enter('person-1-called', 'Bình');
    expect(legends()).to.deep.equal(['Người 1: An', 'Người 2: Bình']);

    await form.enter('name', 'x');
    await until(() => form.shadow.querySelector('#f-person-1-more'));
    expect(form.shadow.querySelector('#f-person-0-more')).not.to.be.null;

    const inner = form.find('#f-person-1-child').querySelector<HTMLElement>('.actions button')!;
    inner.click();
    await until(() => form.shadow.querySelector('#f-person-1-child-0-short'));
    inner.click();
    await until(() => form.shadow.querySelector('#f-person-1-child-1-short'));
    await form.enter('person-1-child-0-short', 'Cúc');
    await form.enter('person-1-child-1-short', 'Dung');
    expect(legends().slice(2)).to.deep.equal(['Con 1: Cúc', 'Con 2: Dung']);

    form.shadow.querySelector<HTMLElement>('[aria-label$="con 1: Cúc" i]')!.click();
    await until(() => legends().length === 3);
    expect(legends()[2]).to.equal('Con 1: Dung');
    expect(form.find<HTMLInputElement>('#f-person-1-child-0-short').value).to.equal('Dung');

    form.shadow.querySelector<HTMLElement>('[aria-label$="người 1: An" i]')!.click();
    await until(() => form.shadow.querySelector('#f-person-1-called') === null);
    expect(form.find<HTMLInputElement>('#f-person-0-called').value).to.equal('Bình');
    expect(form.find<HTMLInputElement>('#f-person-0-child-0-short').value).to.equal('Dung');
  });
});
