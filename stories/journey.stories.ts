import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../packages/elements/src/journey/define.js';
import '../packages/elements/src/service/define.js';
import {
  publicStatus,
  remoteDossier,
} from '../packages/elements/src/dossier-status/dossier.test-support.js';
import { remote } from '../packages/elements/src/testing/service.test-support.js';

/** The whole way behind one tag. The dossier H26.1-261121-0001 can be followed; its last four digits are 4567. */
const meta: Meta = {
  title: 'Journey',
  component: 'motcua-journey',
  render: () =>
    html`<motcua-service .client=${remote([remoteDossier(publicStatus(4)).rule]).client}>
      <motcua-journey><a href="#thu-tuc">Tra cứu thủ tục</a></motcua-journey>
    </motcua-service>`,
};
export default meta;

type Story = StoryObj;

/** It begins with the question. */
export const Start: Story = {};

/** Following a dossier. */
export const Following: Story = {
  play: async ({ canvasElement }) => {
    const journey = canvasElement.querySelector('motcua-journey');
    await journey?.updateComplete;
    const ways = journey?.shadowRoot?.querySelectorAll<HTMLElement>('nav button') ?? [];
    ways[1]?.click();
    await journey?.updateComplete;
    await expect(journey?.shadowRoot?.querySelector('motcua-dossier-status')).not.toBeNull();
  },
};
