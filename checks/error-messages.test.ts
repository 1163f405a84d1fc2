// Every error message that @handrail/forms has is on the guidance page, in plain English, and in Welsh.
import { type ErrorMessages, en } from '@handrail/forms'
import { cy } from '@handrail/forms/cy'
import * as english from '@handrail/forms/errors'
import { checkWords } from '@handrail/plain-language'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'

/** The names of all messages that the page asks for. */
const asked = vi.hoisted(() => new Set<string>())

vi.mock('../packages/forms/src/en.js', async (load) => {
  const module = await load<{ en: typeof en }>()
  const errors = new Proxy(module.en.errors, {
    get: (messages, name) => {
      asked.add(String(name))
      return messages[name as keyof ErrorMessages]
    },
  })
  return { en: { ...module.en, errors } }
})

const { kinds } = await import('../docs/src/error-messages/messages.js')
const told = kinds.flatMap(({ name, told }) => told.map((each) => ({ ...each, name })))

/** These say what the fields in them say, or what a service has them say. */
const madeOfOthers = ['choiceWithDetails', 'choicesWithDetails', 'inParts', 'optional', 'pagePath']

/** Every field that a service can take. */
const fields = ['index', 'requests', 'fields/phone'].flatMap((file) => {
  const source = readFileSync(`packages/forms/src/${file}.ts`, 'utf8')
  const taken = [...source.matchAll(/^export \{([^}]+)\} from '\.\/fields\//gm)].flatMap(([, names]) =>
    names!.split(','),
  )
  const made = [...source.matchAll(/^export function (\w+)\([^)]*\): Field</gm)].map(([, name]) => name!)
  return [...taken.map((name) => name.trim()), ...(file === 'index' ? [] : made)].filter((name) => /^\w+$/.test(name))
})

describe('the page of error messages', () => {
  it('has every field there is', () => {
    const folder = 'docs/src/error-messages/'
    const page = readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8'))
    expect(fields.length).toBeGreaterThan(20)
    expect(fields.filter((name) => !madeOfOthers.includes(name) && !page.join().includes(`${name}(`))).toEqual([])
  })

  it('has every message there is', () => {
    const missing = Object.keys(english).filter((name) => !asked.has(name))
    expect(missing).toEqual([])
  })

  it.each(told.map((each) => [each.name, each.did, each] as const))(
    '%s: %s',
    (_name, _did, { en: words, cy: welsh }) => {
      const findings = checkWords(
        { en: { message: words }, cy: { message: welsh }, draft: [] },
        { slots: { message: 'error' } },
      )
      expect(findings.map(({ rule, words: found, message }) => `${rule} "${found}": ${message}`)).toEqual([])
      expect(welsh).not.toBe(words)
    },
  )

  it('speaks of nothing that is not there', () => {
    for (const { en: words, cy: welsh } of told)
      expect([words, welsh].join()).not.toMatch(/undefined|null|NaN|\[object|\s{2}|^\s|\s$/)
  })
})

describe('Welsh', () => {
  it('has every message that English has', () => {
    expect(
      Object.keys(cy.errors)
        .filter((name) => name !== 'published')
        .toSorted(),
    ).toEqual(Object.keys(english).toSorted())
  })
})
