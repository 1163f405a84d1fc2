/** What the service says where people ask for something besides a place on the register, and on paper. */
export const requests = {
  /** The same on every page where something is asked for. */
  kept: 'Only people in our office see this. We delete it after 90 days.',
  whatNext: 'What happens next',
  reference: 'Give it when you contact us about this. Nobody needs it to vote.',
  notReal: 'This is an example, so nobody will get in touch.',
  /** What the button says, in its own language, that shows the page after sending in this language. */
  inThisLanguage: 'Show this page in English',
  /** Why something could not be kept. It stands in an error summary above what was typed. */
  notKept: {
    away: 'We have not got this, because of a problem on our side. What you entered is still here. Send it again in a few minutes. We only count it once.',
    failed:
      'We have not got this, because of a problem on our side. What you entered is still here. Send it again, or contact us.',
  },
  /** When what was sent cannot be shown once more. */
  notShown: 'We have what you sent, but cannot show it now. Contact us to hear your reference.',
  callBack: {
    heading: 'Ask for a phone call',
    paragraphs: [
      'Someone in our office calls you. They can answer a question, or fill in the form with you on the phone.',
      'You do not have to start an application first. The call is free.',
    ],
    button: 'Ask for a phone call',
    /** The exact words of a message. They name neither the office nor the reason. */
    message: 'This is Alex. I will call you again',
    ifMissed: 'We try once more on the same day, and once on the next working day. You can also ask for another call.',
    help: 'If you cannot wait for a call, phone us.',
    sent: {
      heading: 'We will phone you',
      next: ['We call you at one of the times below. You do not have to do anything before then.'],
    },
  },
  needs: {
    choose: {
      question: 'What should we know, so that we can help you?',
      hint: 'Select all that you want to tell us about',
      missing: 'Select what you want to tell us about',
      help: 'You can also tell us on the phone.',
      choices: {
        adjustments: 'Changes that make it possible to register or vote',
        formats: 'Letters and forms that you can read, such as large print',
        reach: 'How you contact us, such as by Relay UK',
        languages: 'Which languages you use, or an interpreter',
      },
    },
    heading: 'Tell us what you need',
    paragraphs: ['You do not have to give a reason. It makes no difference to your right to vote.'],
    button: 'Send what I need',
    /** Who gets in touch, and how. */
    next: 'We get in touch in the way that you choose at the end of this page.',
    help: 'You can also tell us on the phone.',
    name: {
      label: 'What should we call you?',
      hint: 'Your full name, or another name that you use',
      thing: 'what we should call you',
      subject: 'Name',
    },
    contact: {
      question: 'How should we tell you what we can do?',
      hint: 'Choose a way that nobody else sees or hears, if that matters to you',
      missing: 'Select how we should tell you what we can do',
      choices: { phone: 'Phone call', text: 'Text message', email: 'Email', post: 'Letter' },
      details: {
        phone: { label: 'Phone number for the call', thing: 'the phone number for the call' },
        text: { label: 'Mobile number for the text message', thing: 'the mobile number for the text message' },
        email: { label: 'Email address for our answer', thing: 'the email address for our answer' },
        post: { label: 'Address for the letter', thing: 'the address for the letter' },
      },
    },
    sent: {
      heading: 'We know what you need',
      asked: 'What you told us',
      next: [
        'We tell you what we can do within 4 working days, in the way that you chose.',
        'You can register now. You do not have to wait for our answer.',
      ],
    },
  },
  survey: {
    heading: 'Tell us what made it hard',
    who: 'Only people in our office see your answers. We keep them for 1 year, apart from all applications.',
    button: 'Send my answers',
    help: 'We cannot reply to what you write here. If you need help, contact us.',
    sent: {
      heading: 'Thank you for your answers',
      nothing: 'You left all of it empty, so there was nothing to keep. That is fine.',
      next: [
        'We add your answers to those of other people, and change what makes it hard for many.',
        'Nobody can tell which answers are yours, so we cannot write to you about them.',
      ],
    },
  },
  links: {
    heading: 'More that we can do',
    needs: 'Tell us what you need, such as large print, an interpreter or a quiet room',
    survey: 'Tell us what made it hard to register',
    leaflet: 'Print a leaflet for someone who is not online',
    poster: 'Print a poster for a wall or a window',
  },
  paper: {
    leaflet: 'Leaflet to print',
    poster: 'Poster to print',
    how: 'Print this page with your browser. This text is not on the paper.',
    back: 'Back to get support',
    summary: 'You must be on the register to vote. You can ask to be on it online, by phone, in person or on paper.',
    need: ['your name, date of birth and address', 'your National Insurance number, if you have it'],
  },
}
