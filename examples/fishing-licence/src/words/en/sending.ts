import type { Sources } from '../words.js'

/** Checking the answers, sending them and what comes after. */
export function sending() {
  return {
    checkAnswers: {
      heading: 'Check your answers before sending',
      button: { free: 'Accept and send', pay: 'Accept and go on to pay' },
      groups: {
        person: 'Who the licence is for',
        acting: 'Who fills in this form',
        licence: 'The licence',
        contact: 'How we reach you',
      },
      rows: {
        whoFor: { question: 'Who fishes', subject: 'who the licence is for' },
        name: { question: 'Name', subject: 'name' },
        acting: { question: 'Filled in by', subject: 'who fills this in' },
        agreement: { question: 'Permission', subject: 'what lets you apply for them' },
        dateOfBirth: { question: 'Date of birth', subject: 'date of birth' },
        address: { question: 'Address', subject: 'address' },
        licenceType: { question: 'Type of fishing', subject: 'type of fishing' },
        licenceLength: { question: 'How long it lasts', subject: 'how long it lasts' },
        startDate: { question: 'Starts on', subject: 'the date it starts' },
        startTime: { question: 'Starts at', subject: 'the time it starts' },
        concession: { question: 'Pays less because of a disability', subject: 'the lower price' },
        price: { question: 'Price', subject: 'price' },
        delivery: { question: 'How we send it', subject: 'how we send it' },
        contact: { question: 'Contact', subject: 'how we contact you' },
      },
      several: 'Add, change or remove a licence',
      total: (pounds) => `You pay ${pounds} for all licences.`,
      addressNone: 'No fixed address',
      junior: (type) => `${type} (junior licence, ages 13 to 16)`,
      price: {
        free: 'Free',
        lower: (pounds) => `${pounds}, which is the lower price`,
      },
      declaration: {
        heading: 'Now send your application',
        text: 'By sending this, you say that the answers are correct as far as you know.',
      },
      reassurance: {
        ifWrong: 'We ask you about it. An honest mistake does not count against you.',
        changeLater:
          'You can change any answer now. Once it is sent, you cannot change it here. Contact us with the reference number.',
      },
      help: 'We can go through your answers with you.',
    },
    examplePay: {
      heading: 'Example Pay',
      notReal: 'This is not real. No money is taken.',
      amount: (pounds) => `You are asked to pay ${pounds} for your application. Choose what should happen.`,
      paid: (pounds) => `Pay ${pounds}`,
      refused: 'Have the card refused',
      cancelled: 'Cancel the payment',
      help: 'We never ask for a card here. If you cannot pay online, we can take a payment another way.',
    },
    notPaid: {
      'payment-refused': {
        heading: 'The card was refused',
        paragraphs: [
          'No money was taken, and we have not sent your application. Your answers are safe for 24 hours.',
          'Try another card, or ask the bank why it refused this one.',
        ],
      },
      'payment-cancelled': {
        heading: 'You cancelled the payment',
        paragraphs: ['No money was taken, and we have not sent your application. Your answers are safe for 24 hours.'],
      },
      again: 'Try to pay again',
      answers: 'Check or change your answers',
      otherWays: 'Other ways to pay',
    },
    confirmation: {
      heading: 'Application sent',
      reference: 'Your reference number',
      keep: 'Write this number down, or print this page. Have it with you when you contact us.',
      free: 'There was nothing to pay.',
      paid: (pounds) => `You paid ${pounds} in Example Pay. No real money was taken.`,
      next: {
        heading: 'What happens next',
        notReal: 'This is an example, so no licence comes.',
        card: 'A real service would now post the card. It would come within 10 working days.',
        email: 'A real service would now send the licence to your email address. It would come within an hour.',
        text: 'A real service would now send the licence to your mobile phone. It would come within an hour.',
      },
      filledIn: 'Who filled in the form',
      stillToShow: (person) =>
        `You have not shown yet that you can act for ${person}. A real service would now ask for a copy of the letter or document. Contact us if there is none.`,
      starts: {
        afterPayment: 'The licence starts 30 minutes after you paid.',
        onDay: (day) => `The licence starts on ${day}.`,
        atTime: (time, day) => `The licence starts at ${time} on ${day}.`,
        notBefore: '[You must] not fish before that.',
      },
      shared: {
        heading: 'If other people use this device',
        text: 'Remove this application from this device. We still have it. You can then start another application.',
        button: 'Remove it from this device',
      },
      help: 'If you need help, or an answer was wrong',
    },
    notSent: {
      changed:
        'We have not sent your application, because an answer was changed in another window. These are your answers now. Check them and send them again.',
      expired:
        'We have not sent your application, because too much time has passed. Your answers are still here. Check them and send them again.',
      failed:
        'We have not sent your application, because of a problem on our side. Your answers are still here. Try again, or contact us.',
    },
  } as const satisfies Sources<'checkAnswers' | 'examplePay' | 'notPaid' | 'confirmation' | 'notSent'>
}
