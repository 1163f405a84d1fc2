import { render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { cy } from '../../languages/cy.js'
import { LanguageProvider } from '../../foundations/language-provider.js'
import {
  christmasDayAt10,
  christmasEveAt10,
  closedForTraining,
  hoursOf,
  mondayAt10,
  mondayAt8pm,
  mondayJustBefore5,
  saturdayAt11,
  saturdayAt11pm,
} from '../directory.fixtures.js'
import { OpeningHours } from './index.js'

const hostTimeZone = process.env.TZ
afterEach(() => {
  if (hostTimeZone === undefined) delete process.env.TZ
  else process.env.TZ = hostTimeZone
})

/** The first line: whether it is open. */
const status = (id: string, at: Date | string, language = 'en') => {
  const { container } = render(<OpeningHours hours={hoursOf(id)} at={at} language={language} />)
  return container.querySelector('p')!.textContent
}
const lines = () => screen.queryAllByRole('listitem').map((line) => line.textContent)

describe('opening hours say whether somebody is there now', () => {
  it.each([
    ['helpline', mondayAt10, 'Open now, until 5pm'],
    ['helpline', mondayJustBefore5, 'Open now, until 5pm'],
    ['helpline', '2026-11-23T17:00:00Z', 'Closed now. Opens tomorrow at 9am'],
    ['scotland', mondayAt8pm, 'Closed now. Opens tomorrow at 10am'],
    ['helpline', saturdayAt11, 'Closed now. Opens Monday at 9am'],
    ['scotland', '2026-11-30T12:00:00Z', 'Closed today for the bank holiday, St Andrew’s Day. Opens tomorrow at 10am'],
    ['helpline', christmasDayAt10, 'Closed today for the bank holiday, Christmas Day. Opens Tuesday at 9am'],
    ['office', christmasDayAt10, 'Open now, until midday'],
    ['helpline', christmasEveAt10, 'Open now, until midday'],
    ['helpline', closedForTraining, 'Closed today: staff training. Opens tomorrow at 9am'],
    ['office', '2026-11-23T12:30:00Z', 'Closed now. Opens today at 1pm'],
    ['night-market', saturdayAt11pm, 'Open now, until 2am tomorrow'],
    ['night-market', '2026-11-29T01:30:00Z', 'Open now, until 2am'],
    ['every-hour', saturdayAt11pm, 'Open now, 24 hours a day'],
  ])('%s at %s: %s', (id, at, words) => {
    expect(status(id, at)).toBe(words)
  })

  it.each([
    ['helpline', mondayAt10, 'Ar agor nawr, tan 5pm'],
    ['helpline', saturdayAt11, 'Ar gau nawr. Yn agor ddydd Llun am 9am'],
    ['helpline', closedForTraining, 'Ar gau heddiw: hyfforddiant staff. Yn agor yfory am 9am'],
    ['every-hour', saturdayAt11pm, 'Ar agor nawr, 24 awr y dydd'],
  ])('in Welsh, %s at %s: %s', (id, at, words) => {
    expect(status(id, at, 'cy')).toBe(words)
  })

  it.each([
    ['Pacific/Auckland', -780],
    ['America/Los_Angeles', 480],
    ['Asia/Kolkata', -330],
  ])('in London time, on a computer in %s', (timeZone, minutesBehind) => {
    process.env.TZ = timeZone
    expect(new Date(mondayAt10).getTimezoneOffset(), 'the time zone was set').toBe(minutesBehind)
    expect(status('helpline', mondayAt10)).toBe('Open now, until 5pm')
    expect(status('helpline', mondayAt8pm)).toBe('Closed now. Opens tomorrow at 9am')
  })

  it('in summer time too, when London is an hour ahead', () => {
    expect(status('helpline', '2026-07-06T16:30:00Z')).toBe('Closed now. Opens tomorrow at 9am')
    expect(status('helpline', '2026-07-06T09:30:00+01:00')).toBe('Open now, until 5pm')
  })
})

describe('opening hours', () => {
  it('list the usual hours, then the day that differs', () => {
    render(<OpeningHours hours={hoursOf('helpline')} at={saturdayAt11} />)
    expect(lines()).toEqual(['Monday to Friday, 9am to 5pm', 'Closed on bank holidays'])
    expect(screen.getByText('Different hours on 24 December 2026: 9am to midday (Christmas Eve)')).toBeInTheDocument()
  })

  it('list several days that differ, and none that are over', () => {
    const { rerender } = render(<OpeningHours hours={hoursOf('helpline')} at={mondayAt10} />)
    expect(screen.getByText('The hours are different on some days.')).toBeInTheDocument()
    expect(lines().slice(2)).toEqual([
      '25 November 2026: closed (staff training)',
      '24 December 2026: 9am to midday (Christmas Eve)',
    ])
    rerender(<OpeningHours hours={hoursOf('helpline')} at={christmasDayAt10} />)
    expect(lines()).toEqual(['Monday to Friday, 9am to 5pm', 'Closed on bank holidays'])
    expect(screen.queryByText(/ifferent/)).toBeNull()
  })

  it('say once that a line is there day and night', () => {
    const { container } = render(<OpeningHours hours={hoursOf('every-hour')} at={mondayAt10} />)
    expect(container).toHaveTextContent(/^Open now, 24 hours a day$/)
  })

  it('say that it is a 24-hour service when it is shut for a day', () => {
    const exceptions = [{ from: '2026-11-23', closed: true as const, reason: { en: 'repairs' } }]
    const { container } = render(<OpeningHours hours={{ ...hoursOf('every-hour'), exceptions }} at={mondayAt10} />)
    expect([...container.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'Closed today: repairs. Opens at midnight tonight',
      '24-hour service',
      'Different hours on 23 November 2026: closed (repairs)',
    ])
  })

  it('say last what a table of hours cannot, in the language of the page', () => {
    const note = { en: 'We are busiest on Mondays.', cy: 'Rydym brysuraf ar ddydd Llun.', ar: 'الإثنين' }
    const last = (language: string, id = 'helpline') => {
      const { container } = render(
        <OpeningHours hours={{ ...hoursOf(id), note }} at={mondayAt10} language={language} />,
      )
      return [...container.querySelectorAll('p, li')].at(-1)!
    }
    expect(last('en')).toHaveTextContent(/^We are busiest on Mondays\.$/)
    expect(last('cy')).toHaveTextContent(/^Rydym brysuraf ar ddydd Llun\.$/)
    expect(last('ar').querySelector('[lang]')).toBeNull()
    expect(last('pl').querySelector('[lang]')).toHaveAttribute('lang', 'en')
    expect(last('en', 'every-hour')).toHaveTextContent(/^We are busiest on Mondays\.$/)
  })

  it('can say no more than whether it is open', () => {
    const { container } = render(<OpeningHours hours={hoursOf('helpline')} at={mondayAt10} statusOnly />)
    expect(container).toHaveTextContent(/^Open now, until 5pm$/)
  })

  it('are in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={cy}>
        <OpeningHours hours={hoursOf('helpline')} at={saturdayAt11} />
      </LanguageProvider>,
    )
    expect(lines()).toEqual(['Dydd Llun i ddydd Gwener, 9am i 5pm', 'Ar gau ar wyliau banc'])
    expect(screen.getByText(/^Oriau gwahanol ar 24 Rhagfyr 2026: 9am i hanner dydd/)).toBeInTheDocument()
  })

  it('are marked as English on a page in a language we do not have', () => {
    render(<OpeningHours hours={hoursOf('helpline')} at={mondayAt10} language="ar" />)
    expect(screen.getByText('Open now, until 5pm')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Open now, until 5pm')).toHaveAttribute('dir', 'ltr')
  })

  it('need no marks on a page in English or Welsh', () => {
    for (const language of ['en', 'en-GB', 'cy', 'cy-GB']) {
      const html = renderToStaticMarkup(
        <OpeningHours hours={hoursOf('helpline')} at={mondayAt10} language={language} />,
      )
      expect(html).not.toMatch(/lang=|dir=/)
    }
  })

  it('are the same for a Date and for text that names the same moment', () => {
    const html = (at: Date | string) => renderToStaticMarkup(<OpeningHours hours={hoursOf('helpline')} at={at} />)
    expect(html(new Date(mondayAt10))).toBe(html(mondayAt10))
    expect(html('2026-11-23T10:00Z')).toBe(html(mondayAt10))
    expect(html('2026-11-23T11:00:00.000+01:00')).toBe(html(mondayAt10))
  })

  it.each([
    ['words', 'tomorrow', '"tomorrow"'],
    ['a time without a time zone', '2026-11-23T10:00:00', '"2026-11-23T10:00:00"'],
    ['a day without a time', '2026-11-23', '"2026-11-23"'],
    ['a day that does not exist', '2026-13-45T10:00:00Z', '"2026-13-45T10:00:00Z"'],
    ['a Date that is none', new Date('tomorrow'), 'Invalid Date'],
    ['nothing', undefined as unknown as string, 'undefined'],
    ['null', null as unknown as string, 'null'],
  ])('stop the developer, and never show people a wrong time, when `at` is %s', (_what, at, shown) => {
    expect(() => renderToStaticMarkup(<OpeningHours hours={hoursOf('helpline')} at={at} />)).toThrow(
      new RangeError(
        `OpeningHours was given ${shown} as \`at\`. Give a Date, or text such as 2026-11-23T09:30:00Z with a time zone.`,
      ),
    )
  })

  it('show a reason as text, even if it looks like HTML', () => {
    const reason = { en: '<script>alert("O’Brien & co 🎣")</script>' }
    const hours = { ...hoursOf('helpline'), exceptions: [{ from: '2026-11-23', closed: true as const, reason }] }
    document.body.innerHTML = renderToStaticMarkup(<OpeningHours hours={hours} at={mondayAt10} />)
    expect(screen.getByText(`Closed today: ${reason.en}. Opens tomorrow at 9am`)).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
    document.body.innerHTML = ''
  })

  it('give class names, the ref and other attributes to the box', () => {
    const ref = createRef<HTMLDivElement>()
    render(
      <StrictMode>
        <OpeningHours hours={hoursOf('helpline')} at={mondayAt10} ref={ref} className="app-hours" id="hours" />
      </StrictMode>,
    )
    expect(ref.current).toHaveClass('handrail-opening-hours', 'app-hours')
    expect(ref.current).toHaveAttribute('id', 'hours')
  })
})
