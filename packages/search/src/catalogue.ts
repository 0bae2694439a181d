import type { ProcedureFacts } from './document.js';
import {
  COUNCIL,
  LIST,
  ONLINE,
  SUMMARY,
  type SearchIndexJson,
  type TextColumn,
} from './index-format.js';

/** A procedure as the index holds it. */
export interface Row {
  readonly facts: ProcedureFacts;
  /** What makes its name a variant of a plainer one, folded. */
  readonly variants: readonly string[];
  /** `citizen`, `business`. */
  readonly audiences: readonly string[];
  /** How much more than others it is asked for: 1 and more. */
  readonly prior: number;
}

/** What procedures can be narrowed and counted by. */
export type Facet = 'field' | 'agency' | 'level' | 'audience' | 'onlineLevel' | 'lifeEvent';

/** The values of each facet of a procedure. */
export const VALUES: Readonly<Record<Facet, (row: Row) => readonly string[]>> = {
  field: ({ facts }) => facts.fields,
  agency: ({ facts }) => listIn(facts.agency ?? ''),
  level: ({ facts }) => facts.level,
  audience: ({ audiences }) => audiences,
  onlineLevel: ({ facts }) => [facts.onlineLevel ?? 'unknown'],
  lifeEvent: ({ facts }) => facts.lifeEvents,
};

/** Unpacks the rows of an index. */
export function readRows(json: SearchIndexJson): readonly Row[] {
  const names = json.names.split('\n');
  const further = new Map(json.words);
  const text = (one: string) => one;
  const fields = unpacked(json.fields, listIn);
  const agencies = unpacked(json.agencies, text);
  const levels = unpacked(json.levels, listIn);
  const groups = unpacked(json.groups, listIn);
  const lifeEvents = unpacked(json.lifeEvents, listIn);
  const times = unpacked(json.times, text);
  const fees = unpacked(json.fees, text);
  const onlines = unpacked(json.online, text);
  const variants = unpacked(json.variants, listIn);
  const audiences = unpacked(json.audiences, listIn);
  return listIn(json.codes).map((code, row) => {
    const [agency, time, published, online] = [agencies(row), times(row), fees(row), onlines(row)];
    const fee = published.replace(COUNCIL, '');
    const [, summary] = further.get(row)?.split(SUMMARY) ?? [];
    const facts: { -readonly [Name in keyof ProcedureFacts]: ProcedureFacts[Name] } = {
      code,
      name: names[row] ?? '',
      fields: fields(row),
      level: levels(row),
      targetGroups: groups(row),
      lifeEvents: lifeEvents(row),
      online: online !== '' && online !== 'information',
    };
    if (agency) facts.agency = agency;
    if (time) facts.time = time;
    if (fee) facts.fee = fee;
    if (fee !== published) facts.setByCouncil = true;
    if (online && online !== ONLINE) facts.onlineLevel = online;
    if (summary) facts.summary = summary;
    return {
      variants: variants(row),
      audiences: audiences(row),
      prior: json.priors[row] ?? 1,
      facts,
    };
  });
}

/** What a column says of a row; each distinct text is read once. */
function unpacked<Value>(
  { texts, rows }: TextColumn,
  read: (text: string) => Value,
): (row: number) => Value {
  const values = texts.map(read);
  const none = read('');
  return (row) => values[(rows[row] ?? 0) - 1] ?? none;
}

/** The members of a list inside one text. */
export function listIn(text: string): readonly string[] {
  return text.split(LIST).filter(Boolean);
}
