import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../packages/elements/src/procedure-lookup/define.js';
import '../packages/elements/src/service/define.js';
import {
  at,
  problem,
  remote,
  type RemoteRule,
} from '../packages/elements/src/testing/service.test-support.js';

interface Arguments {
  query: string;
  limit: number;
  field: string;
  lifeEvent: string;
  rules: readonly RemoteRule[];
}

/** The way in: one question, answered while the citizen types. */
const meta: Meta<Arguments> = {
  title: 'Procedure look-up',
  component: 'motcua-procedure-lookup',
  args: { query: '', limit: 6, field: '', lifeEvent: '', rules: [] },
  argTypes: { rules: { table: { disable: true } } },
  render: ({ query, limit, field, lifeEvent, rules }) =>
    html`<motcua-service .client=${remote(rules).client}>
      <motcua-procedure-lookup
        procedure-href="#{code}"
        query=${query || nothing}
        limit=${limit}
        field=${field || nothing}
        life-event=${lifeEvent || nothing}
      >
        <a href="#all">Tra cứu thủ tục</a>
      </motcua-procedure-lookup>
    </motcua-service>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Before anything is typed: the question, and life events for those who do not know what it is called. */
export const Start: Story = {};

/** Typed without marks; the match is marked, the four facts stand under each name. */
export const Results: Story = { args: { query: 'lam khai sinh cho con' } };

/** Long official names that differ only at their end keep the part that tells them apart. */
export const LongNames: Story = { args: { query: 'công nhận tương đương đào tạo nghề' } };

/** Nothing found: what may be meant, and what to do. */
export const Empty: Story = { args: { query: 'hộ chiếu cho mèo' } };

/** Only the procedures of a field. */
export const OfAField: Story = { args: { field: 'ho-tich' } };

/** Only the procedures of a life event; the choice of life events is not offered. */
export const OfALifeEvent: Story = { args: { lifeEvent: 'co-con-nho' } };

/** Waiting longer than 200 ms. */
export const Loading: Story = {
  args: {
    query: 'khai sinh',
    rules: [at('/v1/procedures', 'never'), at('/v1/catalogue', 'never')],
  },
};

/** The service fails. */
export const ServiceDown: Story = {
  args: {
    query: 'khai sinh',
    rules: [at('/v1/', problem(503, 'unavailable', 'The service is not ready'))],
  },
};

/** No network and nothing kept on the device. */
export const Unreachable: Story = {
  args: { query: 'khai sinh', rules: [at('/v1/', 'broken')] },
};

/** A life event chosen with the keyboard. */
export const LifeEventChosen: Story = {
  play: async ({ canvasElement }) => {
    const lookup = canvasElement.querySelector('motcua-procedure-lookup');
    await expect(lookup).not.toBeNull();
    const first = await until(() => lookup?.shadowRoot?.querySelector<HTMLElement>('.chip'));
    first.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => lookup?.shadowRoot?.querySelector('.result'));
    await expect(first.getAttribute('aria-pressed')).toBe('true');
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
