import type { Procedure, SubmissionMethod, TimeLimit } from '@motcua/contract';
import type { CodeTables } from './code-tables.js';

type Parts = Readonly<Record<string, unknown>>;

/** A procedure as `LayThuTuc` tells it. What the catalogue has no code for is empty. */
export function procedureMessage(procedure: Procedure, tables: CodeTables): Parts {
  const { code, name, fields, steps, methods, documents, legalBasis, results, agency } = procedure;
  return {
    MATTHC: code,
    TENTTHC: name,
    TRANGTHAI: '1',
    LINHVUCTHUCHIEN: fields.map((field) => ({ MALINHVUC: '', TENLINHVUC: field })),
    TRINHTUTHUCHIEN:
      steps.length === 0
        ? []
        : [{ TRUONGHOP: '', TRINHTU: steps.map((step) => ({ TENTRINHTU: step })) }],
    CACHTHUCTHUCHIEN: methods.map((method) => methodPart(method, procedure, tables)),
    THANHPHANHOSO: casesOf(documents).map((name) => ({
      TRUONGHOP: name,
      GIAYTO: documents
        .filter((document) => (document.case ?? '') === name)
        .map((document) => ({
          MAGIAYTO: '',
          TENGIAYTO: document.name,
          SOBANCHINH: String(document.originals),
          SOBANSAO: String(document.copies),
          TENMAUDON: (document.forms ?? []).join('; '),
          URL: '',
        })),
    })),
    YEUCAU: procedure.conditions ?? '',
    MOTADOITUONGTHUCHIEN: procedure.targetGroups.join('; '),
    KETQUATHUCHIEN: results.map((result) => ({ MAKETQUA: '', TENKETQUA: result })),
    CANCUPHAPLY: legalBasis.map(({ number, title }) => ({
      SOVANBAN: number,
      TENVANBAN: title ?? '',
    })),
    COQUANTHUCHIEN: (agency ?? '')
      .split('; ')
      .filter((one) => one !== '')
      .map((one) => ({ TENDONVI: one, MADONVI: '' })),
  };
}

function methodPart(method: SubmissionMethod, procedure: Procedure, tables: CodeTables): Parts {
  const fee = method.fees ?? procedure.fees;
  const amounts = fee?.amountsVnd?.filter((amount) => amount > 0) ?? [];
  const time = method.timeLimit ?? procedure.timeLimit;
  return {
    KENH: tables.channelOut(method.channel),
    THOIGIAN: [
      {
        ...timePart(time, tables),
        PHILEPHI: [
          ...amounts.map((amount) => ({
            MAPHILEPHI: '',
            SOTIEN: String(amount),
            DONVI: 'Đồng',
            MOTA: fee?.text ?? '',
            URL: '',
          })),
          ...(amounts.length === 0 && fee?.text !== undefined
            ? [{ MAPHILEPHI: '', SOTIEN: '', DONVI: '', MOTA: fee.text, URL: '' }]
            : []),
        ],
      },
    ],
  };
}

function timePart(time: TimeLimit | undefined, tables: CodeTables): Parts {
  if (time?.quantity === undefined || time.unit === undefined) {
    return { THOIGIANGIAIQUYET: '', DONVITINH: '', MOTA: time?.text ?? '' };
  }
  return {
    THOIGIANGIAIQUYET: String(time.quantity),
    DONVITINH: tables.timeUnitOut(time.unit),
    MOTA: time.note ?? '',
  };
}

function casesOf(documents: Procedure['documents']): readonly string[] {
  return [...new Set(documents.map((document) => document.case ?? ''))];
}
