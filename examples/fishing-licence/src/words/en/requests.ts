import type { RequestWords } from '../requests.js'

/** Asking for a call, an appointment or an adjustment, and saying what was hard. */
export const requests: RequestWords = {
  name: {
    label: 'What is your name?',
    hint: 'Give the name that you want us to use',
    thing: 'your name',
    subject: 'Your name',
  },
  reference: {
    label: 'What is the reference of your application? (optional)',
    hint: 'Give it only if you want us to look at your application',
    thing: 'the reference of your application',
    subject: 'Reference',
  },
  contact: {
    question: 'How should we tell you what we can do?',
    hint: 'Choose a way that is safe for you',
    missing: 'Select how we should tell you what we can do',
    choices: { phone: 'Phone call', text: 'Text message', email: 'Email', post: 'Letter' },
    details: {
      phone: { label: 'What number should we call?', thing: 'the phone number we should call' },
      text: { label: 'What number should we text?', thing: 'the phone number we should text' },
      email: { label: 'What is your email address?', thing: 'your email address' },
      post: { label: 'What address should we write to?', thing: 'the address we should write to' },
    },
  },
  callBack: {
    heading: 'Ask us to call you',
    paragraphs: ['An adviser calls you and can fill in the form with you. The call costs you nothing.'],
    button: 'Ask for a call',
    message: 'This is Jo. I will call you again',
    ifMissed: 'We will try 2 more times on the same day. If we cannot reach you, you can ask for another call.',
    help: 'You can phone us now, or tell us what you need another way.',
    sent: {
      heading: 'We will call you',
      next: {
        heading: 'What happens next',
        paragraphs: ['We call you once at one of the times below. You do not have to do anything before that.'],
      },
    },
  },
  appointment: {
    heading: 'Ask for an appointment',
    paragraphs: ['An adviser goes through the form with you. It takes about 30 minutes and is free.'],
    button: 'Ask for an appointment',
    whatNext: 'We will tell you the day, the time and the place within 2 working days.',
    help: 'You can phone us to ask for an appointment.',
    ways: { video: 'By video call', phone: 'By phone' },
    sent: {
      heading: 'We have your request for an appointment',
      rows: { where: 'Where to meet', when: 'When suits you', reach: 'How we will tell you' },
      next: {
        heading: 'What happens next',
        paragraphs: [
          'We will tell you the day, the time and the place within 2 working days. We only use the ways you said are safe.',
          'You do not have an appointment until we tell you. If no time works, we will ask you for others.',
        ],
      },
    },
  },
  needs: {
    heading: 'Tell us what you need',
    paragraphs: ['Select as many as you need. You do not have to say why.'],
    choose: {
      heading: 'What do you want to tell us about?',
      paragraphs: [],
      question: 'What do you want to tell us about?',
      hint: 'Select all that you need, and we will ask you about those only',
      missing: 'Select what you want to tell us about',
      choices: {
        adjustments: 'Changes that help you use our service',
        formats: 'Letters and forms in another format, such as large print',
        reach: 'How you contact us, such as by text relay',
        languages: 'The language you use, or an interpreter',
      },
      help: 'You can phone us to say what you need.',
    },
    button: 'Send',
    next: 'We use the way you choose on this page.',
    help: 'You can phone us to say what you need.',
    sent: {
      heading: 'We have what you told us',
      asked: 'What you told us',
      next: {
        heading: 'What happens next',
        paragraphs: [
          'We will tell you what we can do within 3 working days, in the way you chose.',
          'You do not have to wait for that before you apply.',
        ],
      },
    },
  },
  survey: {
    heading: 'Help us make this easier',
    who: 'Only the team of this service sees your answers. We keep them for 1 year, and not with your application.',
    button: 'Send',
    help: 'If you need help now, contact us. We do not answer what you write here.',
    sent: {
      heading: 'Thank you',
      nothing: 'You sent no answers, so we kept nothing. That is fine.',
      next: {
        heading: 'What happens next',
        paragraphs: [
          'We add up the answers of many people each month. We use them to make this service easier.',
          'We do not know who you are, so we cannot answer you.',
        ],
      },
    },
  },
  paper: {
    leaflet: 'Leaflet to print',
    poster: 'Poster to print',
    print: 'Print this page from the menu of your browser. Only the part below is printed.',
    back: 'Go back to get support',
    summary: 'You need a licence to fish with a rod. You can apply on your own, or with our help.',
    need: [
      'your name, date of birth and address',
      'the day your licence should start',
      'a bank card, if you have to pay',
    ],
  },
  kept: 'Only the team of this service sees this. We delete it after 90 days.',
  referenceFor: 'Give it when you contact us, so that we find what you sent.',
  notReal: 'This is an example, so nobody will get in touch.',
  otherLanguage: 'Show this page in English',
  notKept: {
    tooMany:
      'We have not sent this, because there were many requests from this computer. What you entered is still here. Wait a minute and send it again.',
    away: 'We have not sent this, because of a problem on our side. What you entered is still here. Send it again in a few minutes.',
    failed:
      'We have not sent this, because of a problem on our side. What you entered is still here. Send it again, or contact us.',
  },
}
