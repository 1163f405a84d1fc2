import type { Sources } from '../words.js'

/** The pages that are only read. */
export function pages() {
  return {
    service: 'Apply for a fishing licence',
    agency: 'Example Rivers Agency',
    errorTitle: (title) => `Error: ${title}`,
    notReal: 'This is an example service, made to show Handrail. It does not give real licences.',
    links: {
      getSupport: 'Get support',
      findHelp: 'Find the help that fits you',
      cookies: 'Cookies and your answers',
      continueApplication: 'Go back to your application',
      previousPage: 'Previous page',
      save: 'Save and come back later',
      comeBack: 'Come back to a saved application',
    },
    start: {
      introduction:
        'Use this service to apply for a licence to fish with a rod. You can apply for someone else, and for up to 5 licences at a time. Children under 13 do not need a licence.',
      need: [
        {
          thing: 'a name, a date of birth and an address',
          ifMissing: 'You can say that you have no fixed address.',
        },
        {
          thing: 'an email address or a phone number',
          ifMissing: 'You can get a licence for 12 months as a card by post.',
        },
        {
          thing: 'a National Insurance number or a Blue Badge number, to pay less because of a disability',
          ifMissing: 'Contact us before you pay. We can check it in another way.',
        },
        {
          thing: 'your own name and your phone number or email address, if you apply for someone else',
          ifMissing: 'Contact us. We can take the answers in another way.',
        },
        {
          thing: 'the agreement of the other person, if you apply for someone else',
          ifMissing:
            'Talk to them first. If they cannot understand it, or a court chose you to act for them, you can say so in the form.',
        },
      ],
      time: 'About 10 minutes',
      cost: '£4.50 to £84. It costs less from age 66, and nothing from 13 to 16. These prices are made up.',
      saving:
        'You lose your answers if you close the browser or stop for 24 hours. On any page with a question, you can save them for 28 days.',
      otherWaysLink: 'Apply by phone, in person or on paper',
      button: 'Start now',
      otherWays: 'Other ways to apply',
      trust: {
        seenBy: 'Only people at Example Rivers Agency who deal with licences.',
        usedFor: 'We work out the price, make the licence and send it.',
        keptFor:
          'Answers you do not send: up to 48 hours, or 28 days if you save them. Applications you send: for as long as this example is there.',
        notDone: 'We do not sell it, count your visits or send anything to other companies.',
      },
    },
    noLicenceNeeded: {
      heading: '[You do not need] a licence',
      paragraphs: [
        'From the date of birth, [you are] under 13. Children under 13 can fish without a licence.',
        'There is nothing to pay and nothing to send. Enjoy the fishing.',
      ],
      next: 'What to do next',
      nextSteps: [
        'Ask the owner of the water if fishing there needs permission.',
        'Apply for a junior licence when [you turn] 13. It is for people aged 13 to 16.',
      ],
      change: 'Change the date of birth',
      toLicences: 'Go to the other licences',
    },
    getSupport: {
      heading: 'Get support',
      introduction:
        'We can answer questions, fill in the form with you or take your answers another way. This help is free.',
      channels: 'All the ways to reach us',
    },
    places: {
      heading: 'Find a place near you',
      introduction: 'Someone can sit with you at these places while you apply. It is free.',
      help: 'Phone us if none of these places suits you.',
    },
    cookies: {
      heading: 'Cookies and your answers',
      paragraphs: [
        'We use one cookie. It holds a random number that links this browser to your answers, and nothing else.',
        'The service does not work without it, so we do not ask if we may use it. It is gone when you close your browser.',
        'We keep answers that you save for 28 days, unless you send them before.',
        'We delete other answers that you do not send. They are closed 24 hours after your last answer and deleted within 48 hours.',
        'We do not use cookies to count visits, and we send nothing to other companies.',
      ],
    },
    helpHeading: 'Contact us if you need help',
  } as const satisfies Sources<
    | 'service'
    | 'agency'
    | 'errorTitle'
    | 'notReal'
    | 'links'
    | 'start'
    | 'noLicenceNeeded'
    | 'getSupport'
    | 'places'
    | 'cookies'
    | 'helpHeading'
  >
}
