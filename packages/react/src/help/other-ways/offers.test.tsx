import { within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { directory } from '../../support/directory.fixtures.js'
import { allAway, withAPartner } from './other-ways.fixtures.js'
import { linesOf, names, serve, way, ways } from './page.fixtures.js'

const [typing, visit] = withAPartner.offers!.slice(-2)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('help in other ways', () => {
  it('have the places where somebody else does it, who that is, and why a place is closed', () => {
    serve(ways({ directory: withAPartner }))
    const there = way('Someone types for you')
    expect(there).toHaveTextContent('Who helps: Example Libraries')
    expect(
      within(there)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Example Town Library1 Example Street, Example Town, EX1 1EX01632 960 004',
      'Example Hill Post OfficeThis is not available at the moment. It is closed for repairs until 1 March 2027. Use Example Town Library.',
      'Example Valley Advice Centre3 Valley Road, Example Valley, CF1 1EX01632 960 005Make an appointment first.',
    ])
    expect(within(there).getByRole('link', { name: '01632 960 004' })).toHaveAttribute('href', 'tel:+441632960004')
  })

  it('make no list of one place, and none of more places than anyone reads', () => {
    serve(ways({ directory: withAPartner, nation: 'wales' }))
    expect(within(way('Someone types for you')).queryByRole('list')).toBeNull()
    expect(way('Someone types for you')).toHaveTextContent('3 Valley Road')
    const [place] = directory.places!
    const places = ['a', 'b', 'c', 'd'].map((id) => ({ ...place!, id }))
    serve(ways({ directory: { ...directory, places, offers: [{ ...typing!, places: ['a', 'b', 'c', 'd'] }] } }))
    expect(way('Someone types for you')).toHaveTextContent('There are several places. You can find one near you.')
    expect(way('Someone types for you')).not.toHaveTextContent('1 Example Street')
  })

  it.each([
    [{ ageMin: 65 }, 'It is for people aged 65 or over.'],
    [{ ageMax: 25 }, 'It is for people aged 25 or under.'],
    [{ ageMin: 16, ageMax: 25 }, 'It is for people aged 16 to 25.'],
    [{ eligibility: { en: 'You get Universal Credit.' } }, 'You get Universal Credit.'],
    [{ cost: { pounds: 5 } }, 'It costs £5.'],
    [{ cost: { pounds: 4.5, description: { en: 'This is for the bus.' } } }, 'It costs £4.50. This is for the bus.'],
    [{ nations: ['wales' as const] }, 'Only for people in: Wales'],
  ])('say who it is for and what it costs: %j', (changes, words) => {
    const offer = { ...typing!, ...changes }
    serve(ways({ directory: { ...directory, offers: [offer] } }))
    expect(way('Someone types for you')).toHaveTextContent(words)
  })

  it('say nothing of money where it is free, and nothing of who helps where it is the service itself', () => {
    serve(ways())
    expect(document.body).not.toHaveTextContent('It costs')
    expect(way('Phone')).not.toHaveTextContent('Who helps')
    expect(way('In person')).toHaveTextContent('Who helps: Example Libraries')
  })

  it('say all of what help needs where it first stands, and its name after that', () => {
    const both = { ...visit!, channels: ['helpline', 'sign-language'] }
    serve(ways({ directory: { ...directory, offers: [...directory.offers!.slice(0, 1), both] } }))
    expect(linesOf('Phone').slice(2, 5)).toEqual([
      'Ask for: Help to fill in the form',
      'Ask for: A visit at home',
      'It is for people aged 65 or over. It costs £4.50. This is for the bus. Only for people in: Wales. Who helps: Example Neighbours',
    ])
    expect(linesOf('British Sign Language video relay').slice(2)).toEqual([
      'Ask for: Help to fill in the form, A visit at home',
    ])
  })

  it('leave out what is for another nation, if we know where somebody lives', () => {
    serve(ways({ directory: withAPartner, nation: 'england' }))
    expect(document.body).not.toHaveTextContent(/A visit at home|Only for people in:/)
    serve(ways({ directory: { ...directory, offers: [visit!] }, nation: 'wales' }))
    expect(way('British Sign Language video relay')).toHaveTextContent('Ask for: A visit at home')
    const forScotland = { ...directory, offers: [{ ...directory.offers![0]!, channels: ['scotland'] }] }
    serve(ways({ directory: forScotland }))
    expect(way('Phone line for Scotland')).toHaveTextContent('Only for people in: Scotland')
    serve(ways({ directory: forScotland, nation: 'scotland' }))
    expect(way('Phone line for Scotland')).not.toHaveTextContent('Only for people in')
    serve(ways({ directory: forScotland, nation: 'wales' }))
    expect(names()).not.toContain('Phone line for Scotland')
  })

  it('promise nothing that is off for now, and say why', () => {
    const because = { en: 'We are back on 1 December 2026.' }
    const off = { ...typing!, places: undefined, channels: ['helpline'], availability: 'suspended' as const, because }
    serve(ways({ directory: { ...directory, offers: [off] } }))
    expect(document.body).not.toHaveTextContent('Someone can do it for you')
    expect(way('Someone types for you')).toHaveTextContent(
      'This is not available at the moment. We are back on 1 December 2026.',
    )
  })

  it('promise no one whom nobody can reach at the moment', () => {
    const offers = [{ ...typing!, places: undefined, channels: ['helpline'] }]
    serve(ways({ directory: { ...allAway, offers } }))
    expect(document.body).not.toHaveTextContent('Someone can do it for you')
    expect(document.body).toHaveTextContent('We will look for another way with you.')
    const closed = directory.places!.filter(({ id }) => id === 'hill-post-office')
    serve(ways({ directory: { ...allAway, offers: [typing!], places: closed } }))
    expect(way('Someone types for you')).toHaveTextContent('It is closed for repairs')
    expect(names()).toEqual(['Phone', 'Email', 'Someone types for you'])
  })
})
