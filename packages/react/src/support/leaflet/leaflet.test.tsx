import { type SupportDirectory, parseDirectory } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { aboutThePermit, needForThePermit } from './permit.fixtures.js'
import { Leaflet, type LeafletProps } from './index.js'

const leaflet = (changes: Partial<LeafletProps> = {}) => (
  <Leaflet
    {...({
      directory,
      at: mondayAt10,
      summary: aboutThePermit,
      need: needForThePermit,
      webAddress: 'example.com/market',
      ...changes,
    } as LeafletProps)}
  />
)
const serve = (changes: Partial<LeafletProps> = {}) => {
  document.body.innerHTML = renderToStaticMarkup(leaflet(changes))
}
const headings = (level: number) => screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
/** All that is said under a heading. */
const under = (name: string) => screen.getByRole('heading', { name }).parentElement!.textContent
const all = () => document.body.textContent!
const changed = (change: (copy: SupportDirectory) => void): SupportDirectory => {
  const copy = structuredClone(directory)
  change(copy)
  return parseDirectory(copy)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a leaflet', () => {
  it('says what the service is for, what people need and where it is on the web', () => {
    serve()
    expect(headings(1)).toEqual(['Apply for a market stall permit'])
    expect(all()).toContain('You need a permit to sell at a market in Example Town.')
    expect(all()).toContain('Go to example.com/market')
    expect(under('What you need')).toMatch(/your name and address.*what you want to sell.*the days you want to come/)
  })

  it('has every way to get help in the order of the directory, then every place', () => {
    serve()
    expect(headings(2)).toEqual([
      'What you need',
      'Ways to get help',
      'Places to get help',
      'Languages',
      'Other formats',
    ])
    expect(headings(3)).toEqual([
      'Phone',
      'Relay UK',
      'British Sign Language video relay',
      'Phone line for Scotland',
      'Night market line',
      'Webchat',
      'Ask us to call you back',
      'Email',
      'In person',
      'By post',
      'Paper form',
      'Social media',
      'Example Town Library',
      'Example Hill Post Office',
      'Example Valley Advice Centre',
      'Lochside Library',
    ])
  })

  it('has numbers, and the number of Relay UK that is made from them', () => {
    serve()
    expect(under('Phone')).toContain('01632 960 001')
    expect(under('Relay UK')).toContain('18001 01632 960 001')
  })

  it('changes every number when one number in the directory changes', () => {
    serve({
      directory: changed(({ channels }) => {
        channels[0]!.telephone = '+441632960999'
      }),
    })
    expect(all()).not.toContain('960 001')
    expect(under('Phone')).toContain('01632 960 999')
    expect(under('Relay UK')).toContain('18001 01632 960 999')
    expect(under('Languages')).toContain('Polski: 01632 960 999')
    expect(under('Other formats')).toContain('Call 01632 960 999')
  })

  it('never says that anything is open now: paper does not know', () => {
    serve()
    expect(all()).not.toMatch(/open now|closed now|opens (today|tomorrow)/i)
  })

  it('has the usual hours, and the days that differ until the facts are checked again', () => {
    const hours = (copy: SupportDirectory) => copy.hours![0]!
    serve({
      directory: changed((copy) => {
        hours(copy).exceptions!.push(
          { from: '2026-11-20', closed: true, reason: { en: 'a storm', cy: 'storm' } },
          { from: '2027-08-02', closed: true, reason: { en: 'a move', cy: 'symud' } },
        )
      }),
    })
    expect(under('Phone')).toContain('Monday to Friday, 9am to 5pm')
    expect(under('Phone')).toContain('Closed on bank holidays')
    expect(under('Phone')).toContain('25 November 2026: closed (staff training)')
    expect(under('Phone')).not.toMatch(/a storm|a move/)
  })

  it('says which line is for what cannot wait, and what hours alone do not say', () => {
    serve({
      directory: changed((copy) => {
        copy.hours!.find(({ id }) => id === copy.channels[0]!.hours)!.note = {
          en: 'It is quietest before 10am.',
          cy: 'Mae’n dawelaf cyn 10am.',
        }
        copy.channels[0]!.urgent = true
      }),
    })
    expect(under('Urgent: Phone')).toContain('It is quietest before 10am.')
  })

  it('says the same hours once', () => {
    serve()
    expect(under('Relay UK')).toMatch(/Same hours as: Phone$/)
    expect(under('Relay UK')).not.toContain('Monday')
    serve({ channels: ['relay'] })
    expect(under('Relay UK')).toContain('Monday to Friday, 9am to 5pm')
  })

  it('says what is not offered, and why', () => {
    serve()
    expect(under('Webchat')).toBe('WebchatWe do not offer this. Our advisers are on the phone.')
    expect(under('Example Hill Post Office')).toMatch(/It is closed for repairs until 1 March 2027\./)
  })

  it('has addresses to copy by hand: without the start that browsers add', () => {
    serve()
    expect(under('Paper form')).toContain('forms.example.com/market-stall-permit')
    expect(under('Example Valley Advice Centre')).toContain('example.com/get-support/appointment')
    expect(all()).not.toMatch(/https?:/)
    expect(document.querySelector('a, button, input')).toBeNull()
    serve({ webAddress: 'https://example.com/market/' })
    expect(all()).toContain('Go to example.com/marketWhat')
  })

  it('breaks an address on paper after a slash only, never at a dash', () => {
    serve({ channels: ['paper-form'], places: [] })
    const copied = [...document.querySelectorAll('.handrail-leaflet__copy')].map((each) => each.innerHTML)
    expect(copied).toContain('forms.example.com/<wbr>market-stall-permit')
    expect(copied).toContain('example.com/<wbr>market')
    expect(copied).toContain('01632 960 003')
  })

  it('says of a place where it is, what is there, what to bring and how to get there', () => {
    serve()
    const place = under('Example Town Library')!
    expect(place).toContain('1 Example Street, Example Town, EX1\u00A01EX')
    expect(place).toContain('Monday to Thursday, 9:30am to midday and 1pm to 4:30pm')
    expect(place).toContain('You do not need an appointment')
    expect(place).toContain('a way in without steps, a hearing loop')
    expect(place).toContain('Bring: your trader number, if you have one')
    expect(place).toContain('Bus 4 stops outside.')
    expect(under('Example Valley Advice Centre')).toContain('Languages: English, Cymraeg, Polski')
  })

  it('has each language in its own name, marked as that language, with a number', () => {
    serve()
    const languages = within(screen.getByRole('heading', { name: 'Languages' }).parentElement!)
    expect(languages.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Cymraeg: 01632 960 001',
      'Polski: 01632 960 001',
      'اردو: 01632 960 001',
      'Soomaali: 01632 960 001',
      'British Sign Language (BSL): bsl.example.com/market-stalls',
    ])
    expect(languages.getByText('اردو')).toHaveAttribute('lang', 'ur')
  })

  it('says how to ask for another format', () => {
    serve()
    expect(under('Other formats')).toMatch(/large print, easy read, braille, audio or another language\./)
    expect(under('Other formats')).toContain('Call 01632 960 001')
    expect(under('Other formats')).toContain('Write to market.stalls@example.com')
    serve({ channels: ['office'] })
    expect(under('Other formats')).toContain('Ask us in any of the ways above.')
  })

  it('says what calls cost, unless they are free', () => {
    serve()
    expect(all()).toContain('What calls cost: gov.uk/call-charges')
    expect(under('Night market line')).toContain('Calls are free')
    serve({ channels: ['night-market'] })
    expect(all()).not.toContain('gov.uk/call-charges')
  })

  it('says when its facts were checked and by when they are checked again, or that this day is over', () => {
    serve()
    expect(all()).toContain('We checked these facts on 2 November 2026. We check them again by 2 May 2027.')
    serve({ at: '2027-05-02T10:00:00Z' })
    expect(all()).toContain('We check them again by 2 May 2027.')
    serve({ at: '2027-05-03T10:00:00Z' })
    expect(all()).toContain('We last checked these facts on 2 November 2026. Some may be different now.')
  })

  it('can be about some channels and places, in the order of the directory, and about one nation', () => {
    serve({ channels: ['email', 'helpline'], places: [] })
    expect(headings(3)).toEqual(['Phone', 'Email'])
    expect(screen.queryByRole('heading', { name: 'Places to get help' })).toBeNull()
    serve({ nation: 'wales' })
    expect(headings(3)).not.toContain('Phone line for Scotland')
    expect(headings(3).at(-1)).toBe('Example Valley Advice Centre')
  })

  it('leaves no gap for what is not there', () => {
    serve({ need: [], channels: ['post'], places: [] })
    expect(headings(2)).toEqual(['Ways to get help', 'Languages', 'Other formats'])
  })

  it.each([
    [{ channels: ['helplin'] }, 'Leaflet was given the channel "helplin", which is not in the directory.'],
    [{ places: ['nowhere'] }, 'Leaflet was given the place "nowhere", which is not in the directory.'],
    [{ at: 'tomorrow' }, 'Leaflet was given "tomorrow" as `at`.'],
  ])('is not printed with %j', (changes, message) => {
    expect(() => renderToStaticMarkup(leaflet(changes))).toThrow(message)
  })
})

describe('the languages of a leaflet', () => {
  it('are that of the page: English, and Welsh on a Welsh page', () => {
    render(leaflet())
    expect(document.querySelector('[lang="en"] h1')).toHaveTextContent('Apply for a market stall permit')
    document.body.innerHTML = ''
    render(<LanguageProvider language={{ tag: 'cy', words: {} }}>{leaflet()}</LanguageProvider>)
    expect(document.querySelector('[lang="cy"] h1')).toHaveTextContent('Gwneud cais am drwydded stondin farchnad')
    expect(headings(2)[1]).toBe('Ffyrdd o gael help')
    expect(under('Ieithoedd')).toContain('English: 01632 960 001')
  })

  it('are both, one after the other or side by side, each marked and with the same numbers', () => {
    for (const arrange of ['one-after-the-other', 'side-by-side'] as const) {
      serve({ languages: ['cy', 'en'], arrange })
      const sides = [...document.querySelectorAll('.handrail-leaflet__side')]
      expect(sides.map((side) => side.getAttribute('lang'))).toEqual(['cy', 'en'])
      const [welsh, english] = sides.map((side) => side.textContent!.match(/\d{3,}[\d ]+\d/g))
      expect(welsh!.toSorted()).toEqual(english!.toSorted())
    }
    expect(document.querySelector('.handrail-leaflet--a4-landscape')).not.toBeNull()
  })

  it('are read from left to right on a page that is not', () => {
    serve()
    expect(document.querySelector('.handrail-leaflet__side')).toHaveAttribute('dir', 'ltr')
  })
})

describe('the element of a leaflet', () => {
  it('has no text smaller than 14 points, on screen and on paper', () => {
    const styles = readFileSync(join(import.meta.dirname, 'leaflet.scss'), 'utf8')
    const [whole, ...parts] = [...styles.matchAll(/font-size: ([^;]+);/g)].map(([, size]) => size!)
    expect(whole).toBe('14pt')
    expect(parts.length).toBeGreaterThan(3)
    for (const size of parts) expect(size).toMatch(/^[1-9](\.\d+)?em$/)
  })

  it('has the size of its sheet, and gets class names, the ref and other attributes', () => {
    const ref = createRef<HTMLDivElement>()
    render(leaflet({ ref, className: 'app-leaflet', id: 'leaflet', size: 'a5', headingLevel: 2 }))
    expect(ref.current).toHaveClass('handrail-leaflet', 'handrail-leaflet--a5', 'app-leaflet')
    expect(ref.current).toHaveAttribute('id', 'leaflet')
    expect(headings(2)).toEqual(['Apply for a market stall permit'])
    expect(headings(4)[0]).toBe('Phone')
  })
})
