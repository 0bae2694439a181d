import { expect, it } from 'vitest';
import {
  casesAmong,
  countPapers,
  groupPapers,
  groupsOfCase,
  mayNeedFewer,
  namesCondition,
} from './papers.js';
import { caseHeading } from './published-text.js';

const paper = (name: string, heading?: string, originals = 1, copies = 0) => ({
  name,
  case: heading,
  originals,
  copies,
  note: originals === 0 && copies === 0,
});

const documents = [
  paper('- Tờ khai', '* Giấy tờ phải nộp:'),
  paper('Hợp đồng thuê', '+ Vào chỗ ở do thuê:', 1, 2),
  paper('Giấy chứng nhận', 'Vào chỗ ở của mình', 0, 1),
  paper('Không phải nộp khi đã có dữ liệu', 'Vào chỗ ở của mình', 0, 0),
];

it('groups papers by heading without bullets and colons, remarks apart', () => {
  const groups = groupPapers(documents);
  expect(groups.map(({ heading, isCase }) => [heading, isCase])).toEqual([
    ['Giấy tờ phải nộp', false],
    ['Vào chỗ ở do thuê', true],
    ['Vào chỗ ở của mình', true],
  ]);
  expect(groups[0]?.papers[0]?.name).toBe('Tờ khai');
  expect(groups[2]?.remarks).toEqual(['Không phải nộp khi đã có dữ liệu']);
});

it('shows of a case its own papers and those of everybody, and counts them', () => {
  const groups = groupPapers(documents);
  expect(casesAmong(groups)).toEqual(['Vào chỗ ở do thuê', 'Vào chỗ ở của mình']);
  const shown = groupsOfCase(groups, 'Vào chỗ ở do thuê').flatMap(({ papers }) => papers);
  expect(countPapers(shown)).toEqual({ papers: 2, originals: 2, copies: 2 });
  expect(groupsOfCase(groups, '')).toHaveLength(3);
});

it('knows papers that are needed on a condition only', () => {
  expect(namesCondition(paper('Văn bản ủy quyền (khi nhờ người khác)'))).toBe(true);
  expect(namesCondition(paper('Giấy chứng sinh; nếu không có thì giấy cam đoan'))).toBe(true);
  expect(namesCondition(paper('Tờ khai đăng ký khai sinh'))).toBe(false);
});

it('offers no choice where there is one case or none', () => {
  expect(casesAmong(groupPapers(documents.slice(0, 2)))).toEqual([]);
  expect(casesAmong(groupPapers([]))).toEqual([]);
});

it('leaves a heading of symbols empty rather than failing', () => {
  expect(caseHeading(' - * : ')).toBe('');
});

it('knows that of alternatives and conditions fewer may do, and that of plain papers all are listed', () => {
  expect(mayNeedFewer(documents.slice(0, 2))).toBe(false);
  expect(mayNeedFewer([paper('Giấy ủy quyền (khi nhờ người khác)')])).toBe(true);
  expect(mayNeedFewer([paper('Hợp đồng', 'Một trong các giấy tờ sau')])).toBe(true);
  expect(mayNeedFewer([paper('Bản chụp hộ chiếu hoặc căn cước')])).toBe(true);
});
