import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import '../packages/elements/src/rating/define.js';
import '../packages/elements/src/service/define.js';
import {
  dossierCode,
  dossierToken,
  publicStatus,
  remoteDossier,
} from '../packages/elements/src/dossier-status/dossier.test-support.js';
import {
  problem,
  remote,
  type RemoteAnswer,
} from '../packages/elements/src/testing/service.test-support.js';

interface Arguments {
  /** A token was handed over; else code and proof are asked for (4567). */
  opened: boolean;
  /** A shared screen. */
  kiosk: boolean;
  /** Path below the service that answers otherwise, and what. */
  instead: readonly [path: string, answer: RemoteAnswer] | undefined;
}

const ratingPath = `/v1/dossiers/${dossierCode}/rating`;

/** How was the service? Five faces with words, nothing chosen beforehand, skipped as easily as sent. */
const meta: Meta<Arguments> = {
  title: 'Rating',
  component: 'motcua-rating',
  args: { opened: true, kiosk: false, instead: undefined },
  argTypes: { instead: { table: { disable: true } } },
  render: ({ opened, kiosk, instead }) => {
    const dossier = remoteDossier(publicStatus(10));
    if (instead) dossier.fail(...instead);
    return html`<motcua-service .client=${remote([dossier.rule]).client}>
      <motcua-rating
        code=${opened ? dossierCode : nothing}
        .token=${opened ? dossierToken : undefined}
        ?kiosk=${kiosk}
      ></motcua-rating>
    </motcua-service>`;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

/** Nothing chosen yet. */
export const Asking: Story = {};

/** A good level: praise to choose from. */
export const Satisfied: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 4);
  },
};

/** A bad level: what went wrong to choose from. */
export const Dissatisfied: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 1);
  },
};

/** Sent without a face. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.primary');
    await part(canvasElement, '#missing');
  },
};

/** Thanked. */
export const Thanks: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 5);
    await press(canvasElement, '.primary');
    const done = await part(canvasElement, '#done');
    await expect(done.textContent).toContain('Cảm ơn bạn đã đánh giá');
  },
};

/** Skipped, with a way back. */
export const Skipped: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.secondary');
    await part(canvasElement, '#done');
  },
};

/** Rated before. */
export const Already: Story = {
  args: { instead: [ratingPath, problem(409, 'already-rated', 'Rated')] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 5);
    await press(canvasElement, '.primary');
    await part(canvasElement, '#done');
  },
};

/** The network broke while it was sent: what was chosen stays. */
export const NotSent: Story = {
  args: { instead: [ratingPath, 'broken'] },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 2);
    await press(canvasElement, '.primary');
    await part(canvasElement, '[role=alert]');
  },
};

/** A shared screen: large targets, cleared for the next person. */
export const SharedScreen: Story = { args: { kiosk: true } };

/** Three levels, as the provinces' systems have. */
export const ThreeLevels: Story = {
  args: {
    instead: [
      '/v1/ratings',
      {
        body: {
          id: 'satisfaction-3',
          levels: [
            { level: 3, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
            { level: 2, label: { vi: 'Hài lòng', en: 'Satisfied' } },
            { level: 1, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
          ],
          reasons: [],
        },
      },
    ],
  },
};

/** A telephone number in the text: warned of before it is sent. */
export const WarnedOf: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 4);
    const text = (await part(canvasElement, 'textarea')) as HTMLTextAreaElement;
    text.value = 'Gọi lại cho tôi: 0912 345 678';
    text.dispatchEvent(new Event('input'));
    await press(canvasElement, '.primary');
    await part(canvasElement, '#personal');
  },
};

/** Standing alone: asks for code and proof first. */
export const Alone: Story = { args: { opened: false } };

/** Waiting longer than 200 ms. */
export const Loading: Story = { args: { instead: ['/v1/ratings', 'never'] } };

/** The service fails. */
export const ServiceDown: Story = {
  args: { instead: ['/v1/ratings', problem(503, 'unavailable', 'The service is not ready')] },
};

async function choose(canvas: HTMLElement, level: number): Promise<void> {
  await press(canvas, `[name=level][value="${level}"]`);
  await part(canvas, '.chip');
}

async function press(canvas: HTMLElement, selector: string): Promise<void> {
  await part(canvas, '[name=level]');
  (await part(canvas, selector)).click();
}

async function part(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const rating = canvas.querySelector('motcua-rating');
  for (let tries = 0; tries < 100; tries += 1) {
    const found = rating?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`${selector} did not appear`);
}
