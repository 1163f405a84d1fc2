import { callBackOffered } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { christmasDayAt10, mondayAt10 } from '../directory.fixtures.js'
import { requests, requestsInOneWay, requestsNotOffered, requestsSuspended } from '../requests.fixtures.js'
import { cy } from './call-back-request.strings.js'
import { CallBackRequest, type CallBackRequestProps } from './index.js'

const now = new Date(mondayAt10)
const offered = callBackOffered(requests, now, { days: 2 })
const request = (changes: Partial<CallBackRequestProps> = {}) => (
  <CallBackRequest
    {...({
      name: 'call',
      offered,
      message: 'This is Alex. I will call you again',
      ifMissed: 'We will try 2 more times.',
      ...changes,
    } as CallBackRequestProps)}
  />
)
const welsh = { tag: 'cy', words: { 'call-back-request': cy } }
const group = (name: string) => screen.getByRole('group', { name })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a request to be called', () => {
  it('asks for the number, when, who to ask for, whether a message is safe, and how to talk, and for no more', () => {
    serve(<form>{request()}</form>)
    const names = [...document.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name)
    expect([...new Set(names)]).toEqual([
      'call-phone',
      'call-when',
      'call-ask-for',
      'call-message',
      'call-talk',
      'call-language',
    ])
    const phone = screen.getByRole('textbox', { name: 'What number should we call?' })
    expect(phone).toHaveAttribute('type', 'tel')
    expect(phone).toHaveAttribute('autocomplete', 'tel')
  })

  it('has every id that an error leads to, in the first HTML the server sends', () => {
    serve(request({ askReference: true }))
    for (const part of ['phone', 'when', 'ask-for', 'message', 'talk', 'language', 'reference'])
      expect(document.getElementById(`call-${part}`)?.tagName, part).toBe('INPUT')
  })

  it('lets people choose several of the times when the line is open, or any', () => {
    serve(request())
    const boxes = within(group('When can we call you?')).getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map(({ value, labels }) => [value, labels![0]!.textContent])).toEqual([
      ['2026-11-23T12:00/17:00', 'Monday 23 November, midday to 5pm'],
      ['2026-11-24T09:00/12:00', 'Tuesday 24 November, 9am to midday'],
      ['2026-11-24T12:00/17:00', 'Tuesday 24 November, midday to 5pm'],
      ['any', 'Any of these times'],
    ])
  })

  it('takes "any of these times" instead of the others', async () => {
    render(request())
    const [first, , , any] = within(group('When can we call you?')).getAllByRole<HTMLInputElement>('checkbox')
    await userEvent.click(first!)
    await userEvent.click(any!)
    expect([first!.checked, any!.checked]).toEqual([false, true])
  })

  it('says what a message would say before anyone agrees to it, and chooses nothing for them', () => {
    serve(request())
    const safe = group('Is it safe for us to leave a message?')
    expect(safe).toHaveAccessibleDescription(
      'If you do not answer, we would only say: ‘This is Alex. I will call you again’',
    )
    const radios = within(safe).getAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['yes', false],
      ['no', false],
    ])
  })

  it('offers each language in its own name and marked as that language, Relay UK, and an interpreter', () => {
    serve(request())
    const radios = within(group('How do you want to talk on the call?')).getAllByRole<HTMLInputElement>('radio')
    expect(radios.map(({ value, labels }) => [value, labels![0]!.textContent])).toEqual([
      ['en', 'English'],
      ['cy', 'Cymraeg'],
      ['pl', 'Polski'],
      ['relay', 'Relay UK'],
      ['interpreter', 'Another language, with an interpreter'],
    ])
    expect(screen.getByText('Polski')).toHaveAttribute('lang', 'pl')
  })

  it('does not ask how to talk where there is one way, and says why there is no Relay UK', () => {
    serve(request({ offered: callBackOffered(requestsInOneWay, now) }))
    expect(screen.queryByRole('group', { name: 'How do you want to talk on the call?' })).toBeNull()
    expect(screen.getByText(/^Relay UK:/)).toHaveTextContent(
      'Relay UK: We do not offer this. Write to us by email instead.',
    )
  })

  it('says what happens if the call is missed, before it is sent', () => {
    serve(request())
    const heading = screen.getByRole('heading', { level: 2, name: 'If you miss our call' })
    expect(heading.nextElementSibling).toHaveTextContent('We will try 2 more times.')
    expect(heading.nextElementSibling).toHaveClass('govuk-body')
  })

  it('asks for a reference only if the service does, and lets people leave it out', () => {
    serve(request({ askReference: true, referenceHint: 'It starts with MS' }))
    const reference = screen.getByRole('textbox', { name: 'What is your reference? (optional)' })
    expect(reference).toHaveAccessibleDescription('It starts with MS')
  })

  it('comes back with what was answered, as text, even if it looks like HTML', () => {
    const typed = '"><script>alert("O’Brien & co 🎣")</script>'
    serve(
      request({
        defaultValue: {
          phone: typed,
          'ask-for': typed,
          when: ['any'],
          message: 'no',
          talk: 'interpreter',
          language: typed,
        },
      }),
    )
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)).toEqual([typed, typed, typed])
    expect(screen.getByRole('checkbox', { name: 'Any of these times' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'No, do not leave a message' })).toBeChecked()
    expect(document.querySelector('script')).toBeNull()
  })

  it('says what is wrong with each part beside it', () => {
    const errors = { phone: 'Enter a phone number', when: 'Select when', message: 'Select yes', talk: 'Select how' }
    serve(request({ errors, error: 'We could not book the call' }))
    expect(screen.getByRole('textbox', { name: 'What number should we call?' })).toHaveAccessibleDescription(
      /Error: Enter a phone number/,
    )
    expect(group('When can we call you?')).toHaveAccessibleDescription(/Error: Select when/)
    expect(group('Is it safe for us to leave a message?')).toHaveAccessibleDescription(/Error: Select yes/)
    expect(group('How do you want to talk on the call?')).toHaveAccessibleDescription('Error: Select how')
    expect(document.getElementById('call-error')).toHaveTextContent('Error: We could not book the call')
  })

  it('says on a bank holiday that it is closed today, and offers the days after it', () => {
    serve(request({ offered: callBackOffered(requests, new Date(christmasDayAt10), { days: 1 }) }))
    expect(screen.getByText(/^Closed today/)).toHaveTextContent(
      'Closed today for the bank holiday, Christmas Day. Opens Tuesday at 9am',
    )
    expect(screen.getAllByRole<HTMLInputElement>('checkbox')[0]).toHaveAccessibleName(
      'Tuesday 29 December, 9am to midday',
    )
    serve(request())
    expect(screen.queryByText(/^Closed/)).toBeNull()
  })

  it.each([
    [
      'not offered',
      callBackOffered(requestsNotOffered, now),
      'We do not offer this. We do not have enough advisers. Phone us instead.',
    ],
    [
      'switched off',
      callBackOffered(requestsSuspended, now),
      'This is not available at the moment. Our advisers are in training until 4 January 2027.',
    ],
    ['full', callBackOffered(requests, now, { times: [] }), 'There is no free time for a call at the moment.'],
    ['not in the directory', { directory: requests, at: now, times: [], ways: [] }, 'We do not offer calls back.'],
  ])('asks for nothing when it is %s, says why, and shows every other way to get help', (_what, state, said) => {
    serve(request({ offered: state }))
    expect(document.querySelector('input')).toBeNull()
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(said)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Other ways to get help')
    const ways = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(ways).toEqual(expect.arrayContaining(['Phone', 'Relay UK', 'Email', 'By post']))
    expect(ways.includes('Ask us to call you back')).toBe(!state.channel)
  })

  it('is in Welsh on a Welsh page, with the times and the reason', () => {
    serve(
      <LanguageProvider language={welsh}>
        {request({ offered: callBackOffered(requestsInOneWay, now) })}
      </LanguageProvider>,
    )
    expect(group('Pryd y gallwn eich ffonio?')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Dydd Mawrth 24 Tachwedd, 9am i hanner dydd' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Nac ydy, peidiwch â gadael neges' })).toHaveAttribute('value', 'no')
    expect(screen.getByText(/^Relay UK:/)).toHaveTextContent('Ysgrifennwch atom drwy e-bost yn lle hynny.')
  })

  it('marks its times as English on a page that reads from right to left', () => {
    serve(request({ language: { tag: 'ar', words: {} } }))
    const time = screen.getByText('Tuesday 24 November, 9am to midday')
    expect(time).toHaveAttribute('lang', 'en')
    expect(time).toHaveAttribute('dir', 'ltr')
  })

  it('gives class names, the ref and other attributes to the element round the questions', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{request({ ref, className: 'app-call', id: 'call' })}</StrictMode>)
    expect(ref.current).toHaveClass('app-call')
    expect(ref.current).toHaveAttribute('id', 'call')
    expect(ref.current).toContainElement(group('When can we call you?'))
  })
})
