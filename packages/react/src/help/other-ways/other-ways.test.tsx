import { channelsInOrder, parseDirectory } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { OtherWays, type OtherWaysProps } from './index.js'
import { allAway, onTheirOwn, withAPartner } from './other-ways.fixtures.js'

const ways = (changes: Partial<OtherWaysProps> = {}) => (
  <OtherWays directory={directory} at={mondayAt10} href="/get-support" {...changes} />
)
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
/** What stands under a heading. */
const under = (heading: string) => screen.getByRole('heading', { name: heading }).parentElement!
const [typing, visit] = withAPartner.offers!.slice(-2)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('other ways', () => {
  it('are those that need no website, in the order of the directory', () => {
    serve(ways())
    expect(headings()).toEqual([
      'Phone',
      'Relay UK',
      'British Sign Language video relay',
      'Phone line for Scotland',
      'Night market line',
      'Ask us to call you back',
      'In person',
      'By post',
      'Paper form',
      'A visit at home',
    ])
  })

  it('keep the order of the page with every way to get help', () => {
    serve(<ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />)
    const everywhere = headings()
    const turned = { ...directory, channels: directory.channels.toReversed() }
    serve(ways())
    expect(headings().slice(0, -1)).toEqual(everywhere.filter((name) => headings().includes(name)))
    serve(ways({ directory: turned }))
    expect(headings()[0]).toBe('Paper form')
  })

  it('say what each involves: in the words of the directory, or in ours', () => {
    serve(ways())
    expect(under('Phone')).toHaveTextContent('An adviser can fill in the form with you.')
    expect(under('Phone')).not.toHaveTextContent('You call us.')
    expect(under('Night market line')).toHaveTextContent('You call us. Say that you want to do this by phone.')
    expect(under('Relay UK')).toHaveTextContent('Use this number if you cannot hear or speak on the phone.')
    expect(under('Paper form')).toHaveTextContent('You fill in a form on paper, and send it to us.')
    expect(under('By post')).toHaveTextContent('We aim to respond within 10 working days')
  })

  it('say where someone does it for the person, and how', () => {
    serve(ways())
    expect(
      within(under('Phone'))
        .getAllByRole('listitem')
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Help to fill in the formAn adviser asks you each question and types what you say.',
      'Help in your languageSay which language you speak. We call you back with an interpreter.',
    ])
    expect(under('British Sign Language video relay')).toHaveTextContent(
      'Someone can do it for you. An adviser asks you each question and types what you say.',
    )
    expect(under('By post')).not.toHaveTextContent('Someone can do it for you')
  })

  it('do it for the person by Relay UK too, as it reaches the same line', () => {
    serve(ways())
    expect(under('Relay UK')).toHaveTextContent('We call you back with an interpreter.')
  })

  it('promise nothing that is off for now, and say why', () => {
    const because = { en: 'We are back on 1 December 2026.' }
    const off = { ...typing!, places: undefined, channels: ['helpline'], availability: 'suspended' as const, because }
    serve(ways({ directory: { ...directory, offers: [off] } }))
    expect(document.body).not.toHaveTextContent('Someone can do it for you')
    expect(under('Someone types for you')).toHaveTextContent(
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
    expect(under('Someone types for you')).toHaveTextContent('It is closed for repairs')
    expect(headings()).toEqual(['Phone', 'Email', 'Someone types for you'])
  })

  it('count an email address only where someone does it for people there', () => {
    serve(ways())
    expect(screen.queryByRole('heading', { name: 'Email' })).toBeNull()
    serve(ways({ directory: { ...directory, offers: [{ ...typing!, places: undefined, channels: ['email'] }] } }))
    expect(under('Email')).toHaveTextContent('Someone can do it for you. You say your answers')
    expect(screen.queryByRole('heading', { name: 'Someone types for you' })).toBeNull()
  })

  it('have the places where somebody else does it, who that is, and why a place is closed', () => {
    serve(ways({ directory: withAPartner }))
    const there = under('Someone types for you')
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
    expect(within(under('Someone types for you')).queryByRole('list')).toBeNull()
    expect(under('Someone types for you')).toHaveTextContent('3 Valley Road')
    const [place] = directory.places!
    const places = ['a', 'b', 'c', 'd'].map((id) => ({ ...place!, id }))
    serve(ways({ directory: { ...directory, places, offers: [{ ...typing!, places: ['a', 'b', 'c', 'd'] }] } }))
    expect(under('Someone types for you')).toHaveTextContent('There are several places. You can find one near you.')
    expect(under('Someone types for you')).not.toHaveTextContent('1 Example Street')
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
    expect(under('Someone types for you')).toHaveTextContent(words)
  })

  it('say nothing of money where it is free, and nothing of who helps where it is the service itself', () => {
    serve(ways())
    expect(document.body).not.toHaveTextContent(/It costs|Who helps/)
  })

  it('leave out what is for another nation, if we know where somebody lives', () => {
    serve(ways({ directory: withAPartner, nation: 'england' }))
    expect(headings()).not.toContain('Phone line for Scotland')
    expect(document.body).not.toHaveTextContent('Someone comes to you with a computer.')
    expect(document.body).not.toHaveTextContent('Only for people in:')
    serve(ways({ directory: { ...directory, offers: [visit!] }, nation: 'wales' }))
    expect(under('British Sign Language video relay')).toHaveTextContent('Someone comes to you with a computer.')
  })

  it('say that a way is not offered, and why', () => {
    serve(ways())
    expect(under('A visit at home')).toHaveTextContent(
      'We do not offer this. We do not have enough advisers. We can help you on the phone at home.',
    )
    expect(under('Ask us to call you back')).toHaveTextContent(
      /^Ask us to call you back ?This is not available at the moment. We can call you back again from 1 December 2026.$/,
    )
  })

  it('still leave a next step when there is no other way', () => {
    serve(ways({ directory: allAway }))
    expect(document.body).toHaveTextContent(
      /^Tell us what makes this hard for you. We will look for another way with you./,
    )
    expect(headings()).toEqual(['Phone', 'Email'])
    expect(under('Phone')).toHaveTextContent('This is not available at the moment.')
    expect(screen.getByRole('link', { name: 'market.stalls@example.com' })).toBeInTheDocument()
  })

  it('always end with the page that has every way to get help', () => {
    const nothing = { ...directory, channels: [], offers: [], questionHelp: undefined }
    for (const each of [directory, withAPartner, onTheirOwn, allAway, nothing]) {
      serve(ways({ directory: each }))
      const link = screen.getAllByRole('link').at(-1)!
      expect(link).toHaveTextContent('See all the ways to get help')
      expect(link).toHaveAttribute('href', '/get-support')
    }
  })

  it('never say sorry, in either language', () => {
    const all = [directory, withAPartner, onTheirOwn, allAway].flatMap((each) =>
      ['en', 'cy'].map((language) => renderToStaticMarkup(ways({ directory: each, language }))),
    )
    expect(all.filter((html) => /sorry|apolog|unfortunately|ddrwg gennym|yn anffodus|ymddiheur/i.test(html))).toEqual(
      [],
    )
  })

  it('are in sight: nothing in them is folded away or hidden', () => {
    const { container } = render(ways())
    expect(container.querySelector('details, [hidden], [aria-hidden], [title], .govuk-visually-hidden')).toBeNull()
  })

  it('say whether someone is there now, and what calls cost', () => {
    serve(ways({ at: saturdayAt11 }))
    expect(under('Phone')).toHaveTextContent('Closed now. Opens Monday at 9am')
    expect(screen.getByRole('link', { name: 'Find out about call charges' })).toBeInTheDocument()
  })

  it('are in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{ways({ directory: withAPartner })}</LanguageProvider>)
    expect(under('Ffôn')).toHaveTextContent('Gall rhywun ei wneud ar eich rhan:')
    expect(under('Mae rhywun yn teipio i chi')).toHaveTextContent('Pwy sy’n helpu: Llyfrgelloedd Enghreifftiol')
    expect(screen.getAllByRole('link').at(-1)).toHaveTextContent('Gweld pob ffordd o gael help')
  })

  it('mark what is in English on a page in another language', () => {
    render(ways({ language: 'ar', directory: withAPartner }))
    for (const words of ['Someone can do it for you.', 'Example Libraries', 'See all the ways to get help'])
      expect(screen.getAllByText(words)[0]).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('link', { name: '01632 960 004' })).toHaveAttribute('dir', 'ltr')
  })

  it('show the words of the directory as text, even if they look like HTML', () => {
    const en = '<script>alert("O’Brien & co 🎣")</script>'
    const hostile = { ...typing!, name: { en }, description: { en }, provider: { ...typing!.provider, name: { en } } }
    serve(ways({ directory: { ...directory, offers: [hostile] } }))
    expect(screen.getAllByText(en, { exact: false }).length).toBeGreaterThan(1)
    expect(document.querySelector('script')).toBeNull()
  })

  it('stop the developer when `at` is not a date and time', () => {
    expect(() => renderToStaticMarkup(ways({ at: '' }))).toThrow('OtherWays was given "" as `at`.')
  })

  it('have headings at a level that fits the page', () => {
    render(ways({ headingLevel: 2 }))
    expect(screen.getAllByRole('heading').every(({ localName }) => localName === 'h2')).toBe(true)
  })

  it('give class names, the ref and other attributes to their element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{ways({ ref, className: 'app-ways', id: 'ways' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('ways'))
    expect(ref.current).toHaveClass('handrail-other-ways', 'app-ways')
  })
})

describe('the directories of these stories', () => {
  it.each([withAPartner, onTheirOwn])('are ones that a service could have', (each) => {
    expect(channelsInOrder(parseDirectory(each))).toHaveLength(directory.channels.length)
  })
})
