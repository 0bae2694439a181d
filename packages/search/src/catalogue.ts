import type { ProcedureFacts } from './document.js';
import { COUNCIL, LIST, type SearchIndexJson, type TextColumn } from './index-format.js';

/** A procedure as the index holds it: texts, empty where there is none; the members of lists separated by `LIST`. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly words: string;
  readonly fields: string;
  readonly agency: string;
  readonly levels: string;
  readonly groups: string;
  readonly lifeEvents: string;
  readonly time: string;
  /** Ends with `COUNCIL` where the city's council sets it. */
  readonly fee: string;
  /** Empty: not online; `online`: online, the level unknown; else the level. */
  readonly online: string;
}

/** Unpacks the rows of an index. */
export function readRows(json: SearchIndexJson): readonly Row[] {
  const names = json.names.split('\n');
  const further = new Map(json.words);
  const [fields, agencies, levels, groups, lifeEvents, times, fees, online] = [
    json.fields,
    json.agencies,
    json.levels,
    json.groups,
    json.lifeEvents,
    json.times,
    json.fees,
    json.online,
  ].map(unpacked);
  return json.codes
    .split(' ')
    .filter(Boolean)
    .map((code, row) => ({
      code,
      name: names[row] ?? '',
      words: further.get(row) ?? '',
      fields: fields?.[row] ?? '',
      agency: agencies?.[row] ?? '',
      levels: levels?.[row] ?? '',
      groups: groups?.[row] ?? '',
      lifeEvents: lifeEvents?.[row] ?? '',
      time: times?.[row] ?? '',
      fee: fees?.[row] ?? '',
      online: online?.[row] ?? '',
    }));
}

/** The text of each row of a column. */
function unpacked({ texts, rows }: TextColumn): readonly string[] {
  const column: string[] = [];
  for (const run of rows.split(' ')) {
    const [place, times = 1] = run.split('*');
    const text = texts[Number(place) - 1] ?? '';
    for (let left = Number(times); left > 0; left -= 1) column.push(text);
  }
  return column;
}

/** What a result shows of a row. */
export function factsIn(row: Row): ProcedureFacts {
  const { code, name, agency, time, online } = row;
  const fee = row.fee.replace(COUNCIL, '');
  return {
    code,
    name,
    fields: listIn(row.fields),
    ...(agency && { agency }),
    level: listIn(row.levels),
    targetGroups: listIn(row.groups),
    lifeEvents: listIn(row.lifeEvents),
    ...(time && { time }),
    ...(fee && { fee }),
    ...(fee !== row.fee && { setByCouncil: true }),
    online: isOnline(row),
    ...(!/^(online)?$/.test(online) && { onlineLevel: online }),
  };
}

/** Whether it can be filed online. */
export function isOnline({ online }: Row): boolean {
  return online !== '' && online !== 'information';
}

/** The members of a list inside one text. */
export function listIn(text: string): readonly string[] {
  return text.split(LIST).filter(Boolean);
}

/** The audiences a list of target groups speaks to. */
export function audiencesOf(groups: string): readonly string[] {
  return [
    ...(/công dân|người|cán bộ|đảng viên/i.test(groups) ? ['citizen'] : []),
    ...(/doanh nghiệp,|doanh nghiệp(?!, htx)|hợp tác xã/i.test(groups) ? ['business'] : []),
  ];
}
