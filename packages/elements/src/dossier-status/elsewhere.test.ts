import { expect, html } from '@open-wc/testing';
import './define.js';
import { expectAccessible, place, textOf, until } from '../testing/page.test-support.js';
import type { DossierStatus } from './dossier-status.js';
import {
  dossierCode,
  dossierToken,
  dossierView,
  publicStatus,
  remoteDossier,
} from './dossier.test-support.js';

const elsewhere = { source: 'Cổng Dịch vụ công quốc gia', syncedAt: '2026-11-22T07:05:00Z' };

describe('motcua-dossier-status of a dossier filed elsewhere', () => {
  it('says who told of it and when, and offers nothing that is done there', async () => {
    const view = dossierView(4, {
      elsewhere,
      canWithdraw: false,
      rating: { allowed: false, rated: false },
    });
    const dossier = remoteDossier(publicStatus(4, { elsewhere }), view);
    const opened = html`<motcua-dossier-status
      code=${dossierCode}
      .token=${dossierToken}
    ></motcua-dossier-status>`;
    const { shadow } = await place<DossierStatus>(opened, { rules: [dossier.rule], lang: 'vi' });
    const all = (): string => textOf(shadow.querySelector('.sheet'));
    await until(
      () =>
        all().includes(
          'Hồ sơ này nộp ở nơi khác. Thông tin do Cổng Dịch vụ công quốc gia cho biết lúc 14:05 22/11/2026',
        ),
      'who told of it',
    );
    await until(() => all().includes('Cấp giấy phép xây dựng'), 'what the proof opened');
    expect(all()).to.contain('Hồ sơ này nộp ở nơi khác.');
    await until(() => all().includes('Sao chép liên kết'), 'the ways on');
    expect(all()).not.to.contain('Lưu lịch hẹn');
    expect(shadow.querySelector('[part~="papers"]')).to.equal(null);
    await expectAccessible(shadow.host as HTMLElement);
  });

  it('shows a status that nobody here knows by the name it came with', async () => {
    const status = { code: 0, name: 'Chờ xác minh', label: { vi: 'Chờ xác minh' } };
    const dossier = remoteDossier(
      publicStatus(4, { elsewhere, status, turn: 'none' }),
      dossierView(4, { elsewhere, status }),
    );
    const { shadow } = await place<DossierStatus>(
      html`<motcua-dossier-status code=${dossierCode}></motcua-dossier-status>`,
      { rules: [dossier.rule], lang: 'en' },
    );
    await until(() => textOf(shadow.querySelector('.now')).includes('Chờ xác minh'), 'the name');
    await until(() => textOf(shadow).includes('was filed elsewhere'), 'who told of it');
  });
});
