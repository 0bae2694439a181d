import type { RatingScale } from '@motcua/contract';
import { ratingScale, ratingScales, type RatingScaleId } from '@motcua/rules';

/** What people may say with a touch, beside the level. None is chosen beforehand; none has to be. */
const reasons: RatingScale['reasons'] = [
  {
    id: 'clear-guidance',
    tone: 'positive',
    label: { vi: 'Hướng dẫn rõ ràng', en: 'Clear guidance' },
  },
  { id: 'friendly', tone: 'positive', label: { vi: 'Thái độ tận tình', en: 'Helpful staff' } },
  { id: 'quick', tone: 'positive', label: { vi: 'Giải quyết nhanh', en: 'Quick' } },
  { id: 'easy-online', tone: 'positive', label: { vi: 'Nộp hồ sơ dễ dàng', en: 'Easy to file' } },
  {
    id: 'unclear-guidance',
    tone: 'negative',
    label: { vi: 'Hướng dẫn chưa rõ', en: 'Unclear guidance' },
  },
  {
    id: 'unfriendly',
    tone: 'negative',
    label: { vi: 'Thái độ chưa tốt', en: 'Unhelpful staff' },
  },
  { id: 'slow', tone: 'negative', label: { vi: 'Giải quyết chậm', en: 'Slow' } },
  {
    id: 'repeated-requests',
    tone: 'negative',
    label: { vi: 'Phải bổ sung nhiều lần', en: 'Asked for papers again and again' },
  },
  {
    id: 'extra-papers',
    tone: 'negative',
    label: { vi: 'Đòi giấy tờ ngoài quy định', en: 'Asked for papers beyond the rules' },
  },
  {
    id: 'website-trouble',
    tone: 'negative',
    label: { vi: 'Trang web khó dùng', en: 'The website was hard to use' },
  },
];

/** The question after the result, best level first. @param id five levels when absent */
export function scaleOf(id: RatingScaleId = ratingScale): RatingScale {
  return {
    id,
    levels: ratingScales[id].map(({ level, label }) => ({ level, label })),
    reasons,
  };
}
