import type { Scoreboard } from '@motcua/contract';
import type { RatingScaleId } from '@motcua/rules';

/** The measure of satisfaction by ratings of a scale. */
export const ratingMeasure = (scale: RatingScaleId): string =>
  scale === 'satisfaction-3' ? 'post-service-rating-3' : 'post-service-rating-5';

/** The measure of Decision 766/QĐ-TTg that stands beside it. */
export const nationalMeasure = 'qd-766-5.4';

/** What is shown, named so that nobody takes it for another measure. */
export function definitionsOf(scale: RatingScaleId): Scoreboard['definitions'] {
  const levels = scale === 'satisfaction-3' ? 3 : 5;
  return [
    {
      id: 'received',
      text: {
        vi: 'Hồ sơ được tiếp nhận đầy đủ trong kỳ (trạng thái 2), theo giờ Hà Nội.',
        en: 'Dossiers received complete in the period (status 2), Hanoi time.',
      },
    },
    {
      id: 'online',
      text: {
        vi: 'Trong số hồ sơ tiếp nhận trong kỳ: tỷ lệ nộp trực tuyến (kênh 2). Chưa nhân tỷ lệ đồng bộ như Quyết định 766/QĐ-TTg.',
        en: 'Of the dossiers received in the period: the share filed online (channel 2). Not multiplied by the rate of synchronisation as Decision 766/QĐ-TTg does.',
      },
    },
    {
      id: 'finished',
      text: {
        vi: 'Hồ sơ có kết quả trong kỳ (trạng thái 9).',
        en: 'Dossiers with a result in the period (status 9).',
      },
    },
    {
      id: 'resolved',
      text: {
        vi: 'Hồ sơ có kết quả trong kỳ và có ngày hẹn: trước hạn là có kết quả từ ngày hôm trước ngày hẹn trở về trước; đúng hạn là trong ngày hẹn, không muộn hơn giờ hẹn; quá hạn là sau đó.',
        en: 'Dossiers with a result in the period and an appointment: early is a day before that of the appointment or earlier; on time is on its day, not after its hour; late is after it.',
      },
    },
    {
      id: 'onTime',
      text: {
        vi: 'Trong số hồ sơ có kết quả trong kỳ và có ngày hẹn: tỷ lệ có kết quả không muộn hơn ngày hẹn. Thời gian chờ người dân bổ sung hoặc nộp phí không tính; ngày hẹn lại một lần theo quy định được tính là ngày hẹn.',
        en: 'Of the dossiers with a result in the period and an appointment: the share with a result no later than it. Time spent waiting for the citizen does not count; an appointment postponed once, as the rules allow, counts as the appointment.',
      },
    },
    {
      id: 'pending',
      text: {
        vi: 'Hồ sơ đã tiếp nhận, chưa có kết quả, chưa bị từ chối và chưa rút, tính đến cuối kỳ hoặc đến lúc này nếu kỳ chưa hết. Quá hạn: đã qua ngày hẹn, không kể khi đang chờ người dân.',
        en: 'Dossiers received, without a result, neither refused nor withdrawn, at the end of the period, or now while it runs. Overdue: past the appointment, unless it waits for the citizen.',
      },
    },
    {
      id: ratingMeasure(scale),
      text: {
        vi: `Đánh giá sau khi nhận kết quả, ${levels} mức; tỷ lệ = (Rất hài lòng + Hài lòng) / số đánh giá hợp lệ trong kỳ. Không trả lời thì không tính. Không phải chỉ số SIPAS, không phải điểm theo Quyết định 766/QĐ-TTg.`,
        en: `Post-service rating, ${levels} levels; rate = (very satisfied + satisfied) / valid ratings in the period. No answer is not counted. Not SIPAS, not the score of Decision 766/QĐ-TTg.`,
      },
    },
    {
      id: nationalMeasure,
      text: {
        vi: 'Theo công thức mức độ hài lòng của Quyết định 766/QĐ-TTg: 100 % − (tỷ lệ hồ sơ trễ hạn + tỷ lệ hồ sơ bị đánh giá không hài lòng), trên số hồ sơ kết thúc trong kỳ (có kết quả hoặc bị từ chối sau tiếp nhận) và hồ sơ còn lại cuối kỳ. Yêu cầu bổ sung hơn một lần tính là trễ hạn. Hệ thống này không có số liệu phản ánh, kiến nghị nên chưa trừ phần đó; đây không phải điểm công bố của Cổng Dịch vụ công quốc gia.',
        en: 'By the formula for satisfaction of Decision 766/QĐ-TTg: 100 % − (share of late dossiers + share of dossiers rated as unsatisfying), of the dossiers decided in the period (with a result, or refused after reception) and those open at its end. More than one request for supplement counts as late. This system has no figures of petitions, which are therefore not taken off; it is not the score published by the national portal.',
      },
    },
  ];
}
