import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { placeholders } from './placeholders.js'

describe('placeholders', () => {
  it.each([
    ['Lorem ipsum and so on', 'Lorem ipsum'],
    ['TODO: write this', 'TODO'],
    ['Opening hours: TBC', 'TBC'],
    ['WIP', 'WIP'],
    ['See the strategy (link)', '(link)'],
    ['See the research (link here?)', '(link here?)'],
    ['Dear [insert name]', '[insert name]'],
    ['As said in the plans#. In addition', '#'],
  ])('finds what was never replaced in “%s”', (text, words) => {
    expect(found(placeholders, text)).toEqual([words])
  })

  it.each([
    'Todo el mundo',
    'A link (to the form)',
    'C# is a language',
    'Press # on your phone',
    'Swipe left',
    'Item #3',
  ])('says nothing about “%s”', (text) => {
    expect(found(placeholders, text)).toEqual([])
  })

  it('looks at Welsh too', () => {
    expect(found(placeholders, 'Cymraeg: WIP', { language: 'cy' })).toEqual(['WIP'])
  })
})
