import type { SupportDirectory, SupportOffer } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { closedLine, freeAdvice, lawCentre, withOffers } from './advice.fixtures.js'
import { GetAdvice, type GetAdviceProps } from './index.js'

const LINE = 'We cannot give you legal advice.'
const advice = (changes: Partial<GetAdviceProps> = {}) => (
  <GetAdvice directory={directory} at={mondayAt10} {...changes} />
)
const show = (...offers: SupportOffer[]) => render(advice({ directory: withOffers(...offers) }))
const region = () => screen.getByRole('region', { name: 'Get advice' })
/** What each row of the first offer says, by its term. */
const facts = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelector('dl')!.children].map((row) => [
      row.querySelector('dt')!.textContent,
      [...row.querySelectorAll('dd :is(p, li)')].map((line) => line.textContent).join(' | ') ||
        row.querySelector('dd')!.textContent,
    ]),
  )
const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent)
const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the line that we cannot give legal advice', () => {
  const directories: [string, SupportDirectory][] = [
    ['the directory of the stories', directory],
    ['a law centre', withOffers(lawCentre)],
    [
      'a partner who leads to legal advice',
      withOffers({ ...lawCentre, provider: { ...lawCentre.provider, kind: 'partner' } }),
    ],
    ['a line that is closed', withOffers(closedLine)],
    ['no offer at all', withOffers()],
    ['no list of offers', { ...directory, offers: undefined } as unknown as SupportDirectory],
  ]
  const changes: Partial<GetAdviceProps>[] = [
    {},
    { heading: 'Talk to someone', children: 'We give you legal advice here.' },
    { nation: 'northern-ireland', headingLevel: 3 },
    { at: saturdayAt11, hidden: false, className: 'app' },
  ]

  it.each(directories)('is there with %s, whatever a service sets', (_, given) => {
    for (const change of changes) {
      document.body.innerHTML = renderToStaticMarkup(advice({ ...change, directory: given }))
      expect(screen.getAllByText(LINE)).toHaveLength(1)
      expect(screen.getByText(LINE)).toBeVisible()
    }
  })

  it('comes before any offer, and before what a service adds', () => {
    render(advice({ children: 'You have 28 days.' }))
    expect(region()).toHaveTextContent(new RegExp(`^Get advice ?${LINE} ?You have 28 days\\. ?Free advice`))
  })
})

describe('an offer of advice', () => {
  it('says who gives it, that they are independent, what it costs and how to reach them, in this order', () => {
    render(advice())
    expect(names()).toEqual(['Free advice'])
    expect(facts()).toEqual({
      'Who gives it': 'Example Advice | They are independent. They do not work for us.',
      'What it costs': 'It is free',
      'How to reach them':
        'Advice centre | 3 Valley RoadExample ValleyCF1 1EX | You need an appointment | Phone: 01632 960 005 | ' +
        'Make an appointment at Example Valley Advice Centre | There is: | a way in without steps | ' +
        'an accessible toilet | a private room to talk in | Languages: English, Cymraeg, Polski | Bring: | ' +
        'letters about your application | something with your name on it',
    })
  })

  it('says who it is for, what it costs in pounds, and who checked them and until when', () => {
    show(lawCentre)
    expect(terms()).toEqual(['Who gives it', 'Who it is for', 'What it costs', 'How to reach them', 'Who checked them'])
    expect(facts()).toMatchObject({
      'Who it is for':
        'People who have had a letter that says no | People who are 18 or over | Only for people in: England, Wales',
      'What it costs': '£1,250The first 30 minutes are free.',
      'How to reach them': 'Phone: 0808 157 0007Open now, until 5pm',
      'Who checked them':
        'Example Quality Office checked them on 1 June 2026 for the Example Advice Mark. This check counts until 31 May 2028.',
    })
  })

  it.each([
    [{ ageMin: undefined, ageMax: 17 }, 'People who are 17 or under'],
    [{ ageMin: 16, ageMax: 25 }, 'People who are 16 to 25 years old'],
    [{ ageMin: 0, ageMax: 4 }, 'People who are 0 to 4 years old'],
  ])('says for which ages it is: %j', (ages, said) => {
    const { ageMin: _, ...rest } = lawCentre
    const given = Object.fromEntries(Object.entries(ages).filter(([, age]) => age !== undefined))
    show({ ...rest, ...given })
    expect(facts()['Who it is for']).toContain(said)
  })

  it.each(['charity', 'advice', 'legal'] as const)('of kind %s is independent of us', (kind) => {
    show({ ...lawCentre, provider: { ...lawCentre.provider, kind } })
    expect(facts()['Who gives it']).toContain('They are independent.')
  })

  it('of a partner, who may be paid by us, is not called independent', () => {
    show({ ...lawCentre, provider: { ...lawCentre.provider, kind: 'partner' } })
    expect(facts()['Who gives it']).toBe('Example Law Centre')
  })

  it.each([
    ['2026-05-31T12:00:00Z', 'before the check'],
    ['2028-06-01T12:00:00Z', 'after it has run out'],
  ])('says nothing of a check at %s, %s', (at) => {
    render(advice({ directory: withOffers(lawCentre), at }))
    expect(terms()).not.toContain('Who checked them')
  })

  it('names no scheme and no last day where a check has none', () => {
    show({ ...lawCentre, assurance: { by: { en: 'Example Quality Office', cy: 'Swyddfa' }, on: '2026-06-01' } })
    expect(facts()['Who checked them']).toBe('Example Quality Office checked them on 1 June 2026.')
  })

  it('says of a place whether it is open, with or without an appointment, and the one thing to bring', () => {
    show({ ...freeAdvice, places: ['town-library'] })
    expect(facts()['How to reach them']).toMatch(
      /Open now, until midday \| .* \| You do not need an appointment \| Phone: 01632 960 004 \| .* \| Bring: your trader number, if you have one \| Bus 4/,
    )
  })

  it('says of a place that cannot be used why, and where to go', () => {
    show({ ...freeAdvice, places: ['hill-post-office'] })
    expect(facts()['How to reach them']).toBe(
      'Post Office | This is not available at the moment. It is closed for repairs until 1 March 2027. Use Example Town Library.',
    )
  })

  it('that is closed for now says so, and what to do until then', () => {
    show(closedLine, freeAdvice)
    expect(names()).toEqual(['Advice on the phone', 'Free advice'])
    expect(region()).toHaveTextContent(
      'This is not available at the moment. The line opens again on 1 February 2027. Until then, email them at help@example.com.',
    )
    expect(document.querySelectorAll('dl')).toHaveLength(1)
  })
})

describe('who gives advice', () => {
  it('is everyone in the directory who gives it, in its order, and nobody else', () => {
    const plainLegal = { ...lawCentre, id: 'plain', name: { en: 'Plain', cy: 'Plaen' }, kinds: ['procedural' as const] }
    const charityTyping: SupportOffer = {
      ...closedLine,
      id: 'typing',
      name: { en: 'Typing', cy: 'Teipio' },
      kinds: ['digital'],
    }
    show(freeAdvice, charityTyping, plainLegal, lawCentre)
    expect(names()).toEqual(['Free advice', 'Plain', 'A meeting about your rights'])
  })

  it('is only who helps in a nation, once it is known', () => {
    render(advice({ directory: withOffers(lawCentre, freeAdvice), nation: 'scotland' }))
    expect(names()).toEqual(['Free advice'])
    document.body.innerHTML = renderToStaticMarkup(advice({ directory: withOffers(lawCentre), nation: 'wales' }))
    expect(facts()['Who it is for']).not.toContain('Only for people in')
  })

  it.each([
    ['there is none', []],
    ['all are closed', [closedLine]],
    ['none is for the nation', [lawCentre]],
  ])('is for us to say when %s: there is always a next step', (_, offers) => {
    render(advice({ directory: withOffers(...offers), nation: 'northern-ireland' }))
    const ask = screen.getByText('Ask us who can give you advice.')
    expect(within(ask.nextElementSibling as HTMLElement).getAllByRole('link')[0]).toHaveTextContent('01632 960 001')
  })

  it('is asked for through every channel, if the directory has none for questions', () => {
    const { questionHelp: _, ...quiet } = withOffers()
    render(advice({ directory: quiet }))
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(5)
  })
})

describe('the signpost to advice', () => {
  it('leads to what calls cost, but not if all of them are free', () => {
    const charges = () => screen.queryByRole('link', { name: 'Find out about call charges' })
    const { unmount } = render(advice())
    expect(charges()).toHaveAttribute('href', 'https://www.gov.uk/call-charges')
    unmount()
    show(lawCentre)
    expect(charges()).toBeNull()
  })

  it('can stand below another heading', () => {
    render(advice({ headingLevel: 3 }))
    expect(screen.getByRole('heading', { level: 3, name: 'Get advice' })).toHaveClass('govuk-heading-m')
    expect(screen.getByRole('heading', { level: 4, name: 'Free advice' })).toBeInTheDocument()
  })

  it('is in sight, with nothing folded away', () => {
    show(lawCentre, freeAdvice)
    expect(region().querySelector('details, [hidden], [aria-hidden], .govuk-visually-hidden')).toBeNull()
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{advice({ directory: withOffers(lawCentre) })}</LanguageProvider>)
    const welsh = screen.getByRole('region', { name: 'Cael cyngor' })
    expect(welsh).toHaveTextContent('Ni allwn roi cyngor cyfreithiol i chi.')
    expect(facts()).toMatchObject({
      'Pwy sy’n ei roi': 'Canolfan y Gyfraith Enghreifftiol | Maent yn annibynnol. Nid ydynt yn gweithio i ni.',
      'Pwy wnaeth eu gwirio': expect.stringContaining('1 Mehefin 2026') as string,
    })
  })

  it('marks what is in English on a page in another language', () => {
    render(advice({ language: 'ar', directory: withOffers(lawCentre) }))
    for (const words of [LINE, 'Who gives it', 'A meeting about your rights', 'People who are 18 or over'])
      expect(screen.getByText(words)).toHaveAttribute('lang', 'en')
  })

  it('shows the words of the directory as text, even if they look like HTML', () => {
    const en = '<script>alert("O’Brien & co 🎣")</script>'
    document.body.innerHTML = renderToStaticMarkup(
      advice({
        directory: { ...directory, offers: [{ ...lawCentre, name: { en }, eligibility: { en } }] },
        children: en,
      }),
    )
    expect(screen.getAllByText(en)).toHaveLength(3)
    expect(document.querySelector('script')).toBeNull()
  })

  it('stops the developer when `at` is not a date and time', () => {
    expect(() => renderToStaticMarkup(advice({ at: 'now' }))).toThrow('GetAdvice was given "now" as `at`.')
  })

  it('gives class names, the ref, an id and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(<StrictMode>{advice({ ref, className: 'app-advice', id: 'rights', 'aria-live': 'off' })}</StrictMode>)
    expect(ref.current).toBe(region())
    expect(region()).toHaveClass('handrail-get-advice', 'app-advice')
    expect(region()).toHaveAttribute('aria-labelledby', 'rights-heading')
    expect(region()).toHaveAttribute('aria-live', 'off')
  })
})
