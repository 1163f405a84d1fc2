import { channelsInOrder, type Place } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { placeOf, requests } from '../requests.fixtures.js'
import { cy } from './appointment.strings.js'
import { Appointment, type AppointmentProps } from './index.js'

const appointment = (
  changes: Partial<AppointmentProps> | { place?: undefined; videoHref?: string; phone?: string } = {},
) => (
  <Appointment
    {...({
      starts: '2026-12-03T10:00',
      minutes: 45,
      place: placeOf('advice-centre'),
      withWhom: 'Alex, an adviser',
      ifLate: 'We wait for 15 minutes.',
      changeHref: '/change',
      ...changes,
    } as AppointmentProps)}
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

describe('the details of an appointment', () => {
  it('say when with the day of the week, for how long, where, how to get there, and with whom', () => {
    serve(appointment())
    expect(value('When')).toHaveTextContent(/^Thursday 3 December 2026 at 10am$/)
    expect(value('How long it takes')).toHaveTextContent(/^45 minutes$/)
    expect(value('Where').innerHTML).toContain('3 Valley Road<br>Example Valley<br>CF1 1EX')
    expect(value('Where')).toHaveTextContent(/^Example Valley Advice Centre/)
    expect(value('How to get there')).toHaveTextContent('Bus 9 stops outside.')
    expect(value('Who you will talk to')).toHaveTextContent('Alex, an adviser')
  })

  it('say what to bring: what the place asks for, then what this appointment needs', () => {
    serve(appointment({ bring: ['photos of your stall'] }))
    expect(
      within(value('What to bring'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['letters about your application', 'something with your name on it', 'photos of your stall'])
    serve(
      appointment({ place: { ...placeOf('advice-centre'), bring: undefined } as unknown as Place, bring: ['a pen'] }),
    )
    expect(value('What to bring')).toHaveTextContent(/^a pen$/)
    serve(appointment({ place: { ...placeOf('advice-centre'), bring: undefined } as unknown as Place }))
    expect(screen.queryByText('What to bring')).toBeNull()
  })

  it('say what happens if they are late, and how to change or cancel it', () => {
    serve(appointment({ contacts: channelsInOrder(requests, { on: 'question' }), reference: 'MS 4827' }))
    expect(value('If you are late')).toHaveTextContent('We wait for 15 minutes.')
    expect(
      within(value('To change or cancel'))
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Change or cancel your appointment', '01632 960 001', '18001 01632 960 001'])
    expect(screen.getByText('MS 4827')).toHaveAttribute('translate', 'no')
  })

  it.each([
    [30, '30 minutes'],
    [1, '1 minute'],
    [60, '1 hour'],
    [90, '1 hour 30 minutes'],
    [120, '2 hours'],
  ])('say %i minutes as people do', (minutes, said) => {
    serve(appointment({ minutes }))
    expect(value('How long it takes')).toHaveTextContent(new RegExp(`^${said}$`))
  })

  it('lead to a video call', () => {
    serve(appointment({ place: undefined, videoHref: 'https://video.example.com/room' }))
    expect(screen.getByRole('link', { name: 'Join the video call' })).toHaveAttribute(
      'href',
      'https://video.example.com/room',
    )
    expect(screen.queryByText('How to get there')).toBeNull()
  })

  it('say which number is called, and what the phone shows', () => {
    serve(appointment({ place: undefined, phone: '+441632960008;ext=12', callsFrom: 'withheld' }))
    expect(value('Where')).toHaveTextContent(/^By phone. We will call 01632 960 008, extension 12$/)
    expect(value('Number we call from')).toHaveTextContent('Your phone will show ‘withheld’')
    serve(appointment({ place: undefined, phone: '+447700900982', callsFrom: '+441632960001' }))
    expect(value('Number we call from')).toHaveTextContent(/^01632 960 001$/)
  })

  it('say that the place has closed since, before anyone sets out', () => {
    serve(appointment({ place: placeOf('valley-hall') }))
    expect(value('Where')).toHaveTextContent(
      'This is not available at the moment. It is closed for repairs until 1 March 2027.',
    )
  })

  it.each(['2026-02-30T10:00', '2026-12-03', '2026-12-03T24:00', 'tomorrow', '2026-13-01T10:00'])(
    'stop the developer, and never send anybody out at a wrong time: %s',
    (starts) => {
      expect(() => renderToStaticMarkup(appointment({ starts: starts as never }))).toThrow(RangeError)
    },
  )

  it('are in Welsh where they are told to be, with Welsh plurals', () => {
    const language = { tag: 'cy', words: { appointment: cy } }
    serve(appointment({ language, minutes: 62 }))
    expect(value('Pryd')).toHaveTextContent('Dydd Iau 3 Rhagfyr 2026 am 10am')
    expect(value('Faint o amser mae’n ei gymryd')).toHaveTextContent('1 awr 2 funud')
    expect(value('Sut i gyrraedd yno')).toHaveTextContent('Mae bws 9 yn stopio y tu allan.')
  })

  it('show what they are given as text, even if it looks like HTML', () => {
    serve(appointment({ withWhom: '<script>alert(1)</script>', bring: ['<img src=x>'] }))
    expect(document.querySelector('script, img')).toBeNull()
  })

  it('give class names, the ref and other attributes to the list', () => {
    const ref = createRef<HTMLDListElement>()
    render(appointment({ ref, className: 'app-meet', id: 'meet' }))
    expect(ref.current).toHaveClass('handrail-appointment', 'app-meet')
    expect(ref.current).toHaveAttribute('id', 'meet')
  })
})
