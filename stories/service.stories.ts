import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/elements/src/procedure-lookup/define.js';
import '../packages/elements/src/service/define.js';
import { remote } from '../packages/elements/src/testing/service.test-support.js';

/** `<motcua-service>` is not seen: it tells the elements inside it which service to talk to, and in which language. */
const meta: Meta = {
  title: 'Service',
  component: 'motcua-service',
};
export default meta;

/** One service for everything inside. */
export const AroundElements: StoryObj = {
  render: () =>
    html`<motcua-service .client=${remote().client}>
      <motcua-procedure-lookup procedure-href="#{code}"></motcua-procedure-lookup>
    </motcua-service>`,
};

/** `lang` on it speaks to all elements inside. */
export const InEnglish: StoryObj = {
  render: () =>
    html`<motcua-service lang="en" .client=${remote().client}>
      <motcua-procedure-lookup procedure-href="#{code}"></motcua-procedure-lookup>
    </motcua-service>`,
};
