import type { WhoFor } from '../questions/answers.js'
import type { Words } from './words.js'

/** What changes when the licence is for someone else. Every sentence below is written once. */
const people = {
  me: { you: 'you', your: 'your' },
  'someone-else': { you: 'they', your: 'their' },
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function en(whoFor: WhoFor): Words {
  const { you, your } = people[whoFor]
  return {
    service: 'Apply for a fishing licence',
    agency: 'Example Rivers Agency',
    notReal: 'This is an example service, made to show Handrail. It does not give real licences.',
    links: {
      getSupport: 'Get support',
      cookies: 'Cookies and your answers',
      continueApplication: 'Go back to your application',
      previousPage: 'Previous page',
    },
    start: {
      introduction: 'Use this service to apply for a licence to fish with a rod. You can apply for someone else.',
      beforeYouStart: 'Before you start',
      leadIn: 'We ask for:',
      youNeed: ['a first name and a last name', 'a date of birth', 'the type of fishing'],
      time: 'It takes about 5 minutes. Children under 13 do not need a licence.',
      keeping:
        'You can get back to your answers only in this browser. You lose them if you close it or stop for 24 hours.',
      button: 'Start now',
      support: {
        heading: 'Other ways to apply',
        text: 'You can apply by phone, in person or by post. We can also fill in the form with you.',
      },
    },
    whoFor: {
      question: 'Who is the licence for?',
      help: 'Choose the person who goes fishing. You can apply for a child, a friend or someone you care for.',
      missing: 'Select who the licence is for',
      choices: { me: 'Me', 'someone-else': 'Someone else' },
    },
    name: {
      question: `What is ${your} name?`,
      help: `Use the name on ${your} bank card, passport or letters. If ${you} only have one name, enter it in both boxes.`,
      firstName: {
        label: 'First name',
        thing: `${your} first name`,
      },
      lastName: {
        label: 'Last name',
        thing: `${your} last name`,
      },
    },
    dateOfBirth: {
      question: `What is ${your} date of birth?`,
      hint: 'For example, 31 3 1980',
      help: `We use it to find out if ${you} need a licence, and which one.`,
      thing: `${your} date of birth`,
    },
    noLicenceNeeded: {
      heading: `${capital(you)} do not need a licence`,
      paragraphs: [
        `From the date of birth, ${you} are under 13. Children under 13 can fish without a licence.`,
        'There is nothing to pay and nothing to send. Enjoy the fishing.',
      ],
      next: 'What to do next',
      nextSteps: [
        'Ask the owner of the water if fishing there needs permission.',
        `Apply for a junior licence when ${you} turn 13. It is for people aged 13 to 16.`,
      ],
      change: 'Change the date of birth',
    },
    licenceType: {
      question: `What type of fishing licence do ${you} need?`,
      help: 'Coarse fish live in fresh water, such as carp, perch and pike.',
      missing: `Select the type of fishing licence ${you} need`,
      choices: {
        'trout-2-rod': { label: 'Trout and coarse fish, up to 2 rods' },
        'trout-3-rod': { label: 'Trout and coarse fish, up to 3 rods', hint: 'The third rod is for coarse fish only' },
        salmon: { label: 'Salmon and sea trout', hint: 'Includes trout and coarse fish' },
      },
    },
    checkAnswers: {
      rows: {
        whoFor: { question: 'Who the licence is for', subject: 'who the licence is for' },
        name: { question: 'Name', subject: 'name' },
        dateOfBirth: { question: 'Date of birth', subject: 'date of birth' },
        licenceType: { question: 'Licence', subject: 'licence' },
      },
      licence: (type, age) => (age === 'junior' ? `${type} (junior licence, ages 13 to 16)` : type),
      declaration: {
        heading: 'Now send your application',
        text:
          whoFor === 'me'
            ? 'By sending this, you say that your answers are correct as far as you know.'
            : 'By sending this, you say that your answers about them are correct as far as you know, and that they agree.',
      },
      help: 'You can change any answer before you send the application. We cannot change it here afterwards.',
    },
    confirmation: {
      heading: 'Application sent',
      reference: 'Your reference number',
      keep: 'Write this number down, or print this page. Have it with you when you contact us.',
      next: {
        heading: 'What happens next',
        paragraphs: [
          'This is an example, so no licence comes. A real service would say here how and when it sends the licence.',
          `A real service would also say that ${you} must not fish until ${you} have the licence.`,
        ],
      },
      shared: {
        heading: 'If other people use this device',
        text: 'Remove this application from this device. We still have it. You can then start another application.',
        button: 'Remove it from this device',
      },
      help: 'If you need help, or an answer was wrong',
    },
    getSupport: {
      heading: 'Get support',
      introduction:
        'We can answer questions, fill in the form with you or take your answers another way. This help is free.',
    },
    cookies: {
      heading: 'Cookies and your answers',
      paragraphs: [
        'We use one cookie. It holds a random number that links this browser to your answers, and nothing else.',
        'The service does not work without it, so we do not ask if we may use it. It is gone when you close your browser.',
        'We delete answers that you do not send. They are closed 24 hours after your last answer and deleted within 48 hours.',
        'We do not use cookies to count visits, and we send nothing to other companies.',
      ],
    },
    notKept: {
      expired:
        'We could not save your answer, because too much time has passed or your browser does not allow cookies. What you entered is still here. Check it and try again.',
      away: 'We could not save your answer, because of a problem on our side. What you entered is still here. Try again in a few minutes. Answers from earlier pages are safe for 24 hours.',
      failed:
        'We could not save your answer, because of a problem on our side. What you entered is still here. Try again, or contact us.',
    },
    notSent: {
      expired:
        'We have not sent your application, because too much time has passed. Your answers are still here. Check them and send them again.',
      failed:
        'We have not sent your application, because of a problem on our side. Your answers are still here. Try again, or contact us.',
    },
    problems: {
      notFound: {
        heading: 'Page not found',
        paragraphs: [
          'If you typed the web address, check it is correct.',
          'If you pasted the web address, check you copied all of it.',
        ],
        link: 'Go to the start of the service',
      },
      wrongMethod: {
        heading: 'This page cannot do that',
        paragraphs: ['What was sent does not fit this page. Nothing has changed, and answers you saved are safe.'],
        link: 'Go to the start of the service',
      },
      tooBig: {
        heading: 'Your answer is too long',
        paragraphs: [
          'We have not saved what you entered on the last page, because there was too much of it.',
          'Answers from earlier pages are safe. Go back and enter less.',
        ],
        link: 'Go back to the question',
      },
      wrongContentType: {
        heading: 'We cannot read what was sent',
        paragraphs: ['We have not saved it. Answers from earlier pages are safe. Use the form on the page to answer.'],
        link: 'Go back to the question',
      },
      otherSite: {
        heading: 'We cannot accept answers from another website',
        paragraphs: [
          'Another website tried to send an answer here. We have not saved it. Answers you gave us yourself are safe.',
        ],
        link: 'Go to the start of the service',
      },
      badRequest: {
        heading: 'We cannot read what was sent',
        paragraphs: ['We have not saved it. Answers from earlier pages are safe. Go back and try again.'],
        link: 'Go to the start of the service',
      },
      failed: {
        heading: 'There is a problem with the service',
        paragraphs: [
          'Try again later.',
          'Answers you saved on earlier pages are kept for 24 hours. We have not saved an answer from the page you were on.',
        ],
        link: 'Go to the start of the service',
      },
      away: {
        heading: 'The service is unavailable',
        paragraphs: [
          'You will be able to use it again later. Try in a few minutes.',
          'Answers you saved on earlier pages are kept for 24 hours. We have not saved an answer from the page you were on.',
        ],
        link: 'Go to the start of the service',
      },
      awaySending: {
        heading: 'The service is unavailable',
        paragraphs: [
          'We do not know if we got your application. Your answers are safe for 24 hours.',
          'Try again in a few minutes. You can send it again: we only count it once.',
        ],
        link: 'Go back to your application',
      },
    },
    helpHeading: 'Contact us if you need help',
  }
}
