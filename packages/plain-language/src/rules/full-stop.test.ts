import { describe, expect, it } from 'vitest'
import type { Slot } from '../rule.js'
import { found } from './found.fixtures.js'
import { fullStop } from './full-stop.js'

describe('full stops', () => {
  it.each<Slot>(['label', 'legend', 'hint', 'heading', 'title', 'button'])('finds one at the end of a %s', (slot) => {
    expect(found(fullStop, 'Your full name. ', { slot })).toEqual(['.'])
  })

  it('finds it in Welsh too', () => {
    expect(found(fullStop, 'Enw llawn.', { slot: 'label', language: 'cy' })).toEqual(['.'])
  })

  it.each(['What is your name?', 'Your full name', 'Loading...', 'Open from 9 a.m.', 'Name: Mr. or Ms', '.'])(
    'says nothing about “%s”',
    (text) => {
      expect(found(fullStop, text, { slot: 'label' })).toEqual([])
    },
  )

  it('leaves a hint of two sentences to the hint rule', () => {
    expect(found(fullStop, 'It is on your card. Look on the back.', { slot: 'hint' })).toEqual([])
  })

  it('leaves paragraphs alone', () => {
    expect(found(fullStop, 'We reply soon.')).toEqual([])
  })
})
