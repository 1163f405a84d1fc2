import { describe, expect, test } from 'vitest'
import { channelName, channelsInOrder, responseTimeWords } from './channels.js'
import { goodDirectory } from './fixtures/directories.fixtures.js'
import { textIn } from './text.js'

const directory = goodDirectory()
const ids = (options?: Parameters<typeof channelsInOrder>[1]): string[] =>
  channelsInOrder(directory, options).map(({ id }) => id)

describe('the order of channels', () => {
  test('is the order of the file, with social media last', () => {
    const file = directory.channels.map(({ id }) => id)
    expect(file.at(-1)).not.toBe('social')
    expect(ids()).toEqual([...file.filter((id) => id !== 'social'), 'social'])
  })

  test('is the same beside a question, whatever order the file lists them in there', () => {
    expect(directory.questionHelp!.channels).toEqual(['webchat', 'helpline'])
    expect(ids({ on: 'question' })).toEqual(['helpline', 'webchat'])
  })

  test('is the same in each nation, with only the channels that are for it', () => {
    expect(ids({ nation: 'wales' })).toEqual(ids())
    expect(ids({ nation: 'england' })).toEqual(ids().filter((id) => !id.startsWith('welsh-')))
  })

  test('has no channels beside a question when the file names none', () => {
    const { questionHelp: _, ...without } = directory
    expect(channelsInOrder(without, { on: 'question' })).toEqual([])
  })
})

describe('a channel that is ready to print', () => {
  const find = (id: string) => channelsInOrder(directory).find((channel) => channel.id === id)!

  test('has its hours in full', () => {
    expect(find('helpline').hours).toEqual(directory.hours![0])
    expect(find('email')).not.toHaveProperty('hours')
  })

  test('for relay has the number and the hours of the phone it reaches', () => {
    expect(find('relay')).toMatchObject({
      telephone: '+441632960001',
      relayNumber: '18001 01632 960 001',
      hours: directory.hours![0],
    })
  })

  test('has the languages of the service unless it has its own', () => {
    expect(find('helpline').languages).toEqual(['en', 'cy'])
    expect(find('bsl').languages).toEqual(['bfi'])
  })

  test('is there with its reason when it is not offered', () => {
    expect(find('bsl')).toMatchObject({
      availability: 'not-offered',
      because: { en: expect.stringContaining('webchat') },
    })
  })

  test('has its own name, or the usual name of its kind', () => {
    expect([channelName(find('helpline'), 'en'), channelName(find('helpline'), 'cy')]).toEqual(['Phone', 'Ffôn'])
    expect(channelName(find('welsh-line'), 'cy')).toBe('Llinell ffôn Gymraeg')
  })
})

describe('how soon people get an answer', () => {
  test.each([
    [1, 'working-day', 'We aim to respond within 1 working day', 'Ein nod yw ymateb o fewn 1 diwrnod gwaith'],
    [2, 'working-day', 'We aim to respond within 2 working days', 'Ein nod yw ymateb o fewn 2 ddiwrnod gwaith'],
    [10, 'working-day', 'We aim to respond within 10 working days', 'Ein nod yw ymateb o fewn 10 diwrnod gwaith'],
    [1, 'hour', 'We aim to respond within 1 hour', 'Ein nod yw ymateb o fewn 1 awr'],
    [5, 'minute', 'We aim to respond within 5 minutes', 'Ein nod yw ymateb o fewn 5 munud'],
  ] as const)('%i %s', (amount, unit, en, cy) => {
    expect(responseTimeWords({ amount, unit }, 'en')).toBe(en)
    expect(responseTimeWords({ amount, unit }, 'cy')).toBe(cy)
  })
})

test('text that is not in a language is given in English, and a name such as constructor is no language', () => {
  expect(textIn({ en: 'Hello', cy: 'Helo' }, 'cy')).toBe('Helo')
  expect(textIn({ en: 'Hello' }, 'cy')).toBe('Hello')
  expect(textIn({ en: 'Hello' }, 'constructor')).toBe('Hello')
})
