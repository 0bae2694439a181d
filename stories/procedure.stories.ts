import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Procedure } from '@motcua/contract';
import '../packages/elements/src/procedure/define.js';
import '../packages/elements/src/service/define.js';
import { birthRegistration } from '../packages/elements/src/testing/catalogue.test-support.js';
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

/** A procedure that differs from the registration of a birth. */
const other = (change: Partial<Procedure>): readonly RemoteRule[] => [
  at('/v1/procedures/', { body: { ...birthRegistration, ...change } }),
];

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

/** Names of 1,192 characters, one agency in many words, templates without blanks. */
export const LongestNames: Story = {
  args: {
    code: '1.000201',
    rules: other({
      code: '1.000201',
      name: 'Công nhận tương đương đối với người được đào tạo nghề ở nước ngoài theo quy định '
        .repeat(15)
        .slice(0, 1_192),
      agency: 'Sở Tư pháp; Ủy ban nhân dân thành phố; '.repeat(6),
    }),
  },
};

/** What the portal leaves out or gets wrong: no unit, doubtful amounts, times by case. */
export const OddData: Story = {
  args: {
    code: '1.000202',
    rules: other({
      code: '1.000202',
      name: 'Thủ tục có dữ liệu khác thường',
      timeLimit: { text: '10', quantity: 10, unit: 'unspecified' },
      fees: { text: 'Phí: 5 đồng', amountsVnd: [5] },
      cases: [
        { name: 'Trong nước', timeLimit: { text: '3', quantity: 3, unit: 'working-days' } },
        { name: 'Có yếu tố nước ngoài', timeLimit: { text: '12', quantity: 12, unit: 'days' } },
      ],
      documents: ['Trong nước', 'Có yếu tố nước ngoài'].map((situation, index) => ({
        id: `d${index}`,
        name: `Tờ khai ${situation.toLowerCase()}`,
        case: situation,
        originals: 1,
        copies: index,
        note: false,
      })),
    }),
  },
};

/** A computer that others use, too: nothing can be kept on it. */
export const SharedComputer: Story = {
  render: () =>
    html`<motcua-service .client=${remote().client}>
      <motcua-procedure code="1.001193" shared-computer></motcua-procedure>
    </motcua-service>`,
};

/** Ended, with what replaces it. */
export const Retired: Story = {
  args: {
    code: '1.000203',
    rules: [
      at('/v1/procedures/', {
        status: 410,
        body: {
          type: '/problems/procedure-retired',
          title: 'The procedure is no longer offered',
          status: 410,
          successors: ['1.001193'],
        },
      }),
    ],
  },
};

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
