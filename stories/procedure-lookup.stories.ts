import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../packages/elements/src/procedure-lookup/define.js';
import '../packages/elements/src/service/define.js';
import { longNames } from '../packages/elements/src/testing/long-names.test-support.js';
import {
  at,
  catalogueOf,
  problem,
  remote,
  type RemoteRule,
} from '../packages/elements/src/testing/service.test-support.js';

interface Arguments {
  query: string;
  limit: number;
  field: string;
  level: string;
  audience: string;
  lifeEvent: string;
  online: boolean;
  /** Names of controls; `all` for all of them, empty for none. */
  facets: string;
  voice: boolean;
  rules: readonly RemoteRule[];
}

/** The way in: one question, answered while the citizen types. */
const meta: Meta<Arguments> = {
  title: 'Procedure look-up',
  component: 'motcua-procedure-lookup',
  args: {
    query: '',
    limit: 6,
    field: '',
    level: '',
    audience: '',
    lifeEvent: '',
    online: false,
    facets: '',
    voice: false,
    rules: [],
  },
  argTypes: { rules: { table: { disable: true } } },
  render: ({ query, limit, field, level, audience, lifeEvent, online, facets, voice, rules }) =>
    html`<motcua-service .client=${remote(rules).client}>
      <motcua-procedure-lookup
        procedure-href="#{code}"
        query=${query || nothing}
        limit=${limit}
        field=${field || nothing}
        level=${level || nothing}
        audience=${audience || nothing}
        life-event=${lifeEvent || nothing}
        ?online=${online}
        facets=${facets === 'all' ? '' : facets || nothing}
        ?voice=${voice}
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

/** The longest official names there are, near-identical: what tells them apart stays, the rest opens on demand. */
export const LongNames: Story = {
  args: { query: 'dịch vụ viễn thông', limit: 10, rules: [catalogueOf(longNames)] },
};

/** They, as wide as a phone. */
export const LongNamesOnAPhone: Story = {
  ...LongNames,
  decorators: [(story) => html`<div style="inline-size: 360px">${story()}</div>`],
};

/** Nothing found: what may be meant, life events, whom to ask. */
export const NothingFound: Story = { args: { query: 'hộ chiếu cho mèo xyzzy' } };

/** What a ward embeds: only civil status and certification, only at its own level; no code. */
export const OfAWard: Story = { args: { field: 'ho-tich;chung-thuc', level: 'commune' } };

/** Only the procedures of a life event; the choice of life events is not offered. */
export const OfALifeEvent: Story = { args: { lifeEvent: 'co-con-nho' } };

/** Controls to narrow the results by, each with what it would leave. */
export const Facets: Story = {
  args: { facets: 'all', query: 'đăng ký' },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('motcua-procedure-lookup');
    const details = await until(() => root?.shadowRoot?.querySelector('details'));
    details.open = true;
    const field = await until(() =>
      details.querySelector<HTMLOptionElement>('#field option + option'),
    );
    await expect(field.textContent).toContain('(');
  },
};

/** Two controls of which the attributes have already narrowed one. */
export const FacetsOfAWard: Story = {
  args: { ...Facets.args, query: '', facets: 'field level', field: 'ho-tich;chung-thuc' },
};

/** Speaking: the citizen reads where the voice may go before the browser listens. */
export const Voice: Story = {
  args: { voice: true },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('motcua-procedure-lookup');
    const button = await until(() => root?.shadowRoot?.querySelector<HTMLElement>('.voice'));
    button.click();
    await until(() => root?.shadowRoot?.querySelector('.voice-notice'));
  },
};

/** In English, on a dark page. */
export const EnglishOnDark: Story = {
  args: { query: 'birth certificate', facets: 'field' },
  globals: { language: 'en', scheme: 'dark' },
};

/** Text twice as large, on a phone. */
export const LargeText: Story = {
  args: { query: 'khai sinh', facets: 'all' },
  decorators: [
    (story) => html`<div style="--motcua-text: 2rem; inline-size: 360px">${story()}</div>`,
  ],
};

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

/** No network once the catalogue is there: looking up goes on, and says so. */
export const Offline: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('motcua-procedure-lookup');
    const box = await until(() => root?.shadowRoot?.querySelector('input'));
    await until(() => root?.shadowRoot?.querySelector('.chip'));
    box.focus();
    await new Promise((resolve) => setTimeout(resolve, 300));
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    dispatchEvent(new Event('offline'));
    await userEvent.type(box, 'khai sinh');
    await until(() => root?.shadowRoot?.querySelector('.kept'));
    await until(() => root?.shadowRoot?.querySelector('.result'));
    Reflect.deleteProperty(navigator, 'onLine');
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
