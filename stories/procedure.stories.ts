import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../packages/elements/src/procedure/define.js';
import '../packages/elements/src/service/define.js';
import {
  at,
  problem,
  remote,
  type RemoteRule,
} from '../packages/elements/src/testing/service.test-support.js';

interface Arguments {
  code: string;
  rules: readonly RemoteRule[];
}

/** One procedure: what to bring, what it costs, how long, where, and the one next step. */
const meta: Meta<Arguments> = {
  title: 'Procedure',
  component: 'motcua-procedure',
  args: { code: '1.001193', rules: [] },
  argTypes: { rules: { table: { disable: true } } },
  render: ({ code, rules }) =>
    html`<motcua-service .client=${remote(rules).client}>
      <motcua-procedure code=${code} form-href="#nop-{code}">
        <a href="#thu-tuc">Xem thủ tục trên trang của trung tâm</a>
      </motcua-procedure>
    </motcua-service>`,
};
export default meta;

type Story = StoryObj<Arguments>;

/** Filed at the centre. */
export const FiledHere: Story = {};

/** Filed on the national portal; the papers depend on the case. */
export const FiledOnThePortal: Story = { args: { code: '1.004222' } };

/** Little is published: nothing is made up. */
export const LittlePublished: Story = { args: { code: '1.009999' } };

/** Waiting longer than 200 ms. */
export const Loading: Story = { args: { rules: [at('/v1/procedures', 'never')] } };

/** The catalogue does not have it. */
export const NotFound: Story = { args: { code: '9.999999' } };

/** The service fails. */
export const ServiceDown: Story = {
  args: { rules: [at('/v1/', problem(500, 'internal', 'The service failed'))] },
};

/** The network is gone. */
export const Unreachable: Story = { args: { rules: [at('/v1/', 'broken')] } };
