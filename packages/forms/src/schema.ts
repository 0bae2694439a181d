import * as z from 'zod/mini';
import type { Field, FormDefinition } from './definition.js';
import { isTooDeep } from './depth.js';
import type { Expression } from './expression.js';
import { countStrange, PATH } from './strange.js';

const Id = z.string().check(z.regex(/^[A-Za-z][\w-]{0,63}$/));
const Path = z.string().check(z.regex(PATH));
const Count = z.int().check(z.nonnegative());
const Localized = z.strictObject({ vi: z.string(), en: z.optional(z.string()) });

const Var = z.strictObject({ var: Path });
const Literal = z.union([z.string(), z.number(), z.boolean()]);

const ExpressionSchema: z.ZodMiniType<Expression> = z.lazy(() => {
  const any = ExpressionSchema;
  const pair = z.readonly(z.tuple([any, any]));
  const items = z.readonly(z.tuple([Var, any]));
  const several = z.readonly(z.array(any).check(z.minLength(1)));
  const list = z.union([Var, z.readonly(z.array(z.union([z.string(), z.number()])))]);
  return z.union([
    Literal,
    Var,
    z.strictObject({ condition: z.string() }),
    z.strictObject({ '==': pair }),
    z.strictObject({ '!=': pair }),
    z.strictObject({ '<': pair }),
    z.strictObject({ '<=': pair }),
    z.strictObject({ '>': pair }),
    z.strictObject({ '>=': pair }),
    z.strictObject({ in: z.readonly(z.tuple([any, list])) }),
    z.strictObject({ and: several }),
    z.strictObject({ or: several }),
    z.strictObject({ not: any }),
    z.strictObject({ answered: Var }),
    z.strictObject({ if: z.readonly(z.tuple([any, any, any])) }),
    z.strictObject({ '+': several }),
    z.strictObject({ '*': several }),
    z.strictObject({ '-': pair }),
    z.strictObject({ '/': pair }),
    z.strictObject({ count: Var }),
    z.strictObject({ any: items }),
    z.strictObject({ all: items }),
    z.strictObject({ sum: items }),
    z.strictObject({ today: z.readonly(z.array(z.never()).check(z.maxLength(0))) }),
    z.strictObject({ yearsBetween: pair }),
    z.strictObject({ daysBetween: pair }),
  ]);
});

const field = {
  id: Id,
  label: Localized,
  help: z.optional(Localized),
  visible: z.optional(ExpressionSchema),
  formerly: z.optional(z.readonly(z.array(Id))),
};
const asked = { ...field, required: z.optional(ExpressionSchema) };
const question = {
  ...asked,
  value: z.optional(ExpressionSchema),
  prefill: z.optional(z.string()),
  autocomplete: z.optional(z.string()),
};
const Choices = z.readonly(z.array(z.strictObject({ value: z.string(), label: Localized })));
const Texts = z.readonly(z.array(z.string()));
const limits = { min: z.optional(z.number()), max: z.optional(z.number()) };
const counts = { min: z.optional(Count), max: z.optional(Count) };
const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const DayOrToday = z.string().check(z.regex(/^(today|\d{4}-\d\d-\d\d)$/));

const KnownField = z.discriminatedUnion('type', [
  z.strictObject({
    ...question,
    type: z.literal('text'),
    default: z.optional(z.string()),
    maxLength: z.optional(Count),
    pattern: z.optional(z.strictObject({ regex: z.string(), message: Localized })),
  }),
  z.strictObject({
    ...question,
    type: z.literal('multiline'),
    default: z.optional(z.string()),
    maxLength: z.optional(Count),
  }),
  z.strictObject({
    ...question,
    ...limits,
    type: z.literal('number'),
    default: z.optional(z.number()),
    decimals: z.optional(Count),
    unit: z.optional(Localized),
  }),
  z.strictObject({
    ...question,
    ...limits,
    type: z.literal('money'),
    default: z.optional(z.number()),
  }),
  z.strictObject({
    ...question,
    type: z.literal('date'),
    default: z.optional(Day),
    min: z.optional(DayOrToday),
    max: z.optional(DayOrToday),
  }),
  z.strictObject({
    ...question,
    type: z.literal('choice'),
    choices: Choices,
    default: z.optional(z.string()),
  }),
  z.strictObject({
    ...question,
    ...counts,
    type: z.literal('choices'),
    choices: Choices,
    default: z.optional(Texts),
  }),
  z.strictObject({ ...question, type: z.literal('yes-no'), default: z.optional(z.boolean()) }),
  z.strictObject({
    ...question,
    type: z.literal('personal-id'),
    matches: z.optional(z.strictObject({ birthDate: z.optional(Id), sex: z.optional(Id) })),
  }),
  z.strictObject({ ...question, type: z.literal('tax-code') }),
  z.strictObject({ ...question, type: z.literal('phone') }),
  z.strictObject({ ...question, type: z.literal('email') }),
  z.strictObject({
    ...question,
    type: z.literal('address'),
    street: z.optional(z.boolean()),
  }),
  z.strictObject({
    ...asked,
    ...counts,
    type: z.literal('group'),
    itemLabel: z.optional(Localized),
    fields: z.readonly(z.array(z.lazy((): z.ZodMiniType<Field> => FieldSchema))),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('documents'),
    papers: z.optional(z.readonly(z.record(Id, ExpressionSchema))),
    accept: z.optional(Texts),
    maxSize: z.optional(Count),
  }),
  z.strictObject({
    ...asked,
    type: z.literal('file'),
    accept: z.optional(Texts),
    maxSize: z.optional(Count),
    maxFiles: z.optional(Count),
  }),
  z.strictObject({ ...asked, type: z.literal('consent'), text: Localized }),
  z.strictObject({ ...field, type: z.literal('note'), text: Localized }),
  z.strictObject({ ...field, type: z.literal('heading') }),
]);

/** Types of fields that every form has. */
export const FIELD_TYPES: readonly string[] = KnownField.def.options.flatMap(
  ({ shape }) => shape.type.def.values,
);

const CustomFieldSchema = z.strictObject({
  ...question,
  type: z.templateLiteral(['x-', z.string().check(z.regex(/[a-z][a-z0-9-]*/))]),
  answer: z.enum(['text', 'number', 'truth', 'texts']),
  default: z.optional(z.union([Literal, Texts])),
  maxLength: z.optional(Count),
  settings: z.optional(z.readonly(z.record(z.string(), Literal))),
});

const FieldSchema: z.ZodMiniType<Field> = z.union([KnownField, CustomFieldSchema]);

const Shallow = z
  .unknown()
  .check(z.refine((value) => !isTooDeep(value), 'Nested too deep: a form needs far fewer levels'));

/** Of a union it is said what is wrong with each branch: of so many expressions nobody would read it, and everybody would wait. */
const MOST_STRANGE = 50;
const Legible = z
  .unknown()
  .check(
    z.refine(
      (value) => countStrange(value, MOST_STRANGE) <= MOST_STRANGE,
      `More than ${MOST_STRANGE} places are not of the form language`,
    ),
  );

const Definition = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  version: z.int().check(z.positive()),
  procedure: z.optional(z.string()),
  title: Localized,
  legalBasis: z.optional(Texts),
  locales: z.readonly(z.array(z.enum(['vi', 'en'])).check(z.minLength(1))),
  applicant: z.strictObject({
    name: Id,
    personalId: z.optional(Id),
    phone: z.optional(Id),
    email: z.optional(Id),
    address: z.optional(Id),
  }),
  conditions: z.optional(z.readonly(z.record(Id, ExpressionSchema))),
  rules: z.optional(
    z.readonly(
      z.array(
        z.strictObject({
          id: Id,
          test: ExpressionSchema,
          message: Localized,
          fields: z.readonly(z.array(Path).check(z.minLength(1))),
          severity: z.optional(z.enum(['error', 'warning'])),
        }),
      ),
    ),
  ),
  pages: z.readonly(
    z.array(
      z.strictObject({
        id: Id,
        title: Localized,
        description: z.optional(Localized),
        visible: z.optional(ExpressionSchema),
        fields: z.readonly(z.array(FieldSchema)),
      }),
    ),
  ),
});

/** The shape of a form definition. What a shape cannot say (unknown ids, cycles, types), `checkForm` says. */
export const definitionSchema = z.pipe(Shallow, z.pipe(Legible, Definition));

/**
 * A definition of which nothing but the shape is known to be right.
 * @throws {TypeError} with a line for everything that does not fit
 */
export function parseDefinition(value: unknown): FormDefinition {
  const result = definitionSchema.safeParse(value);
  if (!result.success) throw new TypeError(z.prettifyError(result.error));
  return result.data;
}

/** Names the JSON Schema of definitions wherever a copy of it lies; it is no address. */
export const DEFINITION_SCHEMA_ID = 'urn:motcua:form-definition';

/** The schema as JSON Schema (draft 2020-12), as published in `schema/form-definition.schema.json`. */
export function definitionJsonSchema(): object {
  const metadata = z.registry<{ id: string }>();
  metadata.add(Localized, { id: 'Localized' });
  metadata.add(ExpressionSchema, { id: 'Expression' });
  metadata.add(FieldSchema, { id: 'Field' });
  const schema = z.toJSONSchema(Definition, {
    metadata,
    override: ({ jsonSchema }) => {
      // Readonly is a matter of TypeScript, not of the document.
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema: schema.$schema,
    $id: DEFINITION_SCHEMA_ID,
    title: 'Motcua form definition',
    ...schema,
  };
}
