import { parseDirectory, type SupportDirectory } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { directory, mondayAt10, saturdayAt11 } from '../directory.fixtures.js'
import { ContactChannels } from './index.js'

const channels = (changes: Partial<Parameters<typeof ContactChannels>[0]> = {}) => (
  <ContactChannels directory={directory} at={mondayAt10} {...changes} />
)
const names = () => screen.getAllByRole('heading').map((heading) => heading.textContent)
const channel = (name: string) => screen.getByRole('heading', { name }).parentElement!

/** The directory with some fields of a channel changed, checked again. */
const changed = (id: string, fields: object): SupportDirectory =>
  parseDirectory({
    ...directory,
    channels: directory.channels.map((each) => (each.id === id ? { ...each, ...fields } : each)),
  })

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the ways to get help', () => {
  it('stand in the order of the file, with social media last', () => {
    render(channels())
    const inFile = [
      'Phone',
      'Relay UK',
      'British Sign Language video relay',
      'Phone line for Scotland',
      'Night market line',
    ]
    const after = ['Webchat', 'Ask us to call you back', 'Email', 'In person', 'By post', 'Paper form', 'Social media']
    expect(names()).toEqual([...inFile, ...after])
  })

  it('keep that order at any time and in any nation', () => {
    render(channels())
    const inOrder = names()
    document.body.innerHTML = renderToStaticMarkup(channels({ at: saturdayAt11 }))
    expect(names()).toEqual(inOrder)
    document.body.innerHTML = renderToStaticMarkup(channels({ nation: 'wales' }))
    expect(names()).toEqual(inOrder.filter((name) => name !== 'Phone line for Scotland'))
  })

  it('give the number to call in groups, as a link that calls it', () => {
    render(channels())
    const link = within(channel('Phone')).getByRole('link', { name: '01632 960 001' })
    expect(link).toHaveAttribute('href', 'tel:+441632960001')
  })

  it('make the Relay UK number out of the phone number, so that the two cannot differ', () => {
    render(channels({ directory: changed('helpline', { telephone: '+442079460123' }) }))
    expect(within(channel('Phone')).getByRole('link')).toHaveTextContent(/^020 7946 0123$/)
    const link = within(channel('Relay UK')).getByRole('link', { name: '18001 020 7946 0123' })
    expect(link).toHaveAttribute('href', 'tel:1800102079460123')
    expect(channel('Relay UK')).toHaveTextContent('Use this number if you cannot hear or speak on the phone.')
  })

  it('give Relay UK the hours of the phone line', () => {
    render(channels({ at: saturdayAt11 }))
    for (const name of ['Phone', 'Relay UK']) expect(channel(name)).toHaveTextContent('Closed now. Opens Monday at 9am')
  })

  it('say that a way is not offered, and why, and give nothing to select', () => {
    render(channels())
    expect(channel('Webchat')).toHaveTextContent('We do not offer this. Our advisers are on the phone.')
    expect(within(channel('Webchat')).queryByRole('link')).toBeNull()
  })

  it('say that a way is switched off for now, and why, and do not lead there', () => {
    render(channels())
    const callBack = channel('Ask us to call you back')
    expect(callBack).toHaveTextContent(
      'This is not available at the moment. We can call you back again from 1 December 2026.',
    )
    expect(within(callBack).queryByRole('link')).toBeNull()
  })

  it('say which languages there are when they are not those of the service, each in its own name', () => {
    render(channels())
    expect(channel('Phone')).toHaveTextContent('Languages: English, Cymraeg, Polski, اردو, Soomaali')
    expect(screen.getByText('Polski')).toHaveAttribute('lang', 'pl')
    expect(channel('Email')).not.toHaveTextContent('Languages')
    expect(channel('British Sign Language video relay')).not.toHaveTextContent('Languages')
  })

  it('say that there is an interpreter', () => {
    render(channels())
    expect(channel('Phone')).toHaveTextContent('You can ask for an interpreter')
  })

  it('say who a way is for, to people whose nation we do not know', () => {
    const { rerender } = render(channels())
    expect(channel('Phone line for Scotland')).toHaveTextContent('Only for people in: Scotland')
    rerender(channels({ nation: 'scotland' }))
    expect(channel('Phone line for Scotland')).not.toHaveTextContent('Only for people in')
  })

  it('warn beside social media, with words of its own if it has some', () => {
    const { rerender } = render(channels())
    expect(channel('Social media')).toHaveTextContent('Do not share personal details on social media.')
    const warning = {
      en: 'Everyone can read what you write.',
      cy: 'Gall pawb ddarllen yr hyn rydych yn ei ysgrifennu.',
    }
    rerender(channels({ directory: changed('social', { warning }) }))
    expect(channel('Social media')).toHaveTextContent(/Everyone can read what you write\.$/)
  })

  it('say what selecting each link does, and not the heading again', () => {
    render(channels())
    expect(within(channel('Social media')).getByRole('link')).toHaveTextContent(/^Find us on social media$/)
    expect(within(channel('Email')).getByRole('link', { name: 'market.stalls@example.com' })).toHaveAttribute(
      'href',
      'mailto:market.stalls@example.com',
    )
  })

  it('leave out none of the ways to reach one', () => {
    render(channels())
    const links = within(channel('Paper form')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'tel:+441632960003',
      'https://forms.example.com/market-stall-permit',
    ])
  })

  it('open a text message for a number to write to, and do not call it', () => {
    const textMessages = { id: 'text', kind: 'sms', availability: 'available', telephone: '+447700900001' }
    const service = parseDirectory({ ...directory, questionHelp: undefined, offers: [], channels: [textMessages] })
    render(channels({ directory: service }))
    expect(screen.getByRole('link', { name: '07700 900 001' })).toHaveAttribute('href', 'sms:+447700900001')
    expect(screen.queryByRole('link', { name: /call charges/ })).toBeNull()
  })

  it('keep the lines of an address', () => {
    render(channels())
    expect(channel('By post').querySelector('p')!.innerHTML).toBe(
      'Market Stall Permits<br>PO Box 1<br>Example Town<br>EX1 1EX',
    )
  })

  it('say how soon there is an answer', () => {
    render(channels())
    expect(channel('Email')).toHaveTextContent('We aim to respond within 2 working days')
  })

  it('say which calls are free, and where to find what the others cost', () => {
    render(channels())
    expect(channel('Night market line')).toHaveTextContent('Calls are free')
    expect(channel('Phone')).not.toHaveTextContent('Calls are free')
    const link = screen.getByRole('link', { name: 'Find out about call charges' })
    expect(link).toHaveAttribute('href', 'https://www.gov.uk/call-charges')
    expect(screen.getAllByRole('link').at(-1)).toBe(link)
  })

  it('say that a call costs extra, and why there is no other number', () => {
    const costsMoreBecause = { en: 'We are changing this number.', cy: 'Rydym yn newid y rhif hwn.' }
    render(channels({ directory: changed('helpline', { telephone: '+448451570001', costsMoreBecause }) }))
    expect(channel('Phone')).toHaveTextContent(
      'Calls cost extra. You pay for the number, and you pay your phone company',
    )
    expect(channel('Phone')).toHaveTextContent('We are changing this number.')
    expect(channel('Phone line for Scotland')).not.toHaveTextContent('Calls cost')
  })

  it('say in words which way is for people who cannot wait', () => {
    const { rerender } = render(channels({ directory: changed('night-market', { urgent: true }) }))
    expect(names()).toContain('Urgent: Night market line')
    expect(names().filter((name) => name!.includes('Urgent'))).toHaveLength(1)
    rerender(channels({ directory: changed('night-market', { urgent: true }), language: 'cy' }))
    expect(names()).toContain('Brys: Llinell y farchnad nos')
  })

  it('say nothing of charges when all calls are free', () => {
    const free = directory.channels.filter(({ id }) => ['night-market', 'email', 'social'].includes(id))
    const service = parseDirectory({
      ...directory,
      nations: undefined,
      questionHelp: undefined,
      offers: [],
      channels: free,
    })
    render(channels({ directory: service }))
    expect(screen.queryByRole('link', { name: /call charges/ })).toBeNull()
  })
})

describe('a list of the ways to get help', () => {
  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{channels()}</LanguageProvider>)
    expect(names().slice(0, 2)).toEqual(['Ffôn', 'Relay UK'])
    expect(channel('Ffôn')).toHaveTextContent('Gall cynghorydd lenwi’r ffurflen gyda chi.')
    expect(channel('Ffôn')).toHaveTextContent('Ar agor nawr, tan 5pm')
    expect(channel('Sgwrsio dros y we')).toHaveTextContent('Nid ydym yn cynnig hyn. Mae ein cynghorwyr ar y ffôn.')
    expect(screen.getByRole('link', { name: 'Gwybodaeth am brisiau galwadau' })).toBeInTheDocument()
  })

  it('marks what is in English on a page in another language, and keeps numbers from left to right', () => {
    render(channels({ language: 'ar' }))
    expect(screen.getByText('An adviser can fill in the form with you.')).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/^We do not offer this\. Our advisers/)).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('link', { name: '01632 960 001' })).toHaveAttribute('dir', 'ltr')
  })

  it('uses the words of the directory in that language, if it has them', () => {
    const [first, ...others] = directory.channels
    const description = { ...first!.description!, ar: 'نملأ النموذج معك' }
    render(channels({ language: 'ar', directory: { ...directory, channels: [{ ...first!, description }, ...others] } }))
    expect(screen.getByText('نملأ النموذج معك')).not.toHaveAttribute('lang')
  })

  it('has headings at the level that fits the page', () => {
    render(channels({ headingLevel: 3 }))
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(names().length)
  })

  it('shows the words of the directory as text, even if they look like HTML', () => {
    const en = '<script>alert("O’Brien & co 🎣")</script>'
    const [first, ...others] = directory.channels
    const hostile = { ...directory, channels: [{ ...first!, name: { en }, description: { en } }, ...others] }
    document.body.innerHTML = renderToStaticMarkup(channels({ directory: hostile }))
    expect(names()[0]).toBe(en)
    expect(channel(en)).toHaveTextContent(`${en}${en}`)
    expect(document.querySelector('script')).toBeNull()
  })

  it('stops the developer when `at` is not a date and time, even with no hours to work out', () => {
    const withoutHours = { ...directory, channels: directory.channels.filter(({ kind }) => kind === 'email') }
    expect(() => renderToStaticMarkup(channels({ directory: withoutHours, at: 'now' }))).toThrow(
      'ContactChannels was given "now" as `at`.',
    )
  })

  it('is the same for a Date and for text that names the same moment', () => {
    expect(renderToStaticMarkup(channels({ at: new Date(mondayAt10) }))).toBe(renderToStaticMarkup(channels()))
  })

  it('gives class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{channels({ ref, className: 'app-channels', id: 'help' })}</StrictMode>)
    expect(ref.current).toHaveClass('handrail-contact-channels', 'app-channels')
    expect(ref.current).toHaveAttribute('id', 'help')
  })
})
