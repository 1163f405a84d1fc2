import type { Localised } from './directory.js'

// A shape describes a type at run time. The checks and the JSON Schema are both made from shapes, and the mapped types
// below make TypeScript refuse a shape that has a field, a choice or an "optional" that its type does not, or lacks one.

export interface Described {
  /** Help for a content designer, shown by their editor. */
  description: string
  examples?: readonly unknown[]
}

/** What a piece of text has to look like. `words` is for people to read. */
export type TextFormat =
  | 'words'
  | 'id'
  | 'reference'
  | 'date'
  | 'opening-time'
  | 'closing-time'
  | 'telephone'
  | 'url'
  | 'email'
  | 'postcode'
  | 'language'
  | 'schema-address'

export interface TextField extends Described {
  is: 'text'
  format: TextFormat
}

export interface ChoiceField<V extends string = string> extends Described {
  is: 'choice'
  /** Each choice, and what it means. */
  choices: Record<V, string>
}

export interface TrueField extends Described {
  is: 'true'
}

export interface NumberField extends Described {
  is: 'number'
  least: number
  most?: number
  /** It need not be a whole number. */
  decimal?: true
}

export interface LocalisedField extends Described {
  is: 'localised'
}

export interface ListField<V = unknown> extends Described {
  is: 'list'
  of: Field<V>
  /** The fewest entries it can have. */
  least: number
}

export interface RecordField<V = unknown> extends Described {
  is: 'record'
  fields: Fields<V>
}

/** One of a few words, or a record. */
export interface EitherField<V = unknown> extends Described {
  is: 'either'
  choices: Record<Extract<V, string>, string>
  record: RecordField<Exclude<V, string>>
}

export type Field<V> = [V] extends [true]
  ? TrueField
  : [V] extends [number]
    ? NumberField
    : [V] extends [string]
      ? string extends V
        ? TextField
        : ChoiceField<V>
      : [V] extends [readonly (infer Item)[]]
        ? ListField<Item>
        : [V] extends [Localised]
          ? LocalisedField
          : [Extract<V, string>] extends [never]
            ? RecordField<V>
            : EitherField<V>

export type Fields<T> = {
  [K in keyof T]-?: Field<NonNullable<T[K]>> & ({} extends Pick<T, K> ? { optional: true } : { optional?: never })
}

/** Any field, for code that walks a shape. */
export type AnyField = { optional?: true } & (
  TextField | ChoiceField | TrueField | NumberField | LocalisedField | AnyListField | AnyRecordField | AnyEitherField
)

export type AnyListField = Described & { is: 'list'; of: AnyField; least: number }
export type AnyRecordField = Described & { is: 'record'; fields: Record<string, AnyField> }
export type AnyEitherField = Described & { is: 'either'; choices: Record<string, string>; record: AnyRecordField }
