import type { WrittenStep } from './messages.js';

/** What makes a step itself: the national message has no number for it. */
export type StepIdentity = Pick<
  WrittenStep,
  'ThoiDiemXuLy' | 'TrangThai' | 'NoiDungXuLy' | 'PhongBanXuLy' | 'NguoiXuLy'
>;

/** The parts by which a step is known again, in one text. */
export function identityOf(step: StepIdentity): string {
  const { ThoiDiemXuLy, TrangThai, NoiDungXuLy, PhongBanXuLy, NguoiXuLy } = step;
  return JSON.stringify(
    [ThoiDiemXuLy, TrangThai, NoiDungXuLy, PhongBanXuLy, NguoiXuLy].map((part) =>
      part.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
    ),
  );
}

/** Whether two messages tell of the same step: the same moment, status, unit, officer and words. */
export function isSameStep(one: StepIdentity, other: StepIdentity): boolean {
  return identityOf(one) === identityOf(other);
}
