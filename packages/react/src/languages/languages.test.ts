import { describe, expect, it } from 'vitest'
import { cy } from './cy.js'

const files = import.meta.glob<{ cy?: object }>(
  [
    '../*/*/*.strings.ts',
    // These speak with the support directory's own words, which are in both languages.
    '!../{support,help}/{contact-channels,opening-hours,help-with-question,other-ways}/*',
    '!../{support,help}/{contact-channels,opening-hours,help-with-question}/*',
    '!../help/{still-stuck,get-advice}/*',
    '!../{support,help}/{contact-channels,opening-hours,help-with-question,leaflet}/*',
  ],
  { eager: true },
)

describe('Welsh', () => {
  it('has the words of every component that says any', () => {
    const blocks = Object.keys(files).map((path) => path.split('/').at(-2)!)
    expect(blocks.length).toBeGreaterThan(5)
    expect(Object.keys(cy.words).toSorted()).toEqual(blocks.toSorted())
  })

  it.each(Object.entries(files))('has its own words for %s', (path, strings) => {
    expect(cy.words[path.split('/').at(-2) as keyof typeof cy.words]).toBe(strings.cy)
  })
})
