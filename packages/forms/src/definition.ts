import type { Expression } from './expression.js';

/** Text in the languages of the form. Vietnamese is always there. */
export interface Localized {
  readonly vi: string;
  readonly en?: string;
}

export type Locale = 'vi' | 'en';

/** A value of a choice. */
export interface Choice {
  readonly value: string;
  readonly label: Localized;
}

/** What every field has. `id` is unique in the form, a letter first, then letters, digits, `_` or `-`. */
interface FieldBase {
  readonly id: string;
  readonly label: Localized;
  /** Shown under the label. */
  readonly help?: Localized;
  /** Shown only while this is true; an answer to a hidden field does not exist. */
  readonly visible?: Expression;
  /** Ids that the field had in earlier versions, beside the same fields: answers of old drafts are taken from them. */
  readonly formerly?: readonly string[];
}

/** What every field that takes an answer has. */
interface QuestionBase extends FieldBase {
  readonly required?: Expression;
  /** Computed: the citizen cannot change it, and what is sent for it is replaced. */
  readonly value?: Expression;
  /** Which fact of the signed-in person fills the field of a new form: `name`, `personalId`, `birthDate`, … */
  readonly prefill?: string;
  /** The HTML `autocomplete` token. */
  readonly autocomplete?: string;
}

export interface TextField extends QuestionBase {
  readonly type: 'text';
  readonly default?: string;
  /** In UTF-16 code units, as in HTML; 500 when absent. */
  readonly maxLength?: number;
  /** The whole answer must match. */
  readonly pattern?: Pattern;
}

export interface MultilineField extends QuestionBase {
  readonly type: 'multiline';
  readonly default?: string;
  /** In UTF-16 code units; 5,000 when absent. */
  readonly maxLength?: number;
}

/** A regular expression (flag `u`, anchored at both ends) and what to say when it does not match. */
export interface Pattern {
  readonly regex: string;
  readonly message: Localized;
}

export interface NumberField extends QuestionBase {
  readonly type: 'number';
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
  /** Digits after the decimal comma; 0 when absent. */
  readonly decimals?: number;
  readonly unit?: Localized;
}

/** An amount in đồng: a whole number, never negative. */
export interface MoneyField extends QuestionBase {
  readonly type: 'money';
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A calendar day. The answer is ISO text; `min` and `max` are ISO text or `today`. */
export interface DateField extends QuestionBase {
  readonly type: 'date';
  readonly default?: string;
  readonly min?: string;
  readonly max?: string;
}

export interface ChoiceField extends QuestionBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
  readonly default?: string;
}

export interface ChoicesField extends QuestionBase {
  readonly type: 'choices';
  readonly choices: readonly Choice[];
  readonly default?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

export interface YesNoField extends QuestionBase {
  readonly type: 'yes-no';
  readonly default?: boolean;
}

/** The 12-digit personal identification number. */
export interface PersonalIdField extends QuestionBase {
  readonly type: 'personal-id';
  /** Fields of the same person: a number that does not fit them gives a warning, never an error. */
  readonly matches?: {
    /** A date field. */
    readonly birthDate?: string;
    /** A choice field with the values `male` and `female`. */
    readonly sex?: string;
  };
}

export interface TaxCodeField extends QuestionBase {
  readonly type: 'tax-code';
}

/** The answer is E.164. */
export interface PhoneField extends QuestionBase {
  readonly type: 'phone';
}

export interface EmailField extends QuestionBase {
  readonly type: 'email';
}

/** A place in two levels, as since 1 July 2025. */
export interface AddressField extends QuestionBase {
  readonly type: 'address';
  /** Ask for house number and street too; true when absent. */
  readonly street?: boolean;
}

/** Questions asked several times, once an item. A group may stand in a group, no deeper. */
export interface GroupField extends FieldBase {
  readonly type: 'group';
  readonly required?: Expression;
  /** How one item is called: "Người con". */
  readonly itemLabel?: Localized;
  readonly min?: number;
  /** 50 when absent. */
  readonly max?: number;
  readonly fields: readonly Field[];
}

/** The papers of the procedure, by case. Required means: at least one paper is attached. */
export interface DocumentsField extends FieldBase {
  readonly type: 'documents';
  readonly required?: Expression;
  /**
   * When a paper is asked for, by its id; one that is not named here always is. What is attached all the same is kept and
   * filed: a paper too many harms nobody.
   */
  readonly papers?: { readonly [documentId: string]: Expression };
  /** Media types; PDF, JPEG and PNG when absent. */
  readonly accept?: readonly string[];
  /** Bytes of one file. */
  readonly maxSize?: number;
}

export interface FileField extends FieldBase {
  readonly type: 'file';
  readonly required?: Expression;
  readonly accept?: readonly string[];
  /** Bytes of one file. */
  readonly maxSize?: number;
  /** 1 when absent. */
  readonly maxFiles?: number;
}

/** A box that the citizen ticks; never ticked beforehand. Required means: it must be ticked. */
export interface ConsentField extends FieldBase {
  readonly type: 'consent';
  readonly required?: Expression;
  /** The text the citizen agrees to, in full. */
  readonly text: Localized;
}

/**
 * A field that the embedder draws, `x-map-point`. Both sides check that the answer is of its kind; what else is right, rules
 * say.
 */
export interface CustomField extends QuestionBase {
  readonly type: `x-${string}`;
  /** What its answer is: one text, a number, `true` or `false`, or a list of texts. */
  readonly answer: 'text' | 'number' | 'truth' | 'texts';
  readonly default?: string | number | boolean | readonly string[];
  /** All text of the answer together, in UTF-16 code units; 5,000 when absent. */
  readonly maxLength?: number;
  /** For whoever draws it. */
  readonly settings?: { readonly [name: string]: string | number | boolean };
}

/** Text to read. */
export interface NoteField extends FieldBase {
  readonly type: 'note';
  readonly text: Localized;
}

export interface HeadingField extends FieldBase {
  readonly type: 'heading';
}

export type Field =
  | TextField
  | MultilineField
  | NumberField
  | MoneyField
  | DateField
  | ChoiceField
  | ChoicesField
  | YesNoField
  | PersonalIdField
  | TaxCodeField
  | PhoneField
  | EmailField
  | AddressField
  | GroupField
  | DocumentsField
  | FileField
  | ConsentField
  | NoteField
  | HeadingField
  | CustomField;

export type FieldType = Field['type'];

export interface Page {
  readonly id: string;
  readonly title: Localized;
  readonly description?: Localized;
  readonly visible?: Expression;
  readonly fields: readonly Field[];
}

/** A check across fields: the message stands at the first visible one of `fields` while `test` is not true. */
export interface Rule {
  readonly id: string;
  readonly test: Expression;
  readonly message: Localized;
  /** Not checked while all of them are hidden. Inside a group the rule is checked for every item. */
  readonly fields: readonly string[];
  /** `error` when absent. A warning does not keep anyone from filing. */
  readonly severity?: 'error' | 'warning';
}

/** Which fields tell the service who applies. */
export interface Applicant {
  readonly name: string;
  readonly personalId?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** A form as its author writes it. Immutable once used: a change is a new version. */
export interface FormDefinition {
  readonly id: string;
  /** 1, 2, 3, … */
  readonly version: number;
  /** Code of the procedure the form belongs to, `1.001193`. */
  readonly procedure?: string;
  readonly title: Localized;
  readonly legalBasis?: readonly string[];
  readonly locales: readonly Locale[];
  readonly applicant: Applicant;
  /** Conditions with a name, used by `{ "condition": "name" }`. */
  readonly conditions?: { readonly [name: string]: Expression };
  readonly rules?: readonly Rule[];
  readonly pages: readonly Page[];
}

/** A line of the procedure's document list. */
export interface DocumentFact {
  readonly id: string;
  readonly name: string;
  /** The heading or case it is listed under. */
  readonly case?: string;
  readonly originals: number;
  readonly copies: number;
  /** A remark to read, not a paper; when absent, 0 originals and 0 copies say so. */
  readonly note?: boolean;
}

/** An uploaded file that the service knows. */
export interface FileFact {
  readonly id: string;
  readonly name?: string;
  /** Media type. */
  readonly type?: string;
  /** Bytes. */
  readonly size?: number;
}

export interface AddressAnswer {
  readonly province?: string;
  readonly ward?: string;
  readonly street?: string;
}

/** The answer to one field, as JSON. */
export type Answer =
  | string
  | number
  | boolean
  | readonly string[]
  | AddressAnswer
  | { readonly [documentId: string]: readonly string[] }
  | readonly Answers[];

/** Answers by field id. */
export interface Answers {
  readonly [fieldId: string]: Answer;
}
