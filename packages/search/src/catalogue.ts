import type { ProcedureFacts } from './document.js';
import { LIST, readRuns, type SearchIndexJson, type TextColumn } from './index-format.js';

/** A column of an index, unpacked. */
export class Column {
  readonly texts: readonly string[];
  readonly rows: Uint16Array;

  constructor(texts: readonly string[], rows: Uint16Array) {
    this.texts = texts;
    this.rows = rows;
  }

  textOf(row: number): string {
    return this.texts[this.rows[row] ?? 0] ?? '';
  }

  listOf(row: number): readonly string[] {
    return this.textOf(row).split(LIST).filter(Boolean);
  }

  /** Whether the list of a row has a member. Decided once for each distinct text. */
  rowsWith(member: string, identify: (text: string) => string): (row: number) => boolean {
    const holds = this.texts.map((text) =>
      text.split(LIST).some((one) => identify(one) === member),
    );
    return (row) => holds[this.rows[row] ?? 0] === true;
  }
}

/** The rows of an index and the facts of each. */
export class Catalogue {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly words: ReadonlyMap<number, string>;
  readonly fields: Column;
  readonly agencies: Column;
  readonly levels: Column;
  readonly groups: Column;
  readonly lifeEvents: Column;
  readonly online: Column;
  readonly #times: Column;
  readonly #fees: Column;
  readonly #rowOf: ReadonlyMap<string, number>;

  constructor(json: SearchIndexJson) {
    this.codes = json.codes.split(' ').filter(Boolean);
    this.names = this.codes.length === 0 ? [] : json.names.split('\n');
    this.words = new Map(json.words);
    const column = ({ texts, rows }: TextColumn) =>
      new Column(['', ...texts], readRuns(rows, this.codes.length));
    this.fields = column(json.fields);
    this.agencies = column(json.agencies);
    this.levels = column(json.levels);
    this.groups = column(json.groups);
    this.lifeEvents = column(json.lifeEvents);
    this.online = column(json.online);
    this.#times = column(json.times);
    this.#fees = column(json.fees);
    this.#rowOf = new Map(this.codes.map((code, row) => [code, row]));
  }

  /** Target groups as the two audiences of the portal. */
  get audiences(): Column {
    const texts = this.groups.texts.map((text) => audiencesOf(text).join(LIST));
    return new Column(texts, this.groups.rows);
  }

  facts(code: string): ProcedureFacts | undefined {
    const row = this.#rowOf.get(code);
    if (row === undefined) return undefined;
    const agency = this.agencies.textOf(row);
    const time = this.#times.textOf(row);
    const fee = this.#fees.textOf(row);
    return {
      code,
      name: this.names[row] ?? '',
      fields: this.fields.listOf(row),
      ...(agency !== '' && { agency }),
      level: this.levels.listOf(row),
      targetGroups: this.groups.listOf(row),
      lifeEvents: this.lifeEvents.listOf(row),
      ...(time !== '' && { time }),
      ...(fee !== '' && { fee }),
      online: this.online.textOf(row) !== '',
    };
  }

  /** An order of rows that does not depend on anything but their codes. */
  compare(a: number, b: number): number {
    const [one = '', other = ''] = [this.codes[a], this.codes[b]];
    return one < other ? -1 : Number(one > other);
  }
}

/** The audiences a list of target groups speaks to. */
export function audiencesOf(groups: string): readonly string[] {
  return [
    ...(/công dân|người|cán bộ|đảng viên/i.test(groups) ? ['citizen'] : []),
    ...(/doanh nghiệp,|doanh nghiệp(?!, htx)|hợp tác xã/i.test(groups) ? ['business'] : []),
  ];
}
