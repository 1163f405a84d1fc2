import { describe, expect, it } from 'vitest'
import { found } from './found.fixtures.js'
import { avoidWords } from './avoid-words.js'

describe('words to avoid', () => {
  it.each([
    ['We deliver services.', 'deliver'],
    ['The delivery of services.', 'delivery'],
    ['A key objective.', 'key'],
    ['These key core objectives.', 'key'],
    ['This is key to success.', 'is key to'],
    ['Our focus is on change.', 'Our focus'],
    ['We focus on improving forms.', 'focus on'],
    ['We will progress your case.', 'will progress your'],
    ['This impacts on people.', 'impacts on'],
    ['It may impact your benefits.', 'may impact'],
    ['We work in collaboration.', 'collaboration'],
    ['The digital agenda.', 'agenda'],
    ['They utilise it.', 'utilise'],
    ['A robust plan.', 'robust'],
    ['They drive forward change.', 'drive forward'],
    ['Digital transformation.', 'transformation'],
    ['A holistic service.', 'holistic'],
    ['We signpost people.', 'signpost'],
    ['Call us in order to apply.', 'in order to'],
    ['A one-stop shop.', 'one-stop shop'],
    ['We are committed to change.', 'are committed to'],
    ['We will land this message.', 'land this message'],
    ['They foster good relations.', 'foster'],
    ['We combat fraud.', 'combat'],
    ['Countering fraud.', 'Countering'],
    ['We deploy advisers.', 'deploy'],
    ['A dialogue with you.', 'dialogue'],
    ['This may disincentivise work.', 'disincentivise'],
    ['We incentivise work.', 'incentivise'],
    ['We empower people.', 'empower'],
    ['We facilitate change.', 'facilitate'],
    ['We initiate calls.', 'initiate'],
    ['We leverage data.', 'leverage'],
    ['We liaise daily.', 'liaise'],
    ['An overarching plan.', 'overarching'],
    ['We promote forms.', 'promote'],
    ['We slim down forms.', 'slim down'],
    ['We streamline forms.', 'streamline'],
    ['We are strengthening rules.', 'strengthening'],
    ['We tackle debt.', 'tackle'],
    ['Going forward, call us.', 'Going forward'],
    ['The money is ring-fenced.', 'ring-fenced'],
    ['We advance our work.', 'advance our'],
  ])('warns about “%s”', (text, words) => {
    expect(found(avoidWords, text)).toEqual([words])
  })

  it.each([
    'Press the Tab key.',
    'The key is under the mat.',
    'A key worker can apply.',
    'Keyboard focus moves to the error summary.',
    'Focus on the first field.',
    'Its focus is lost without a keyboard.',
    'Set focus on opening the menu button.',
    'Who owns the land?',
    'Land at the airport.',
    'See your progress.',
    'Your application is in progress.',
    'We deliver your licence by post.',
    'The delivery date is Monday.',
    'Apply in advance.',
    'A character counter.',
    'Foster carers can apply.',
    'The impact of the change.',
    'Who drives the car?',
    'The agenda for the meeting.',
    'Read the Digital Delivery Board minutes.',
    'He tackled fishing.',
  ])('says nothing about “%s”, which is another sense', (text) => {
    expect(found(avoidWords, text)).toEqual([])
  })
})
