import type { Sources } from '../words.js'

/** Questions about the licence, and how we reach the person who applies. */
export function licence() {
  return {
    startDate: {
      question: 'When should the licence start?',
      hint: 'Today or a day in the next 30 days, for example, 31 3 2027',
      help: 'The price depends on how old [you are] on that day.',
      thing: 'the date the licence starts',
    },
    licenceType: {
      question: 'What type of fishing licence [do you] need?',
      hint: 'Every licence includes coarse fish',
      plain: { word: 'coarse fish', meaning: 'fresh water fish such as carp, perch and pike' },
      help: 'Tell us which fish it is for, and we can say which type is right.',
      missing: 'Select the type of fishing licence [you need]',
      choices: {
        'trout-2-rod': { label: 'Trout and coarse fish, up to 2 rods' },
        'trout-3-rod': { label: 'Trout and coarse fish, up to 3 rods', hint: 'The third rod is for coarse fish only' },
        salmon: { label: 'Salmon and sea trout', hint: 'Includes trout and coarse fish' },
      },
    },
    licenceLength: {
      question: 'How long should the licence last?',
      help: 'A licence for 8 days costs about as much as 2 licences for 1 day.',
      missing: 'Select how long the licence should last',
      choices: { '1-day': '1 day', '8-days': '8 days', '12-months': '12 months' },
    },
    startTime: {
      question: 'What time should the licence start?',
      help: 'A licence for 1 day lasts 24 hours from then.',
      missing: 'Select the time the licence starts',
      choose: 'Select a time',
      afterPayment: '30 minutes after payment',
    },
    delivery: {
      question: 'How should we send the licence?',
      help: 'Both are the same licence. It counts from the day it starts, even if a card comes later.',
      missing: 'Select how we should send the licence',
      choices: {
        message: { label: 'By email or text message', hint: 'Comes within an hour' },
        card: { label: 'As a card by post', hint: 'Comes within 10 working days' },
      },
    },
    contact: {
      question: 'How should we contact you?',
      hint: 'We send the receipt this way, and the licence if it is not a card',
      help: 'If you have no email address and no mobile phone, call us. We can give you the licence by phone.',
      missing: 'Select how we should contact you',
      checkEmail: 'Check your email address',
      choices: { email: 'Email', text: 'Text message', post: 'Post' },
      details: {
        email: { label: 'Your email address', thing: 'your email address' },
        text: { label: 'Your mobile phone number', thing: 'your mobile phone number' },
        post: { label: 'Your address for letters', thing: 'your address for letters' },
      },
    },
  } as const satisfies Sources<'startDate' | 'licenceType' | 'licenceLength' | 'startTime' | 'delivery' | 'contact'>
}
