import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { DossierView, PublicStatus } from '@motcua/contract';
import { expect, userEvent, waitFor } from 'storybook/test';
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
  /** What a proof opens beside that. */
  view: Partial<DossierView>;
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
    view: {},
    instead: undefined,
  },
  argTypes: {
    status: { control: { type: 'number', min: 1, max: 10 } },
    changes: { table: { disable: true } },
    view: { table: { disable: true } },
    instead: { table: { disable: true } },
  },
  render: ({ status, known, opened, rated, changes, view: more, instead }) => {
    const now = publicStatus(status, changes);
    const view = dossierView(status, {
      ...changes,
      ...more,
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

/** Received: the working days are counted. */
export const Received: Story = { args: { status: 2, changes: { workingDaysLeft: 9 } } };

/** Being processed: what the code alone shows. */
export const Processing: Story = {};

/** Opened with a proof: masked, with its history. */
export const Opened: Story = { args: { opened: true } };

/** Late, with a date that crosses days whose holidays are not published. */
export const Late: Story = { args: { changes: { late: true, provisional: true } } };

/** A day that is the latest, with the working days that are left. */
export const DaysLeft: Story = { args: { changes: { workingDaysLeft: 7 } } };

/** It is due today. */
export const DueToday: Story = { args: { changes: { workingDaysLeft: 0 } } };

/** Postponed once: the new date, the legal one and the apology. */
export const Postponed: Story = {
  args: {
    opened: true,
    view: {
      canWithdraw: true,
      history: [
        ...dossierView(4).history,
        {
          ...dossierView(4).history.at(-1)!,
          at: '2026-11-26T03:00:00Z',
          reason: 'Cơ quan nơi cư trú cũ chưa trả lời xác minh.',
          apology: 'Sở Xây dựng xin lỗi vì chưa trả được kết quả đúng hẹn.',
          previousDueAt: '2026-11-30T10:00:00Z',
          dueAt: '2026-12-02T10:00:00Z',
        },
      ],
      appointment: {
        dueAt: '2026-12-02T10:00:00Z',
        provisional: false,
        basis: { vi: '7 ngày làm việc kể từ khi hồ sơ được tiếp nhận đầy đủ.' },
        originalDueAt: '2026-11-30T10:00:00Z',
      },
    },
  },
};

/** The date crosses days whose holidays are not published yet. */
export const Provisional: Story = { args: { changes: { provisional: true } } };

/** Nothing has changed for so many working days that one may well ask, and whom. */
export const NoChange: Story = { args: { changes: { askFrom: '2026-11-20T02:00:00Z' } } };

/** Your turn, before the proof: the proof is asked for at once. */
export const YourTurn: Story = { args: { status: 5 } };

/** Papers are missing: everything at once, answered in place. */
export const Supplement: Story = { args: { status: 5, opened: true } };

const again: DossierView['supplement'] = {
  ...dossierView(5).supplement!,
  exception: 'Phát sinh tranh chấp ranh giới sau lần bổ sung đầu.',
};

/** Papers are asked for once more: an exception that says why. */
export const SupplementAgain: Story = {
  args: { status: 5, opened: true, view: { supplement: again } },
};

/** Answers are asked anew, by the engine of the form. */
export const AskedAnew: Story = {
  args: {
    status: 5,
    opened: true,
    view: {
      supplement: {
        ...dossierView(5).supplement!,
        form: {
          id: 'f',
          version: 1,
          procedure: '1.009122',
          locales: ['vi'],
          title: { vi: 'Đơn đề nghị cấp giấy phép xây dựng' },
          applicant: {},
          pages: [
            {
              id: 'asked',
              title: { vi: 'Đơn đề nghị' },
              fields: [
                {
                  id: 'area',
                  type: 'number',
                  label: { vi: 'Diện tích xây dựng (m²)' },
                  required: true,
                },
                {
                  id: 'start',
                  type: 'date',
                  label: { vi: 'Ngày dự kiến khởi công' },
                  required: true,
                },
              ],
            },
          ],
        },
      },
    },
  },
};

/** What is to be paid, item by item, and what was. */
export const ToPay: Story = {
  args: {
    status: 6,
    opened: true,
    view: {
      canWithdraw: true,
      payments: [
        {
          id: '8f3a3a52-6f0e-4a57-9a57-0d8a4f3f7a10',
          purpose: 'Phí thẩm định hồ sơ',
          amountVnd: 150_000,
          items: [{ kind: 'fee', name: 'Phí thẩm định', amountVnd: 150_000 }],
          state: 'paid',
          stopsClock: false,
          requestedAt: '2026-11-19T03:00:00Z',
          paidAt: '2026-11-19T04:12:00Z',
          receiptNumber: '0001234',
          payableOnline: false,
        },
        {
          id: '8f3a3a52-6f0e-4a57-9a57-0d8a4f3f7a11',
          purpose: 'Lệ phí cấp giấy phép xây dựng',
          amountVnd: 75_000,
          items: [{ kind: 'levy', name: 'Lệ phí cấp giấy phép', amountVnd: 75_000 }],
          state: 'unpaid',
          stopsClock: true,
          requestedAt: '2026-11-20T03:00:00Z',
          payableOnline: true,
        },
      ],
    },
  },
};

/** A payment that was begun: its outcome is awaited, and the same page can be opened again. */
export const Paying: Story = {
  args: {
    status: 6,
    opened: true,
    view: {
      payments: [
        {
          id: '8f3a3a52-6f0e-4a57-9a57-0d8a4f3f7a11',
          purpose: 'Lệ phí cấp giấy phép xây dựng',
          amountVnd: 75_000,
          items: [{ kind: 'levy', name: 'Lệ phí cấp giấy phép', amountVnd: 75_000 }],
          state: 'pending',
          stopsClock: true,
          requestedAt: '2026-11-20T03:00:00Z',
          payableOnline: true,
        },
      ],
    },
  },
};

/** Signed in as its owner: what was filed and the papers that came can be read again. */
export const Owner: Story = {
  args: {
    opened: true,
    view: {
      applicant: 'Nguyễn Thị Mai',
      answers: { name: 'Nguyễn Thị Mai', area: 120 },
      form: {
        id: 'f',
        version: 1,
        procedure: '1.009122',
        locales: ['vi'],
        title: { vi: 'Đơn đề nghị cấp giấy phép xây dựng' },
        applicant: {},
        pages: [
          {
            id: 'p',
            title: { vi: 'Người nộp và công trình' },
            fields: [
              { id: 'name', type: 'text', label: { vi: 'Họ, chữ đệm, tên' } },
              { id: 'area', type: 'number', label: { vi: 'Diện tích xây dựng (m²)' } },
            ],
          },
        ],
      },
      documents: [
        {
          documentId: 'd1',
          name: 'Bản vẽ thiết kế xây dựng',
          files: [{ id: 'f1', name: 'ban-ve.pdf', type: 'application/pdf', size: 90_000 }],
        },
      ],
    } as Partial<DossierView>,
  },
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('motcua-dossier-status')!.shadowRoot!;
    const fold = await until(() => shadow.querySelector<HTMLDetailsElement>('.filed'));
    fold.open = true;
    await until(() => shadow.querySelector('motcua-dossier-form'));
  },
};

/** Before there is a decision the citizen can take the dossier back, and is told what that means. */
export const Withdraw: Story = {
  args: { opened: true, view: { canWithdraw: true } },
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('motcua-dossier-status')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.withdraw')).toBeTruthy());
    await userEvent.click(shadow.querySelector('.withdraw')!);
    await expect(shadow.querySelector('dialog')!.open).toBe(true);
  },
};

/** A fee has to be paid; only the reason says how much. */
export const Payment: Story = { args: { status: 6, opened: true } };

/** Filed elsewhere: it can only be followed here. */
export const Elsewhere: Story = {
  args: {
    changes: {
      elsewhere: { source: 'Cổng Dịch vụ công quốc gia', syncedAt: '2026-11-22T07:05:00Z' },
    },
  },
};

/** A fee has to be paid; by the code alone nothing says how much. */
export const PaymentByCode: Story = { args: { status: 6 } };

/** Not accepted; by the code alone nothing says why. */
export const RefusedByCode: Story = { args: { status: 3 } };

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
