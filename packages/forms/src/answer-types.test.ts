import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { answerTypes, interfaceName } from './answer-types.js';
import type { Field, FormDefinition } from './index.js';

const label = { vi: 'Câu hỏi */ x', en: 'Question */ x' };
const choices = ['a', "b'", 'c"'].map((value) => ({ value, label }));
const fields: readonly Field[] = [
  { id: 'name', type: 'text', label, required: true },
  { id: 'nick-name', type: 'text', label },
  { id: 'kind', type: 'choice', label, choices, required: true },
  { id: 'many', type: 'choices', label, choices },
  { id: 'born', type: 'date', label, required: true },
  { id: 'share', type: 'number', label },
  { id: 'yes', type: 'yes-no', label, required: true, visible: { answered: { var: 'many' } } },
  { id: 'home', type: 'address', label, required: true },
  {
    id: 'kids',
    type: 'group',
    label,
    fields: [
      { id: 'age', type: 'number', label, required: true },
      { id: 'pets', type: 'group', label, fields: [{ id: 'name', type: 'text', label }] },
    ],
  },
  { id: 'papers', type: 'documents', label },
  { id: 'photo', type: 'file', label },
  { id: 'ok', type: 'consent', label, text: label, required: true },
  { id: 'hint', type: 'note', label, text: label },
  { id: 'place', type: 'x-map', label, answer: 'texts' },
];
const definition: FormDefinition = {
  id: 'birth-registration',
  version: 3,
  title: label,
  locales: ['vi', 'en'],
  applicant: { name: 'name' },
  pages: [
    { id: 'one', title: label, fields },
    {
      id: 'two',
      title: label,
      visible: { var: 'yes' },
      fields: [{ id: 'later', type: 'text', label, required: true }],
    },
  ],
};

const least = `{ name: 'A', kind: "b'", born: '2020-01-01', home: { province: 'P', ward: 'W' }, ok: true }`;
const uses: readonly (readonly [string, boolean])[] = [
  [least, true],
  [`{ ...${least}, many: ['a', 'c"'], kids: [{ age: 1, pets: [{ name: 'M' }] }] }`, true],
  [`{ ...${least}, 'nick-name': 'N', papers: { d1: ['f'] }, photo: ['f'], place: ['x'] }`, true],
  [`{ ...${least}, later: 'x', yes: false }`, true],
  [`{ ...${least}, kind: 'z' }`, false],
  [`{ ...${least}, many: ['z'] }`, false],
  [`{ ...${least}, born: 'today' }`, false],
  [`{ ...${least}, kids: [{}] }`, false],
  [`{ ...${least}, ok: false }`, false],
  [`{ ...${least}, hint: 'x' }`, false],
  [`{ name: 'A' }`, false],
];

describe('the types of the answers', () => {
  it('are what the compiler takes, exactly', () => {
    const source = [
      answerTypes(definition),
      ...uses.map(([value], at) => `export const u${at}: BirthRegistrationAnswers = ${value};`),
    ].join('\n');
    const file = 'answers.ts';
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      noLib: true,
      types: [],
      exactOptionalPropertyTypes: true,
    };
    // The few types that every program has, in place of the whole library.
    const globals = `interface Array<T> { readonly length: number; [n: number]: T } interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {} interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Exclude<T, U> = T extends U ? never : T; type Omit<T, K extends keyof any> = { [P in Exclude<keyof T, K>]: T[P] };`;
    const texts: Readonly<Record<string, string>> = { [file]: source, 'globals.d.ts': globals };
    const program = ts.createProgram(Object.keys(texts), options, {
      ...ts.createCompilerHost(options),
      getSourceFile: (name, version) => ts.createSourceFile(name, texts[name] ?? '', version),
      fileExists: (name) => name in texts,
      readFile: (name) => texts[name],
    });
    const wrong = ts
      .getPreEmitDiagnostics(program)
      .map((it) => source.slice(0, it.start).split('\n').length);
    const first = source.split('\n').findIndex((line) => line.startsWith('export const u0')) + 1;
    expect([...new Set(wrong)].sort((a, b) => a - b)).toEqual(
      uses.flatMap(([, good], at) => (good ? [] : [first + at])),
    );
  });

  it('have a name that is one', () => {
    expect(interfaceName({ ...definition, id: '1.001193 khai sinh' })).toBe(
      'Form1001193KhaiSinhAnswers',
    );
    expect(interfaceName({ ...definition, id: '---' })).toBe('FormAnswers');
  });
});
