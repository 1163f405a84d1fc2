import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'
import { nameInParts } from './full-name.js'

const name = nameInParts()
const names = [
  'Sam',
  'Siân',
  'O’Neill',
  'Ng',
  'X Æ',
  'María José',
  'de la Cruz',
  'Nguyễn',
  '李',
  'Ó',
  'van der Berg-Smith',
]

describe('a name in two parts', () => {
  it.each(names)('may be %s, first or last', (each) => {
    expect(answer(name, { 'first-name': each, 'last-name': ` ${each} ` })).toEqual({ firstName: each, lastName: each })
  })

  it('is asked for part by part, in both languages', () => {
    expect(name.check({ 'first-name': '', 'last-name': ' ' }, inEnglish).problems).toEqual([
      { message: 'Enter first name', parts: ['first-name'] },
      { message: 'Enter last name', parts: ['last-name'] },
    ])
    expect(answer(name, { 'first-name': '', 'last-name': '' }, inWelsh)).toEqual([
      'Rhowch enw cyntaf',
      'Rhowch enw olaf',
    ])
  })

  it('is asked for in the words of the service', () => {
    const child = nameInParts({ firstName: 'your child’s first name', lastName: 'your child’s last name' })
    expect(answer(child, { 'first-name': '', 'last-name': 'Example' })).toEqual(['Enter your child’s first name'])
  })

  it('has a limit that no name reaches', () => {
    expect(answer(name, { 'first-name': 'a'.repeat(201), 'last-name': 'b' })).toEqual([
      'First name must be 200 characters or less',
    ])
  })

  const any = fc.constantFrom(...names)
  holdsForAnything(name, fc.record({ firstName: any, lastName: any }), 'AbÉ’- ')
})
