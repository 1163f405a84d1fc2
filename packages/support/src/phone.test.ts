import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import {
  callCost,
  callCostWords,
  internationalNumberWords,
  phoneHref,
  phoneNumberWords,
  relayHref,
  relayNumber,
} from './phone.js'

describe('a phone number in words', () => {
  test.each([
    ['+441632960001', '01632 960 001'],
    ['+442079460000', '020 7946 0000'],
    ['+441184960000', '0118 496 0000'],
    ['+441214960000', '0121 496 0000'],
    ['+447700900000', '07700 900 000'],
    ['+448081570000', '0808 157 0000'],
    ['+44800890567', '0800 890 567'],
    ['+443069990000', '0306 999 0000'],
    ['+44120496000', '01204 96000'],
    ['+441539496000', '015394 96000'],
    ['+442890180000', '028 9018 0000'],
    ['+44118500', '118 500'],
    ['+44116123', '116 123'],
    ['+35315550100', '+353 15550100'],
    ['+12025550100', '+1 2025550100'],
    ['+33123456789', '+33 123456789'],
  ])('%s is %s', (telephone, words) => {
    expect(phoneNumberWords(telephone)).toBe(words)
  })

  test('never loses or adds a figure', () => {
    const abroad = fc.stringMatching(/^[1-9]\d{6,14}$/).filter((figures) => !figures.startsWith('44'))
    fc.assert(
      fc.property(abroad, fc.stringMatching(/^\d{7,10}$/), (world, kingdom) => {
        expect(phoneNumberWords(`+${world}`).replaceAll(/[ +]/g, '')).toBe(world)
        expect(phoneNumberWords(`+44${kingdom}`).replaceAll(' ', '')).toBe(`0${kingdom}`)
      }),
      { numRuns: 1000 },
    )
  })

  test('is grouped as libphonenumber groups it, for every area code and kind of number', () => {
    const different: string[] = []
    let compared = 0
    for (let start = 10_000; start < 100_000; start++) {
      // 084, 087 and 09 cost extra, so no directory has them.
      if (/^(8[^0]|9|4|6)/.test(`${start}`)) continue
      // Around the 6-figure area codes, local numbers start in many ways.
      const many = /^1(38|52|53|69|76|94)/.test(`${start}`)
      const rests = many ? ['20000', '30000', '40000', '50000', '60000', '70000', '80000', '4960'] : ['49600', '4960']
      for (const rest of rests) {
        const theirs = parsePhoneNumberFromString(`+44${start}${rest}`)
        // A short 0800 number is the one thing we print otherwise: 0800 890 567 is how GOV.UK writes it.
        if (!theirs?.isValid() || /^800\d{6}$/.test(theirs.nationalNumber)) continue
        compared++
        const ours = phoneNumberWords(theirs.number)
        // GOV.UK halves a last group of 6 figures. libphonenumber does not.
        const halved = theirs.formatNational().replace(/ (\d{3})(\d{3})$/, ' $1 $2')
        if (ours !== halved) different.push(`${ours}, not ${halved}`)
      }
    }
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(10_000)
  })

  test('text that is not a number is given back, so that a page never breaks', () => {
    expect(phoneNumberWords('ring us')).toBe('ring us')
    expect(phoneNumberWords('')).toBe('')
  })
})

describe('a phone number for people in other countries', () => {
  test.each([
    ['+441632960001', '+44 1632 960 001'],
    ['+442079460000', '+44 20 7946 0000'],
    ['+442890180000', '+44 28 9018 0000'],
    ['+447700900000', '+44 7700 900 000'],
    ['+44120496000', '+44 1204 96000'],
    ['+44116123', '116 123'],
    ['+35315550100', '+353 15550100'],
    ['ring us', 'ring us'],
  ])('%s is %s', (telephone, words) => {
    expect(internationalNumberWords(telephone)).toBe(words)
  })

  test('never loses or adds a figure', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8,9}$/), (figures) => {
        expect(internationalNumberWords(`+44${figures}`).replaceAll(' ', '')).toBe(`+44${figures}`)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('links', () => {
  test('a phone link works from abroad', () => {
    expect(phoneHref('+441632960001')).toBe('tel:+441632960001')
  })

  test('a number of 6 figures is dialled as it is', () => {
    expect(phoneHref('+44116123')).toBe('tel:116123')
    expect(relayHref('+44116123')).toBe('tel:18001116123')
  })

  test('Relay UK is 18001 and then the number as people dial it at home', () => {
    expect(relayNumber('+441632960001')).toBe('18001 01632 960 001')
    expect(relayHref('+441632960001')).toBe('tel:1800101632960001')
  })

  test('Relay UK for a number in another country is an error for the developer', () => {
    expect(() => relayNumber('+35315550100')).toThrow(RangeError)
    expect(() => relayHref('+35315550100')).toThrow(RangeError)
  })
})

describe('what a call costs', () => {
  test.each([
    ['+448001570000', 'free'],
    ['+448081570000', 'free'],
    ['+44116123', 'free'],
    ['+443001570000', 'standard-rate'],
    ['+441632960001', 'standard-rate'],
    ['+442079460000', 'standard-rate'],
    ['+441184960000', 'standard-rate'],
    ['+442890180000', 'standard-rate'],
    ['+447700900000', 'mobile-rate'],
    ['+447624900000', 'mobile-rate'],
    ['+448431570000', 'higher-rate'],
    ['+448441570000', 'higher-rate'],
    ['+448451570000', 'higher-rate'],
    ['+448701570000', 'higher-rate'],
    ['+449061570000', 'higher-rate'],
    ['+44118500', 'higher-rate'],
    ['+447001570000', 'higher-rate'],
    ['+447600900000', 'higher-rate'],
    ['+35315550100', 'international'],
  ])('%s is %s', (telephone, cost) => {
    expect(callCost(telephone)).toBe(cost)
  })

  test.each([
    ['+448081570000', 'Calls are free', 'Mae galwadau am ddim'],
    [
      '+443001570000',
      'Calls cost no more than to a number that starts with 01 or 02',
      'Nid yw galwadau’n costio mwy nag i rif sy’n dechrau gyda 01 neu 02',
    ],
    [
      '+447700900000',
      'Calls cost the same as to any mobile phone',
      'Mae galwadau’n costio’r un faint ag i unrhyw ffôn symudol',
    ],
    [
      '+448431570000',
      'Calls cost extra. You pay for the number, and you pay your phone company',
      'Mae galwadau’n costio mwy. Rydych yn talu am y rhif, ac yn talu eich cwmni ffôn',
    ],
    [
      '+35315550100',
      'This number is in another country, so calls can cost more',
      'Mae’r rhif hwn mewn gwlad arall, felly gall galwadau gostio mwy',
    ],
  ])('for %s is said in English and in Welsh', (telephone, english, welsh) => {
    expect(callCostWords(telephone, 'en')).toBe(english)
    expect(callCostWords(telephone, 'cy')).toBe(welsh)
  })
})
