import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import '../packages/elements/src/scoreboard/define.js';
import '../packages/elements/src/service/define.js';
import {
  board,
  emptyBoard,
  smallBoard,
} from '../packages/elements/src/scoreboard/board.test-support.js';
import {
  at,
  problem,
  remote,
  type RemoteAnswer,
} from '../packages/elements/src/testing/service.test-support.js';

interface Arguments {
  period: string;
  ward: string;
  /** What the service answers. */
  answer: RemoteAnswer;
}

/** What was measured, with how many it rests on and how it is counted. The figures are made up. */
const meta: Meta<Arguments> = {
  title: 'Scoreboard',
  component: 'motcua-scoreboard',
  args: { period: '', ward: '', answer: { body: board } },
  argTypes: { answer: { table: { disable: true } } },
  render: ({ period, ward, answer }) =>
    html`<motcua-service .client=${remote([at('/v1/scoreboard', answer)]).client}>
      <motcua-scoreboard period=${period || nothing} ward=${ward || nothing}>
        <a href="#so-lieu">Số liệu phục vụ</a>
      </motcua-scoreboard>
    </motcua-service>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** A month of the whole city. */
export const City: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('motcua-scoreboard');
    const figures = (): number => element?.shadowRoot?.querySelectorAll('.figure').length ?? 0;
    for (let tries = 0; tries < 100 && figures() === 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await expect(figures()).toBe(3);
  },
};

/** One commune, with too little to publish rates. */
export const FewInOneCommune: Story = { args: { ward: '10489', answer: { body: smallBoard } } };

/** Nothing happened yet. */
export const NothingYet: Story = { args: { answer: { body: emptyBoard } } };

/** Waiting. */
export const Loading: Story = { args: { answer: 'never' } };

/** The service is down. */
export const Unavailable: Story = {
  args: { answer: problem(503, 'unavailable', 'Not ready') },
};

/** In English. */
export const English: Story = { globals: { locale: 'en' } };
