import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, holdsForAnything, inEnglish, inWelsh } from './any-input.fixtures.js'
import { emailAddress } from './email.js'

const email = emailAddress()
const offer = (typed: string): string | undefined => {
  const outcome = email.check(typed, inEnglish)
  return outcome.problems ? 'refused' : outcome.offer
}

describe('an email address', () => {
  it.each([
    ['sam@example.com', 'sam@example.com'],
    ['  sam@example.com ', 'sam@example.com'],
    ['Sam.Example@EXAMPLE.COM', 'Sam.Example@example.com'],
    ['mailto:sam@example.com', 'sam@example.com'],
    ['mailto:sam@example.com?subject=Help', 'sam@example.com'],
    ['<sam@example.com>', 'sam@example.com'],
    ['Sam Example <sam@example.com>', 'sam@example.com'],
    ['<mailto:sam@example.com>', 'sam@example.com'],
    ['“sam@example.com”', 'sam@example.com'],
    ['(sam@example.com)', 'sam@example.com'],
    ['sam@example.com.', 'sam@example.com'],
    ['sam@example.com,', 'sam@example.com'],
    ['sam @ example.com', 'sam@example.com'],
    ['sam@example. com', 'sam@example.com'],
    ['sam＠ｅｘａｍｐｌｅ．com', 'sam@example.com'],
    ['sam@example。com', 'sam@example.com'],
    ['\u202Asam@example.com\u202C', 'sam@example.com'],
    ['o’neill@example.com', "o'neill@example.com"],
    ['sam–example@example.com', 'sam-example@example.com'],
  ])('is found in %j', (typed, value) => {
    expect(answer(email, typed)).toBe(value)
  })

  it.each([
    'sam+benefits@example.com',
    "o'neill@example.com",
    '_@example.com',
    '1@example.com',
    'sam..example@example.com',
    'sam.@example.com',
    '!#$%&*+/=?^_`{|}~-@example.com',
    'sam@example.museum',
    'sam@a-b.c-d.example.co.uk',
    'sam@xn--mnchen-3ya.example',
    'siân@example.com',
    'سام@مثال.إختبار',
    '用户@例子.广告',
    'अजय@डाटा.भारत',
    'sam@müller.example',
    '😀@example.com',
    `${'a'.repeat(64)}@example.com`,
  ])('may be %s', (typed) => {
    expect(answer(email, typed)).toBe(typed)
  })

  it.each([
    'sam',
    'sam@',
    '@example.com',
    'sam@example',
    'sam@.com',
    'sam@example..com',
    'sam@-example.com',
    'sam@example-.com',
    'sam@example.c',
    'sam@127.0.0.1',
    'sam@127.0.0.10',
    'sam@[127.0.0.1]',
    'sam@@example.com',
    'sam@home@example.com',
    'sam example@example.com',
    'sam@exam ple.com',
    'sam"example.com',
    'sam@example.com; alex@example.com',
    'www.example.com',
  ])('cannot be %s', (typed) => {
    expect(answer(email, typed)).toEqual(['Enter an email address in the correct format, like name@example.com'])
  })

  it.each([
    ['before the @', `${'a'.repeat(65)}@example.com`],
    ['between two full stops', `sam@${'a'.repeat(64)}.com`],
    ['after the @', `sam@${'a.'.repeat(130)}com`],
    ['round the address', `${'Sam '.repeat(200)}<sam@example.com>`],
    ['anywhere', 'a'.repeat(100_000)],
  ])('cannot have as much %s', (_, typed) => {
    expect(answer(email, typed)).toEqual(['Enter an email address in the correct format, like name@example.com'])
  })

  it('is asked for when it is missing, in the words of the question', () => {
    expect(answer(email, ' ')).toEqual(['Enter an email address'])
    expect(answer(email, '', inWelsh)).toEqual(['Rhowch gyfeiriad e-bost'])
    expect(answer(emailAddress({ thing: 'your work email address' }), '')).toEqual(['Enter your work email address'])
    expect(answer(email, 'x', inWelsh)).toEqual(['Rhowch gyfeiriad e-bost yn y ffurf gywir, fel name@example.com'])
  })

  const word = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/)
  const local = fc.oneof(word, fc.constantFrom("o'neill", 'siân', '用户', 'a+b'))
  const domain = fc.tuple(word, fc.constantFrom('com', 'co.uk', 'भारत')).map((labels) => labels.join('.'))
  holdsForAnything(
    email,
    fc.tuple(local, domain).map((sides) => sides.join('@')),
    'ab.@<>’"-＠,İΣ',
  )
})

describe('a slip in the domain of an email address', () => {
  it.each([
    ['sam@gmial.com', 'sam@gmail.com'],
    ['sam@gmai.com', 'sam@gmail.com'],
    ['sam@gmaill.com', 'sam@gmail.com'],
    ['sam@gnail.com', 'sam@gmail.com'],
    ['sam@gmail.con', 'sam@gmail.com'],
    ['sam@gmail.co', 'sam@gmail.com'],
    ['sam@gmail.comm', 'sam@gmail.com'],
    ['sam@gmail.co.uk', 'sam@gmail.com'],
    ['Sam@HOTMIAL.CO.UK', 'Sam@hotmail.co.uk'],
    ['sam@outlok.com', 'sam@outlook.com'],
    ['sam@yahooo.co.uk', 'sam@yahoo.co.uk'],
    ['sam@btintenet.com', 'sam@btinternet.com'],
  ])('is offered to be put right, and never put right unasked: %s', (typed, better) => {
    expect(offer(typed)).toBe(better)
    expect(answer(email, typed)).toBe(typed.replace(/@.*/, (domain) => domain.toLowerCase()))
  })

  it.each(
    [
      'gmail.com, hotmail.co.uk, mail.com, ymail.com, email.com, googlemail.com, example.com, constructor.com',
      'hmrc.gov.uk, leeds.gov.uk, cardiff.ac.uk, nhs.net, nhs.uk, gov.wales, gov.scot, bt.com, proton.me',
      'me.com, mac.com, sky.com, skye.com, aol.com, aol.co.uk, gmx.com, live.co.uk',
      'yahoo.fr, yahoo.co.in, hotmail.fr, outlook.fr',
    ].flatMap((each) => each.split(', ')),
  )('is not seen in %s', (domain) => {
    expect(offer(`sam@${domain}`)).toBeUndefined()
  })
})
