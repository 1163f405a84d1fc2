import { describe, expect, it } from 'vitest'
import { blockCapitals } from './block-capitals.js'
import { found } from './found.fixtures.js'

describe('block capitals', () => {
  it.each([
    ['Do NOT send cash', 'NOT'],
    ['You MUST reply', 'MUST'],
    ['IMPORTANT: reply soon', 'IMPORTANT'],
    ['SEND IT BACK to us', 'SEND IT BACK'],
  ])('finds the shouting in “%s”', (text, words) => {
    expect(found(blockCapitals, text)).toEqual([words])
  })

  it.each([
    'Call HMRC or DWP',
    'The PIP and DLA rules',
    'Use WCAG AA',
    'A form called SA100',
    'The Cabinet Office team (CODATTX) met',
    'NHS, DWP, HMRC and MOJ',
    'A or B',
  ])('says nothing about the short forms in “%s”', (text) => {
    expect(found(blockCapitals, text)).toEqual([])
  })

  it('looks at Welsh too', () => {
    expect(found(blockCapitals, 'PWYSIGRWYDD mawr', { language: 'cy' })).toEqual(['PWYSIGRWYDD'])
  })
})
