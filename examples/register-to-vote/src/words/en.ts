import { help } from './en-help'
import { requests } from './en-requests'

/** Everything the service says in English. Plain texts, so that a server can send them to a browser. */
export const en = {
  ...help,
  requests,
  service: 'Register to vote',
  office: 'Example Elections Office',
  notReal: 'This is an example service, made to show Handrail. It does not put anyone on a register.',
  links: {
    getSupport: 'Get support',
    cookies: 'Cookies and your answers',
    continueApplication: 'Go back to your application',
    previousPage: 'Previous page',
    start: 'Go to the start of the service',
  },
  start: {
    introduction: 'Use this service to ask to be on the register of people who can vote. You only need to do it once.',
    time: 'About 5 minutes',
    cost: 'It is free',
    saving: 'You can go back to your answers in this browser for 24 hours. You lose them if you close it.',
    otherWays: 'You can register by phone, in person or by post. We can also fill in the form with you.',
    help: 'If you cannot answer a question, say so and tell us why. You can still register.',
  },
  questions: {
    country: {
      title: 'Which country do you live in?',
      help: 'If you live in more than 1 place, choose the country where you are now.',
      missing: 'Select the country you live in',
      choices: {
        england: 'England',
        scotland: 'Scotland',
        wales: 'Wales',
        'northern-ireland': 'Northern Ireland',
        abroad: 'Somewhere outside the UK',
      },
    },
    nationality: {
      title: 'What is your nationality?',
      hint: 'Select all that apply',
      help: 'You can have more than 1 nationality.',
      why: {
        reason: 'People from some countries can vote in some elections only.',
        ifNotAnswered: 'Tell us why. You can still send your application.',
        whoSees: 'The people in our office who check applications.',
      },
      thing: 'your nationality',
      missing: 'Select your nationality',
      choices: {
        british: 'British',
        irish: 'Irish',
        other: 'Citizen of another country',
      },
      other: {
        label: 'Which country or countries?',
        thing: 'which country or countries you are a citizen of',
        missing: 'Enter which country or countries you are a citizen of',
      },
      cannotGive: 'I cannot give my nationality',
      reasonHint: 'For example, you are waiting for a decision on asylum',
    },
    'date-of-birth': {
      title: 'What is your date of birth?',
      hint: 'For example, 31 3 1980',
      help: 'If you are not sure of it, use the date on your passport or another official paper.',
      why: {
        reason: 'We find out if you can register and when you can vote.',
        ifNotAnswered: 'Tell us why, and how old you are as far as you know.',
        whoSees: 'The people in our office who check applications. It is never on the open register.',
      },
      thing: 'your date of birth',
      cannotGive: 'I cannot give my date of birth',
      reasonHint: 'For example, nobody wrote it down when you were born',
      ageRange: {
        label: 'How old are you, as far as you know?',
        missing: 'Select how old you are, as far as you know',
        choices: {
          'under-16': 'Under 16',
          '16-to-17': '16 to 17',
          '18-to-75': '18 to 75',
          'over-75': 'Over 75',
        },
      },
    },
    name: {
      title: 'What is your name?',
      help: 'Use the name you have now. If you only have 1 name, enter it in both boxes.',
      firstName: 'your first name',
      lastName: 'your last name',
    },
    'changed-name': {
      title: 'Has your name changed in the last 12 months?',
      help: 'For example, because you married, or changed it by %{word}.',
      plainWord: { word: 'deed poll', meaning: 'a legal paper that says your new name' },
      missing: 'Select yes if your name has changed in the last 12 months',
      yes: 'Yes',
      no: 'No',
    },
    'old-name': {
      title: 'What was your name before?',
      help: 'We only use it to find you on the register. We do not show it to anyone else.',
      firstName: 'your old first name',
      lastName: 'your old last name',
    },
    'national-insurance-number': {
      title: 'What is your National Insurance number?',
      hint: 'For example, QQ 12 34 56 C',
      why: {
        reason: 'We compare it with government records, to make sure that nobody registers in your name.',
        ifNotAnswered: 'Tell us why. We may ask for another way to show who you are.',
        whoSees: 'The people in our office who check applications.',
      },
      thing: 'your National Insurance number',
      cannotGive: 'I cannot give my National Insurance number',
      reasonHint: 'For example, you have never had one',
    },
    address: {
      title: 'What is your address?',
      help: 'Use the place where you live most of the time. You can register without a fixed address.',
    },
    moved: {
      title: 'Have you moved within the UK in the last 12 months?',
      help: 'We use it to take you off the register where you lived before.',
      missing: 'Select yes if you have moved within the UK in the last 12 months',
      yes: 'Yes',
      no: 'No',
    },
    'previous-address': {
      title: 'What was your address before?',
      help: 'If you have moved more than once, use the address just before this one.',
    },
    'open-register': {
      title: 'Do you want to be on the open register?',
      help: 'The %{word} makes no difference to your right to vote.',
      plainWord: { word: 'open register', meaning: 'a list that any person or company can buy' },
      missing: 'Select if you want to be on the open register',
      choices: {
        'leave-out': 'No, leave my name and address out',
        include: 'Yes, include my name and address',
      },
    },
    'postal-vote': {
      title: 'Do you want to vote by post?',
      help: 'If you do, we send you a form to ask for it. You can still vote in person until you have sent it back.',
      missing: 'Select yes if you want to vote by post',
      yes: 'Yes',
      no: 'No',
    },
    'postal-form': {
      title: 'How should we send you the postal vote form?',
      help: 'The form has to be printed and signed. Choose post if you cannot print it.',
      missing: 'Select how we should send you the postal vote form',
      choices: { email: 'Email', post: 'Post' },
      email: { label: 'Email address for the form', thing: 'the email address for the form' },
    },
    contact: {
      title: 'How should we contact you if we have a question?',
      help: 'We only use this to ask about your application.',
      missing: 'Select how we should contact you',
      choices: { email: 'Email', phone: 'Phone', post: 'Post' },
      email: { label: 'Your email address', thing: 'your email address' },
      phone: { label: 'Your phone number', thing: 'your phone number' },
    },
    declaration: {
      title: 'Declaration',
      help: 'If you are not sure about an answer, ask us before you go on.',
      confirms: [
        'your answers are true, as far as you know',
        'you are the person these answers are about, or you answer with them',
      ] as [string, string],
      warning: 'It is against the law to give false information on purpose. You could be fined or go to prison.',
      missing: 'Select if you confirm all of this',
      button: 'Continue',
    },
  },
  registerElsewhere: {
    heading: 'You cannot use this service',
    paragraphs: {
      'northern-ireland':
        'Northern Ireland has a register of its own. The Example Elections Office of Northern Ireland keeps it.',
      abroad: 'People who live outside the UK register with the Example Office for Voters Abroad.',
    },
    next: 'Where to go',
    phone: 'Phone',
    write: 'Write to',
    nothingSent: 'You have not sent anything here, so there is nothing to cancel.',
    change: 'Change the country you live in',
  },
  tooYoung: {
    heading: 'You cannot register yet',
    paragraphs: [
      'You can register from age 16 if you live in England, and from age 14 in Scotland and Wales.',
      'Come back when you are old enough. We delete what you told us within 48 hours.',
    ],
    change: 'Change your date of birth',
  },
  checkAnswers: {
    heading: 'Check your answers before sending',
    button: 'Accept and send',
    help: 'You can change any answer before you send the application. Contact us to change it afterwards.',
    groups: {
      you: 'About you',
      home: 'Where you live',
      voting: 'How you vote',
      contact: 'How we contact you',
      declaration: 'Declaration',
    },
    rows: {
      country: { question: 'Country', subject: 'country' },
      nationality: { question: 'Nationality', subject: 'nationality' },
      'date-of-birth': { question: 'Date of birth', subject: 'date of birth' },
      name: { question: 'Name', subject: 'name' },
      'changed-name': { question: 'Name changed in the last 12 months', subject: 'if your name has changed' },
      'old-name': { question: 'Name before', subject: 'name before' },
      'national-insurance-number': {
        question: 'National Insurance number',
        subject: 'National Insurance number',
      },
      address: { question: 'Address', subject: 'address' },
      moved: { question: 'Moved in the last 12 months', subject: 'if you have moved' },
      'previous-address': { question: 'Address before', subject: 'address before' },
      'open-register': { question: 'Open register', subject: 'open register' },
      'postal-vote': { question: 'Vote by post', subject: 'vote by post' },
      'postal-form': { question: 'Send the postal vote form by', subject: 'how we send the postal vote form' },
      contact: { question: 'Contact you by', subject: 'how we contact you' },
      declaration: { question: 'Your answers are true', subject: 'declaration' },
    },
    cannotGive: 'You cannot give this. Your reason:',
    age: 'Your age, as far as you know:',
    noFixedAddress: 'No fixed address. Where you spend most of your time:',
    confirmed: 'Confirmed',
  },
  confirmation: {
    heading: 'Application sent',
    next: [
      'This is an example, so nobody is put on a register. A real office would check your answers within 5 working days.',
      'It would then write to you to say that you are on the register, or to ask for something more.',
    ],
    postalForm: 'It would also send you the form to vote by post.',
    cannotGive: 'As you could not give everything, it might ask for another way to show who you are.',
    shared: {
      heading: 'If other people use this device',
      text: 'Remove this application from this device. We still have it. You can then start another application.',
      button: 'Remove it from this device',
    },
    help: 'Have your reference number with you when you contact us.',
  },
  cookies: {
    heading: 'Cookies and your answers',
    paragraphs: [
      'We use one cookie. It holds a random number that links this browser to your answers, and nothing else.',
      'The service does not work without it, so we do not ask if we may use it. It is gone when you close your browser.',
      'We delete answers that you do not send. They are closed 24 hours after your last answer and deleted within 48 hours.',
      'We do not use cookies to count visits, and we send nothing to other companies.',
      'A report of a problem is kept apart from your answers. We delete it after 90 days.',
      'If you ask for a call or tell us what you need, we keep that apart too, and delete it after 90 days.',
      'Answers to our survey do not say whose they are. We delete them after 1 year.',
    ],
  },
  tooBig: {
    heading: 'Your answer is too long',
    paragraphs: [
      'We have not saved what you entered on the last page, because there was too much of it.',
      'Answers from earlier pages are safe. Go back and enter less.',
    ],
  },
  /** Why an answer could not be kept. It stands in an error summary above what was typed. */
  notKept: {
    expired:
      'We could not save your answer, because too much time has passed or your browser does not allow cookies. What you entered is still here. Go to the start of the service to try again.',
    away: 'We could not save your answer, because of a problem on our side. What you entered is still here. Try again in a few minutes. Answers from earlier pages are safe for 24 hours.',
    failed:
      'We could not save your answer, because of a problem on our side. What you entered is still here. Try again, or contact us.',
  },
  /** What is said of a likely slip in an email address. */
  offered: 'Check the email address. Did you mean %{address}?',
  /** What is said to someone who answers the same question in two windows. */
  changedElsewhere:
    'This answer was changed in another window. The saved answer is now “%{saved}”. What you entered is still on this page. To use it instead, select “Continue”.',
  /** Why an application could not be sent. */
  notSent: {
    changed:
      'We have not sent your application, because an answer was changed in another window. These are your answers now. Check them and send them again.',
    away: 'We do not know if we got your application, because of a problem on our side. Try again in a few minutes. You can send it again: we only count it once.',
    failed:
      'We have not sent your application, because of a problem on our side. Your answers are still here. Try again, or contact us.',
  },
  problem: 'Answers from earlier pages are safe for 24 hours. We have not saved an answer from the page you were on.',
}

/** Everything the service says, in any language. */
export type Words = typeof en
