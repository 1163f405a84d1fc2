import type { AnyField, AnyRecordField } from '../shape.js'
import { isRecord } from '../notes.js'
import type { OpenReferralAttribute } from './hsds.js'
import { type Ids, termId } from './uuid.js'

// HSDS has no field for much of what people who need help must know: what makes it hard, bank holidays, Welsh. Each of
// those facts is an attribute with a term of a taxonomy of our own, so that another system can pass over it. The terms
// are made from the shapes that the checks and the JSON Schema are made from: a new field of a directory needs no change
// here. A fact that HSDS has a field for is never here as well: another system may change it there.

/** The name of our taxonomy, on every term. */
export const taxonomyName = 'Handrail support directory'

/** A fact: where it is in the record, and its value. A choice is in the code, as in `offer.kinds:digital`. */
export interface Fact {
  code: string
  value?: string
  description: string
}

/**
 * The facts of a value.
 * @param held paths that are in a field of HSDS. Of a text in several languages, HSDS holds only the English.
 */
export function factsOf(field: AnyField, value: unknown, path: string, held: ReadonlySet<string> = new Set()): Fact[] {
  if (value === undefined) return []
  const { description } = field
  if (field.is === 'localised')
    return Object.entries(value as Record<string, string>)
      .filter(([language]) => !(held.has(path) && language === 'en'))
      .map(([language, text]) => ({ code: `${path}.${language}`, value: text, description }))
  if (held.has(path)) return []
  const chosen = (choices: Record<string, string>, choice: string): Fact => ({
    code: `${path}:${choice}`,
    description: choices[choice] ?? description,
  })
  switch (field.is) {
    case 'text':
    case 'number':
    case 'true':
      return [{ code: path, value: String(value), description }]
    case 'choice':
      return [chosen(field.choices, String(value))]
    case 'list': {
      const { of } = field
      const all = value as unknown[]
      return all.flatMap((each, index) => factsOf(of, each, of.is === 'choice' ? path : `${path}[${index}]`, held))
    }
    case 'record':
      return factsOfFields(field, value as Record<string, unknown>, path, held)
    case 'either':
      return typeof value === 'string'
        ? [chosen(field.choices, value)]
        : factsOfFields(field.record, value as Record<string, unknown>, path, held)
  }
}

const factsOfFields = (
  { fields }: AnyRecordField,
  value: Record<string, unknown>,
  path: string,
  held: ReadonlySet<string>,
): Fact[] => Object.entries(fields).flatMap(([name, field]) => factsOf(field, value[name], `${path}.${name}`, held))

/** Facts as attributes of a record of HSDS. */
export const attributesOf = (
  facts: readonly Fact[],
  ids: Ids,
  entity: string,
  owner: readonly (string | number)[],
): OpenReferralAttribute[] =>
  facts.map(({ code, value, description }) => ({
    id: ids(entity, ...owner, code),
    link_entity: entity,
    link_type: code.split(/[:[]/)[0]!,
    ...(value !== undefined && { value }),
    taxonomy_term: { id: termId(code), code, name: code, term: code, description, taxonomy: taxonomyName },
  }))

/** Facts that were read back: the value of each code. */
export type Facts = ReadonlyMap<string, string>

/** The facts in the attributes of any record, and the names of terms that are not ours. */
export function readFacts(attributes: unknown): { facts: Facts; others: string[] } {
  const facts = new Map<string, string>()
  const others: string[] = []
  for (const attribute of Array.isArray(attributes) ? attributes : []) {
    if (!isRecord(attribute)) continue
    const term = isRecord(attribute.taxonomy_term) ? attribute.taxonomy_term : {}
    // The Open Referral UK profile has no `code`: what is left of a term that passed through it is its name.
    const code = [term.code, term.name].find((each) => typeof each === 'string')
    const { value } = attribute
    if (term.taxonomy === taxonomyName && typeof code === 'string')
      facts.set(code, typeof value === 'string' ? value : '')
    else others.push([term.name, value].find((each) => typeof each === 'string') ?? 'a term without a name')
  }
  return { facts, others }
}

/** The value that facts tell about. Undefined when they tell nothing. What is wrong in it, the loader finds. */
export function valueOf(field: AnyField, facts: Facts, path: string): unknown {
  const codes = (start: string): string[] =>
    [...facts.keys()].filter((code) => code.startsWith(start)).map((code) => code.slice(start.length))
  const text = facts.get(path)
  switch (field.is) {
    case 'text':
      return text
    case 'number':
      return text === undefined ? undefined : Number(text)
    case 'true':
      return text === 'true' ? true : undefined
    case 'choice':
      return codes(`${path}:`)[0]
    case 'localised': {
      const languages = codes(`${path}.`).filter((code) => /^[\w-]+$/.test(code))
      const entries = languages.map((language) => [language, facts.get(`${path}.${language}`)])
      return entries.length === 0 ? undefined : Object.fromEntries(entries)
    }
    case 'list': {
      if (field.of.is === 'choice') return some(codes(`${path}:`))
      const indexes = new Set(codes(`${path}[`).map((rest) => Number.parseInt(rest)))
      const sorted = [...indexes].filter((index) => index >= 0).sort((a, b) => a - b)
      return some(sorted.map((index) => valueOf(field.of, facts, `${path}[${index}]`)))
    }
    case 'record':
      return fieldsOf(field, facts, path)
    case 'either':
      return codes(`${path}:`)[0] ?? fieldsOf(field.record, facts, path)
  }
}

const some = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)

function fieldsOf({ fields }: AnyRecordField, facts: Facts, path: string): Record<string, unknown> | undefined {
  const within = [...facts].filter(([code]) => code.startsWith(`${path}.`))
  if (within.length === 0) return undefined
  const inner = new Map(within)
  const entries = Object.entries(fields)
    .map(([name, field]) => [name, valueOf(field, inner, `${path}.${name}`)] as const)
    .filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
