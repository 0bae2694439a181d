import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Office } from '@motcua/contract';
import { expect, userEvent } from 'storybook/test';
import '../packages/elements/src/office-finder/define.js';
import '../packages/elements/src/service/define.js';
import {
  placeFacts,
  publishedOffices,
  remotePlaces,
  sampleOffice,
} from '../packages/elements/src/office-finder/places.test-support.js';
import {
  at,
  problem,
  remote,
  type RemoteAnswer,
} from '../packages/elements/src/testing/service.test-support.js';
import regions from '../packages/server/catalogue/branch-regions.json' with { type: 'json' };
import wards from '../packages/server/catalogue/wards.json' with { type: 'json' };

const facts = placeFacts(wards, regions);

interface Arguments {
  /** Code of a ward to begin with. */
  ward: string;
  /** Id of an office to begin with. */
  office: string;
  directionsHref: string;
  /** What the service knows of offices. */
  offices: readonly Office[];
  /** When it is, Hanoi time. */
  now: string;
  /** What the service answers instead, from a path on. */
  instead: readonly [path: string, answer: RemoteAnswer] | undefined;
}

/** The branch region of any ward, and the nearest reception points. Try "truc bach" or "quận Cầu Giấy". */
const meta: Meta<Arguments> = {
  title: 'Office finder',
  component: 'motcua-office-finder',
  args: {
    ward: '',
    office: '',
    directionsHref: '',
    offices: publishedOffices,
    now: '2026-11-23T09:00',
    instead: undefined,
  },
  argTypes: {
    offices: { table: { disable: true } },
    instead: { table: { disable: true } },
  },
  render: ({ ward, office, directionsHref, offices, now, instead }) => {
    const rules = [...(instead ? [at(...instead)] : []), remotePlaces(facts, offices)];
    return html`<motcua-service .client=${remote(rules).client}>
      <motcua-office-finder
        ward=${ward || nothing}
        office=${office || nothing}
        directions-href=${directionsHref || nothing}
        .clock=${() => Date.parse(`${now}+07:00`)}
      >
        <a href="#diem-tiep-nhan">Điểm tiếp nhận trên trang của trung tâm</a>
      </motcua-office-finder>
    </motcua-service>`;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

/** Nothing asked yet: the twelve regions by the phases of their opening. */
export const Overview: Story = {};

/** A ward that was made of parts of several former districts, with published points. */
export const Ward: Story = { args: { ward: '00004' } };

/** A commune far from every published point. */
export const FarAway: Story = { args: { ward: '10489' } };

/** After closing time, before a public holiday. */
export const Closed: Story = { args: { ward: '00004', now: '2026-11-24T09:00' } };

/** A year whose days off are not published yet. */
export const NextYear: Story = { args: { ward: '00004', now: '2027-02-08T09:00' } };

/** The demonstration: every point says that it is a sample. */
export const Samples: Story = { args: { ward: '00004', offices: [sampleOffice] } };

/** No address is published: said, not guessed. */
export const NothingPublished: Story = {
  args: {
    ward: '00004',
    offices: publishedOffices.filter(({ kind }) => kind !== 'reception-point'),
  },
};

/** A closed point says who serves instead. */
export const Merged: Story = { args: { office: 'quan-thanh' } };

/** There is no such office. */
export const Missing: Story = { args: { office: 'nowhere' } };

/** Directions by the map of the device. */
export const OwnMap: Story = { args: { ward: '00004', directionsHref: 'geo:{lat},{lng}' } };

/** Waiting longer than 200 ms. */
export const Loading: Story = { args: { instead: ['/v1/branch-regions', 'never'] } };

/** The service fails. */
export const ServiceDown: Story = {
  args: { instead: ['/v1/branch-regions', problem(503, 'unavailable', 'Not ready')] },
};

/** No network. */
export const Unreachable: Story = { args: { instead: ['/v1/', 'broken'] } };

/** Typing an old district, without marks. */
export const OldDistrict: Story = {
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector('motcua-office-finder');
    const field = await until(() => finder?.shadowRoot?.querySelector<HTMLElement>('#place'));
    await userEvent.type(field, 'quan cau giay');
    const match = await until(() => finder?.shadowRoot?.querySelector('.match'));
    await expect(match.textContent).toContain('Cầu Giấy – Thanh Xuân');
  },
};

/** Nothing is called so. */
export const NoMatch: Story = {
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector('motcua-office-finder');
    const field = await until(() => finder?.shadowRoot?.querySelector<HTMLElement>('#place'));
    await userEvent.type(field, 'Atlantis');
    const notice = await until(() => finder?.shadowRoot?.querySelector('.notice'));
    await expect(notice.textContent).toContain('Atlantis');
  },
};

async function until<T>(find: () => T | null | undefined): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('It did not appear');
}
