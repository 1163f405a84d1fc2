import { channelsInOrder } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { requests } from '../requests.fixtures.js'
import { cy } from './call-back-confirmation.strings.js'
import { CallBackConfirmation, type CallBackConfirmationProps } from './index.js'

const request = {
  phone: '+447700900982',
  when: ['2026-11-24T09:00/12:00', '2026-11-26T09:00/12:00'],
  askFor: 'Sam Example',
  message: 'no' as const,
  talk: 'relay',
}
const confirmation = (changes: Partial<CallBackConfirmationProps> = {}) => (
  <CallBackConfirmation
    {...({
      request,
      callsFrom: '+441632960001',
      message: 'This is Alex',
      ifMissed: 'We will try 2 more times.',
      changeHref: '/change',
      ...changes,
    } as CallBackConfirmationProps)}
  />
)
const value = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling as HTMLElement

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the confirmation of a call', () => {
  it('says what happens, when, from which number, and what if it is missed', () => {
    serve(confirmation())
    expect(value('We will call')).toHaveTextContent(/^07700 900 982$/)
    expect(
      within(value('When'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Tuesday 24 November, 9am to midday', 'Thursday 26 November, 9am to midday'])
    expect(value('Who we will ask for')).toHaveTextContent('Sam Example')
    expect(value('How we will talk')).toHaveTextContent('With Relay UK')
    expect(value('Number we call from')).toHaveTextContent(/^01632 960 001$/)
    expect(value('If you miss our call')).toHaveTextContent('We will try 2 more times.')
  })

  it('promises no message to someone for whom it is not safe', () => {
    serve(confirmation())
    expect(value('If you do not answer')).toHaveTextContent(/^We will not leave a message$/)
    expect(document.body).not.toHaveTextContent('This is Alex')
  })

  it('says the exact message to someone for whom it is safe', () => {
    serve(confirmation({ request: { ...request, message: 'yes' } }))
    expect(value('If you do not answer')).toHaveTextContent('We will leave a message that only says: ‘This is Alex’')
  })

  it('says that the phone shows no number', () => {
    serve(confirmation({ callsFrom: 'withheld' }))
    expect(value('Number we call from')).toHaveTextContent('Your phone will show ‘withheld’')
  })

  it('says one time alone, an extension, the language of an interpreter, and a reference', () => {
    const changes = { phone: '+441632960008;ext=12', when: ['2026-11-24T09:00/12:00'], talk: 'interpreter' }
    serve(confirmation({ request: { ...request, ...changes, language: 'Somali', reference: 'MS 4827' } }))
    expect(value('We will call')).toHaveTextContent('01632 960 008, extension 12')
    expect(value('When')).toHaveTextContent(/^Tuesday 24 November, 9am to midday$/)
    expect(value('How we will talk')).toHaveTextContent('With an interpreter for Somali')
    expect(value('Your reference')).toHaveTextContent('MS 4827')
  })

  it('says times of the service’s own in its words', () => {
    const times = [{ value: 'mornings', label: 'Weekday mornings' }]
    serve(confirmation({ request: { ...request, when: ['mornings'] }, times }))
    expect(value('When')).toHaveTextContent(/^Weekday mornings$/)
  })

  it('says how to change or cancel it: a page, and every way to reach someone from the directory', () => {
    serve(confirmation({ contacts: channelsInOrder(requests, { on: 'question' }) }))
    const change = within(value('To change or cancel'))
    expect(change.getByRole('link', { name: 'Change or cancel your call' })).toHaveAttribute('href', '/change')
    expect(change.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Phone 01632 960 001',
      'Relay UK 18001 01632 960 001',
    ])
  })

  it('leads to no channel that cannot be used', () => {
    const [phone, ...rest] = channelsInOrder(requests, { on: 'question' })
    serve(confirmation({ contacts: [{ ...phone!, availability: 'suspended' }, ...rest] }))
    expect(value('To change or cancel')).not.toHaveTextContent(/Phone/)
    expect(value('To change or cancel')).toHaveTextContent('Relay UK')
  })

  it('is in Welsh where it is told to be, and shows what people wrote as text', () => {
    const askFor = '<script>alert(1)</script>'
    serve(
      confirmation({
        request: { ...request, askFor, when: ['2026-11-24T09:00/12:00'], talk: 'cy' },
        language: { tag: 'cy', words: { 'call-back-confirmation': cy } },
      }),
    )
    expect(value('Am bwy y byddwn yn gofyn')).toHaveTextContent(askFor)
    expect(value('Pryd')).toHaveTextContent('Dydd Mawrth 24 Tachwedd, 9am i hanner dydd')
    expect(value('Sut y byddwn yn siarad')).toHaveTextContent('Cymraeg')
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the list', () => {
    const ref = createRef<HTMLDListElement>()
    render(confirmation({ ref, className: 'app-call', id: 'call' }))
    expect(ref.current).toHaveClass('govuk-summary-list', 'app-call')
    expect(ref.current).toHaveAttribute('id', 'call')
  })
})
