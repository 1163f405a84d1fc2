import { appointmentsOffered } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { christmasDayAt10, mondayAt10 } from '../directory.fixtures.js'
import { requests, requestsInOneWay, requestsNotOffered, requestsSuspended } from '../requests.fixtures.js'
import { cy } from './appointment-request.strings.js'
import { AppointmentRequest, type AppointmentRequestProps } from './index.js'

const now = new Date(mondayAt10)
const offer = 'meet-an-adviser'
const offered = appointmentsOffered(requests, offer, now, { days: 1 })
const request = (changes: Partial<AppointmentRequestProps> = {}) => (
  <AppointmentRequest name="meet" offered={offered} whatNext="We will tell you the time." {...changes} />
)
const welsh = { tag: 'cy', words: { 'appointment-request': cy } }
const group = (name: string) => screen.getByRole('group', { name })
const choices = (name: string, role: 'radio' | 'checkbox') =>
  within(group(name))
    .getAllByRole<HTMLInputElement>(role)
    .map(({ value }) => value)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a request for an appointment', () => {
  it('asks how to meet, where, when, what people need there and how to reach them, and for no more', () => {
    serve(request())
    const names = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ name }) => name)
    expect([...new Set(names)]).toEqual(
      ['way', 'place', 'when', 'needs', 'interpreter', 'other', 'reach', 'phone', 'text', 'email', 'address'].map(
        (part) => `meet-${part}`,
      ),
    )
    for (const name of names) expect(document.getElementById(name), name).not.toBeNull()
  })

  it('offers a place, a video call and a phone call, as the directory has them', () => {
    serve(request())
    const [atAPlace, ...others] = within(group('How do you want to meet?')).getAllByRole<HTMLInputElement>('radio')
    expect(atAPlace).toHaveAccessibleName('At a place near you')
    expect(others.map(({ value }) => value)).toEqual(['advice-centre', 'lochside-library', 'video', 'phone'])
  })

  it('says where each place is and when it is open, before people choose', () => {
    serve(request())
    expect(screen.getByRole('radio', { name: 'Lochside Library' })).toHaveAccessibleDescription(
      '12 Lochside, Example Loch, G1 1EX. Monday to Friday, 10am to 4pm. Closed on bank holidays',
    )
  })

  it('asks where only of those who want to meet at a place', async () => {
    render(<StrictMode>{request()}</StrictMode>)
    expect(screen.getByText('Where do you want to meet?').closest('.govuk-radios__conditional')).toHaveClass(
      'govuk-radios__conditional--hidden',
    )
    await userEvent.click(screen.getByRole('radio', { name: 'At a place near you' }))
    expect(screen.getByText('Where do you want to meet?').closest('.govuk-radios__conditional')).not.toHaveClass(
      'govuk-radios__conditional--hidden',
    )
  })

  it('says why a place or a way cannot be chosen', () => {
    serve(request({ offered: appointmentsOffered(requestsInOneWay, offer, now) }))
    expect(screen.getByText(/^Example Valley Hall/)).toHaveTextContent(
      'Example Valley Hall: This is not available at the moment. It is closed for repairs until 1 March 2027.',
    )
    expect(screen.getByText(/^Video call/)).toHaveTextContent(
      'Video call: This is not available at the moment. Our advisers are in training until 4 January 2027.',
    )
    expect(screen.queryByRole('radio', { name: 'By video call' })).toBeNull()
  })

  it('says that a place is full, and does not let people choose it', () => {
    const { timesAt } = offered
    const taken = { 'lochside-library': timesAt['lochside-library']! }
    serve(request({ offered: appointmentsOffered(requests, offer, now, { days: 1, taken }) }))
    expect(screen.getByText(/^Lochside Library/)).toHaveTextContent(
      'Lochside Library: There is no free appointment at the moment.',
    )
    expect(screen.queryByRole('radio', { name: 'Lochside Library' })).toBeNull()
  })

  it('offers each part of a day once, whatever the hours of each place', () => {
    serve(request())
    expect(
      within(group('When suits you?'))
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ labels }) => labels![0]!.textContent),
    ).toEqual(['Monday 23 November, 10am to midday', 'Monday 23 November, midday to 5pm'])
  })

  it('names the place where there is one', () => {
    serve(request({ offered: appointmentsOffered(requests, offer, now, { nation: 'wales' }) }))
    expect(screen.getByRole('radio', { name: 'At Example Valley Advice Centre' })).toHaveAccessibleDescription(
      /^3 Valley Road, Example Valley, CF1 1EX/,
    )
    expect(screen.queryByText('Where do you want to meet?')).toBeNull()
  })

  it('asks only where to meet when every appointment is at a place', () => {
    serve(request({ offered: { ...offered, ways: ['in-person'] } }))
    expect(screen.queryByText('How do you want to meet?')).toBeNull()
    expect(choices('Where do you want to meet?', 'radio')).toEqual(['advice-centre', 'lochside-library'])
  })

  it('asks for nothing about a building when nobody goes there', () => {
    const needs = 'What would help you at the appointment? (optional)'
    serve(request({ offered: { ...offered, ways: ['phone'] } }))
    expect(choices(needs, 'checkbox')).toEqual(['interpreter', 'bring-someone', 'other'])
    expect(screen.queryByText('Where do you want to meet?')).toBeNull()
    serve(request())
    expect(choices(needs, 'checkbox')).toEqual([
      'step-free',
      'hearing-loop',
      'interpreter',
      'bring-someone',
      'private-room',
      'other',
    ])
  })

  it('asks for ways to reach people that are safe for them, several if they like', () => {
    serve(request({ defaultValue: { reach: ['text', 'post'], text: '07700 900 982', address: '1 Example Street' } }))
    expect(group('How can we reach you?')).toHaveAccessibleDescription('Only select ways that are safe for you')
    expect(screen.getByRole('checkbox', { name: 'Text message' })).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'What number should we text?' })).toHaveValue('07700 900 982')
    expect(screen.getByRole('textbox', { name: 'What is your address?' })).toHaveValue('1 Example Street')
    expect(screen.getByRole('checkbox', { name: 'Email' })).not.toBeChecked()
  })

  it('says what happens next before it is sent', () => {
    serve(request())
    const heading = screen.getByRole('heading', { level: 2, name: 'What happens next' })
    expect(heading.nextElementSibling).toHaveTextContent('We will tell you the time.')
  })

  it('says what is wrong with each part beside it', () => {
    const errors = {
      way: 'Select how',
      place: 'Select where',
      when: 'Select when',
      reach: 'Select reach',
      email: 'Enter it',
    }
    serve(request({ errors, error: 'We could not book it' }))
    for (const [name, said] of [
      ['How do you want to meet?', 'Select how'],
      ['Where do you want to meet?', 'Select where'],
      ['When suits you?', 'Select when'],
      ['How can we reach you?', 'Select reach'],
    ] as const)
      expect(group(name)).toHaveAccessibleDescription(new RegExp(`Error: ${said}$`))
    expect(screen.getByRole('textbox', { name: 'What is your email address?' })).toHaveAccessibleDescription(
      'Error: Enter it',
    )
    expect(document.getElementById('meet-error')).toHaveTextContent('Error: We could not book it')
  })

  it('offers no bank holiday', () => {
    serve(
      request({
        offered: appointmentsOffered(requests, offer, new Date(christmasDayAt10), { days: 1, earliest: '12:00' }),
      }),
    )
    const times = choices('When suits you?', 'checkbox')
    expect(times.length).toBeGreaterThan(0)
    expect(times.filter((time) => time.startsWith('2026-12-25') || time.startsWith('2026-12-28'))).toEqual([])
  })

  it.each([
    [
      'not offered',
      appointmentsOffered(requestsNotOffered, offer, now),
      'We do not offer this. We do not have enough advisers. Phone us instead.',
    ],
    [
      'switched off',
      appointmentsOffered(requestsSuspended, offer, now),
      'This is not available at the moment. Our advisers are in training until 4 January 2027.',
    ],
    ['full', appointmentsOffered(requests, offer, now, { times: [] }), 'There is no free appointment at the moment.'],
    ['not in the directory', appointmentsOffered(requests, 'another', now), 'We do not offer appointments.'],
  ])('asks for nothing when it is %s, says why, and shows every other way to get help', (_what, state, said) => {
    serve(request({ offered: state, headingLevel: 3 }))
    expect(document.querySelector('input')).toBeNull()
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(said)
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Other ways to get help')
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Phone', 'Relay UK', 'Email', 'By post']),
    )
  })

  it('is in Welsh on a Welsh page, with the names of places and the times', () => {
    serve(<LanguageProvider language={welsh}>{request()}</LanguageProvider>)
    expect(group('Sut yr ydych am gwrdd?')).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: 'Canolfan Gyngor Example Valley' })).toHaveAttribute(
      'value',
      'advice-centre',
    )
    expect(screen.getByRole('checkbox', { name: 'Dydd Llun 23 Tachwedd, hanner dydd i 5pm' })).toBeInTheDocument()
  })

  it('shows what was typed before as text, even if it looks like HTML', () => {
    const typed = '</textarea><script>alert("O’Brien & co 🎣")</script>'
    serve(request({ defaultValue: { reach: ['post'], address: typed, needs: ['other'], other: typed } }))
    expect(screen.getByRole('textbox', { name: 'What is your address?' })).toHaveValue(typed)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to the element round the questions', () => {
    const ref = createRef<HTMLDivElement>()
    render(request({ ref, className: 'app-meet', id: 'meet' }))
    expect(ref.current).toHaveClass('handrail-appointment-request', 'app-meet')
    expect(ref.current).toHaveAttribute('id', 'meet')
  })
})
