import { channelsInOrder, parseDirectory } from '@handrail/support'
import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { ContactChannels } from '../../support/contact-channels/index.js'
import { directory, mondayAt10, saturdayAt11 } from '../../support/directory.fixtures.js'
import { allAway, onTheirOwn, withAPartner } from './other-ways.fixtures.js'
import { linesOf, names, serve, way, ways } from './page.fixtures.js'

const [typing] = withAPartner.offers!.slice(-2)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('other ways', () => {
  it('are those that need no website, in the order of the directory', () => {
    serve(ways())
    expect(names()).toEqual([
      'Phone',
      'British Sign Language video relay',
      'In person',
      'By post',
      'Paper form',
      'A visit at home',
    ])
  })

  it('are no phone line that is only for questions', () => {
    const [fillIn, ...others] = directory.offers!
    const answers = { ...fillIn!, modes: ['helps-you' as const] }
    const questions = { ...directory, offers: [answers, ...others.filter(({ id }) => id !== 'your-language')] }
    serve(ways({ directory: questions }))
    expect(document.body).not.toHaveTextContent('01632 960 001')
    expect(names()).toEqual(['In person', 'By post', 'Paper form', 'A visit at home'])
  })

  it('keep the order of the page with every way to get help', () => {
    serve(<ContactChannels directory={directory} at={mondayAt10} headingLevel={3} />)
    const everywhere = screen.getAllByRole('heading').map(({ textContent }) => textContent)
    serve(ways())
    expect(names().slice(0, -1)).toEqual(everywhere.filter((name) => names().includes(name)))
    serve(ways({ directory: { ...directory, channels: directory.channels.toReversed() } }))
    expect(names()).toEqual([
      'Paper form',
      'By post',
      'In person',
      'British Sign Language video relay',
      'Relay UK',
      'Phone',
      'A visit at home',
    ])
  })

  it('say in a few lines how to reach each, whether anyone is there now, and what to ask for', () => {
    serve(ways())
    expect(linesOf('Phone')).toEqual([
      'Phone: 01632 960 001',
      'Open now, until 5pm',
      'Ask for: Help to fill in the form, Help in your language',
      'Relay UK: 18001 01632 960 001',
      'Use this number if you cannot hear or speak on the phone.',
    ])
    expect(linesOf('By post')).toEqual([
      'By post: Market Stall Permits, PO Box 1, Example Town, EX1 1EX',
      'Ask for: A form on paper',
      'We aim to respond within 10 working days',
    ])
    expect(linesOf('Paper form')).toEqual(['Paper form: 01632 960 003', 'Get a paper form', 'Ask for: A form on paper'])
  })

  it('leave all the hours to the page they lead to', () => {
    serve(ways())
    expect(document.body).not.toHaveTextContent(/Monday to Friday|bank holidays|staff training/)
    expect(screen.getByRole('link', { name: /and their opening hours$/ })).toHaveAttribute('href', '/get-support')
  })

  it('say that someone can do it for the person, once, if someone can', () => {
    serve(ways())
    expect(document.body.textContent.match(/Someone can do it for you/g)).toHaveLength(1)
    serve(ways({ directory: onTheirOwn }))
    expect(document.body).not.toHaveTextContent('Someone can do it for you')
  })

  it('say what a form on paper involves, in the words of the directory or in ours, if nobody is asked for it', () => {
    const form = directory.channels.filter(({ kind }) => kind === 'paper-form')
    serve(ways({ directory: { ...onTheirOwn, channels: form } }))
    expect(way('Paper form')).toHaveTextContent('You fill in a form on paper, and send it to us.')
    const description = { en: 'Call us and we send you a form.' }
    serve(ways({ directory: { ...onTheirOwn, channels: [{ ...form[0]!, description }] } }))
    expect(way('Paper form')).toHaveTextContent('Call us and we send you a form.')
    expect(way('Paper form')).not.toHaveTextContent('You fill in')
  })

  it('have no line without words, which would be a gap in the page', () => {
    for (const each of [directory, withAPartner, onTheirOwn, allAway]) {
      serve(ways({ directory: each }))
      expect(names().flatMap(linesOf)).not.toContain('')
    }
  })

  it('have Relay UK with the line it reaches, and by itself where other ways are between them', () => {
    const between = ['helpline', 'sign-language', 'relay', 'paper-form']
    const channels = between.map((id) => directory.channels.find((each) => each.id === id)!)
    serve(ways({ directory: { ...directory, channels } }))
    expect(linesOf('Relay UK')).toEqual([
      'Relay UK: 18001 01632 960 001',
      'Use this number if you cannot hear or speak on the phone.',
      'Open now, until 5pm',
      'Ask for: Help to fill in the form, Help in your language',
    ])
  })

  it('count an email address only where someone does it for people there', () => {
    serve(ways())
    expect(names()).not.toContain('Email')
    serve(ways({ directory: { ...directory, offers: [{ ...typing!, places: undefined, channels: ['email'] }] } }))
    expect(way('Email')).toHaveTextContent('Ask for: Someone types for you')
    expect(names()).not.toContain('Someone types for you')
  })

  it('say that a way is not offered, and why', () => {
    serve(ways())
    expect(way('A visit at home')).toHaveTextContent(
      'We do not offer this. We do not have enough advisers. We can help you on the phone at home.',
    )
    const [fillIn] = directory.offers!
    serve(ways({ directory: { ...directory, offers: [{ ...fillIn!, channels: ['helpline', 'call-back'] }] } }))
    expect(way('Ask us to call you back')).toHaveTextContent(
      /^Ask us to call you back: This is not available at the moment. We can call you back again from 1 December 2026.$/,
    )
  })

  it('still leave a next step when there is no other way', () => {
    serve(ways({ directory: allAway }))
    expect(document.body).toHaveTextContent(
      /^Tell us what makes this hard for you. We will look for another way with you./,
    )
    expect(names()).toEqual(['Phone', 'Email'])
    expect(way('Phone')).toHaveTextContent('This is not available at the moment.')
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
    expect(way('Phone')).toHaveTextContent('Closed now. Opens Monday at 9am')
    expect(screen.getByRole('link', { name: 'Find out about call charges' })).toBeInTheDocument()
  })

  it('are in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{ways({ directory: withAPartner })}</LanguageProvider>)
    expect(way('Ffôn')).toHaveTextContent('Gofynnwch am: Cymorth i lenwi’r ffurflen')
    expect(document.body).toHaveTextContent('Gall rhywun ei wneud ar eich rhan, os gofynnwch.')
    expect(way('Mae rhywun yn teipio i chi')).toHaveTextContent('Pwy sy’n helpu: Llyfrgelloedd Enghreifftiol')
    expect(screen.getAllByRole('link').at(-1)).toHaveTextContent('Gweld pob ffordd o gael help')
  })

  it('mark what is in English on a page in another language', () => {
    render(ways({ language: 'ar', directory: withAPartner }))
    for (const words of [
      'Someone can do it for you, if you ask.',
      'Who helps: Example Libraries',
      'Open now, until 5pm',
    ])
      expect(screen.getAllByText(words)[0]).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('link', { name: '01632 960 004' })).toHaveAttribute('dir', 'ltr')
  })

  it('keep English words in one piece on a page in another language, so that they are in the right order', () => {
    render(ways({ language: 'ar' }))
    for (const words of ['Ask for: Help to fill in the form, Help in your language', 'A visit at home:'])
      expect(screen.getByText(words)).toHaveAttribute('dir', 'ltr')
    const [fillIn] = directory.offers!
    const translated = { ...fillIn!, name: { ...fillIn!.name, ar: 'مساعدة في ملء النموذج' } }
    serve(ways({ language: 'ar', directory: { ...directory, offers: [translated] } }))
    expect(screen.getAllByText('Ask for:')[0]).toHaveAttribute('lang', 'en')
    expect(screen.getAllByText(/مساعدة في ملء النموذج/)[0]).not.toHaveAttribute('lang')
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
