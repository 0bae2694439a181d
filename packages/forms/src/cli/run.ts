import { parseArgs } from 'node:util';
import { answerTypes } from '../answer-types.js';
import { checkForm } from '../check.js';
import type { FormDefinition } from '../definition.js';
import type { Finding } from '../findings.js';
import { describeForm } from '../sentences.js';
import { checkShape } from '../shape.js';

const USAGE = `Looks at form definitions. Changes nothing.

  motcua-forms check FILE…     what is wrong in them
  motcua-forms types FILE…     TypeScript types of the answers
  motcua-forms explain FILE…   what is shown, required, computed and checked, in sentences

  -                     in place of FILE: what is piped in
  --json                findings or sentences as JSON
  --locale vi|en        language of the sentences (default: vi)
  --help

Ends with 0 when all is well, 1 when there is an error in a definition, 2 when it was called wrongly or a
file cannot be read.`;

/** How the command meets the world. */
export interface Terminal {
  /** Text of a file, of what is piped in for `-`. @throws when it cannot be read */
  read(file: string): string;
  out(text: string): void;
  err(text: string): void;
}

interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Absent when there is an error in it. */
  readonly definition?: FormDefinition;
}

/**
 * Runs the command.
 * @returns the exit code: 0 all well, 1 an error in a definition, 2 called wrongly or not readable
 */
export function run(args: readonly string[], terminal: Terminal): number {
  const call = readArguments(args, terminal);
  if (typeof call === 'number') return call;
  const { command, files, json, locale } = call;
  let checked: readonly Checked[];
  try {
    checked = files.map((file) => check(file, terminal));
  } catch (error) {
    terminal.err(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const sound = checked.flatMap(({ definition }) => definition ?? []);
  if (command === 'check') {
    if (json)
      terminal.out(
        JSON.stringify(
          checked.map(({ file, findings, definition }) => ({ file, ok: !!definition, findings })),
          null,
          2,
        ),
      );
    else for (const it of checked) terminal.out(table(it));
  } else {
    for (const it of checked) if (!it.definition) terminal.err(table(it));
    if (command === 'types') terminal.out(types(sound));
    else if (json)
      terminal.out(
        JSON.stringify(
          sound.map((it) => describeForm(it, locale)),
          null,
          2,
        ),
      );
    else for (const it of sound) terminal.out(sentences(it, locale));
  }
  return sound.length === checked.length ? 0 : 1;
}

function readArguments(args: readonly string[], { out, err }: Terminal) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'vi' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      out(USAGE);
      return 0;
    }
    const [command, ...files] = positionals;
    const { json, locale } = values;
    if (command !== 'check' && command !== 'types' && command !== 'explain')
      throw new Error(command ? `No command "${command}".` : 'Say what to do.');
    if (files.length === 0) throw new Error(`"${command}" needs at least one FILE.`);
    if (locale !== 'vi' && locale !== 'en') throw new Error(`No language "${locale}": vi or en.`);
    return { command, files, json, locale } as const;
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
}

/** The shape first: what else is said of a definition takes it for granted. */
function check(file: string, { read }: Terminal): Checked {
  let value: unknown;
  let text = '';
  try {
    // Editors on Windows begin a file with a byte order mark.
    text = read(file).replace(/^\uFEFF/, '');
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: ${withLine(message, text)}`, { cause: error });
  }
  const shape = checkShape(value);
  if (shape.length > 0) return { file, findings: shape };
  const definition = value as FormDefinition;
  const findings = checkForm(definition);
  const wrong = findings.some(({ severity }) => severity === 'error');
  return { file, findings, ...(!wrong && { definition }) };
}

/** What is wrong with JSON, with the line where Node.js names only the position. */
function withLine(message: string, text: string): string {
  const [, position] = /at position (\d+)$/.exec(message) ?? [];
  if (position === undefined) return message;
  const lines = text.slice(0, Number(position)).split('\n');
  return `${message} (line ${lines.length} column ${(lines.at(-1) ?? '').length + 1})`;
}

function table({ file, findings }: Checked): string {
  if (findings.length === 0) return `${file}: nothing wrong`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const widest = Math.max(...findings.map(({ code }) => code.length));
  const lines = findings.flatMap(({ severity, code, path, message }) => [
    `  ${severity.padEnd(7)}  ${code.padEnd(widest)}  ${path || '/'}`,
    `  ${' '.repeat(7)}  ${' '.repeat(widest)}  ${message}`,
  ]);
  const counted = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return [`${file}: ${counted}`, ...lines].join('\n');
}

function types(definitions: readonly FormDefinition[]): string {
  const address = /\/\*\* A place in two levels\. \*\/[^}]*\}\n\n/;
  const modules = definitions.map((definition) => answerTypes(definition));
  const [common = ''] = modules.map((it) => address.exec(it)?.[0] ?? '').filter((it) => it !== '');
  return (common + modules.map((it) => it.replace(address, '')).join('\n')).trimEnd();
}

function sentences(definition: FormDefinition, locale: 'vi' | 'en'): string {
  const told = describeForm(definition, locale).map(({ text }) => `  ${text}`);
  return [definition.title[locale] ?? definition.title.vi, ...told].join('\n');
}

function count(of: number, what: string): string {
  return `${of} ${what}${of === 1 ? '' : 's'}`;
}
