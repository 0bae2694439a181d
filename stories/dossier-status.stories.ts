import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { PublicStatus } from '@motcua/contract';
import { expect, userEvent } from 'storybook/test';
import '../packages/elements/src/dossier-status/define.js';
import '../packages/elements/src/service/define.js';
import {
  dossierCode,
  dossierToken,
  dossierView,
  publicStatus,
  remoteDossier,
} from '../packages/elements/src/dossier-status/dossier.test-support.js';
import {
  problem,
  remote,
  type RemoteAnswer,
} from '../packages/elements/src/testing/service.test-support.js';

interface Arguments {
  /** Status of the national exchange. */
  status: number;
  /** The code is known; else it is asked for. */
  known: boolean;
  /** A token opens the details; else a proof is asked for. */
  opened: boolean;
  rated: boolean;
  changes: Partial<PublicStatus>;
  /** What the service answers instead. */
  instead: RemoteAnswer | undefined;
}

/** Where a dossier is, whose turn it is, until when. The last four digits are 4567. */
const meta: Meta<Arguments> = {
  title: 'Dossier status',
  component: 'motcua-dossier-status',
  args: {
    status: 4,
    known: true,
    opened: false,
    rated: false,
    changes: {},
    instead: undefined,
  },
  argTypes: {
    status: { control: { type: 'number', min: 1, max: 10 } },
    changes: { table: { disable: true } },
    instead: { table: { disable: true } },
  },
  render: ({ status, known, opened, rated, changes, instead }) => {
    const now = publicStatus(status, changes);
    const view = dossierView(status, {
      ...changes,
      ...(rated && { rating: { allowed: false, rated } }),
    });
    const dossier = remoteDossier(now, view);
    dossier.fail('/v1/dossiers/', instead);
    return html`<motcua-service .client=${remote([dossier.rule]).client}>
      <motcua-dossier-status
        code=${known ? dossierCode : nothing}
        .token=${opened ? dossierToken : undefined}
      >
        <a href="#ho-so">Xem hồ sơ trên trang của trung tâm</a>
      </motcua-dossier-status>
    </motcua-service>`;
  },
};
export default meta;

type Story = StoryObj<Arguments>;

/** No code yet: one question. */
export const Asking: Story = { args: { known: false } };

/** Filed; nobody has received it. */
export const Filed: Story = { args: { status: 1 } };

/** Being processed: what the code alone shows. */
export const Processing: Story = {};

/** Opened with a proof: masked, with its history. */
export const Opened: Story = { args: { opened: true } };

/** Late, with a date that crosses days whose holidays are not published. */
export const Late: Story = { args: { changes: { late: true, provisional: true } } };

/** Your turn, before the proof: the proof is asked for at once. */
export const YourTurn: Story = { args: { status: 5 } };

/** Papers are missing: everything at once, answered in place. */
export const Supplement: Story = { args: { status: 5, opened: true } };

/** A fee has to be paid. */
export const Payment: Story = { args: { status: 6, opened: true } };

/** Suspended, with the reason. */
export const Suspended: Story = { args: { status: 8, opened: true } };

/** Not accepted, with the reason. */
export const Refused: Story = { args: { status: 3, opened: true } };

/** Withdrawn by the citizen. */
export const Withdrawn: Story = { args: { status: 7, opened: true } };

/** The result is ready; the service can be rated. */
export const Ready: Story = { args: { status: 9, opened: true } };

/** All done, and rated. */
export const Returned: Story = { args: { status: 10, opened: true, rated: true } };

/** A status this version does not know keeps the name its source gave. */
export const UnknownStatus: Story = {
  args: {
    changes: { status: { code: 42, name: 'Chờ liên thông', label: { vi: 'Chờ liên thông' } } },
  },
};

/** Waiting longer than 200 ms. */
export const Loading: Story = { args: { instead: 'never' } };

/** There is no such dossier. */
export const NotFound: Story = {
  args: { instead: problem(404, 'dossier-not-found', 'No such dossier') },
};

/** Asked too often. */
export const TooOften: Story = {
  args: { instead: problem(429, 'too-many-requests', 'Slow down', { 'retry-after': '30' }) },
};

/** The key of the site is wrong. */
export const WrongKey: Story = {
  args: { instead: problem(403, 'origin-not-allowed', 'The key is for another origin') },
};

/** The service fails. */
export const ServiceDown: Story = {
  args: { instead: problem(503, 'unavailable', 'The service is not ready') },
};

/** No network. */
export const Unreachable: Story = { args: { instead: 'broken' } };

/** A wrong proof reads like an unknown code. */
export const WrongProof: Story = {
  args: { status: 5 },
  play: async ({ canvasElement }) => {
    const status = canvasElement.querySelector('motcua-dossier-status');
    const proof = await until(() => status?.shadowRoot?.querySelector<HTMLElement>('#proof'));
    await userEvent.type(proof, '0000{Enter}');
    const alert = await until(() => status?.shadowRoot?.querySelector('[role=alert]'));
    await expect(alert.textContent).toContain('Mã hồ sơ hoặc 4 số cuối chưa đúng');
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
