import type { Words } from '../words.js'

/** Saving an application, and coming back to it. */
export function saving(): Pick<Words, 'save' | 'saved' | 'comeBack'> {
  return {
    save: {
      heading: 'Save and come back later',
      paragraphs: [
        'We have your answers from the pages before this one. We can keep them for 28 days.',
        'We show you a code. With the code and the date of birth you can go on later, on any device. You do not need an account.',
        'If you got a code before, only the new one works.',
      ],
      button: 'Save and show my code',
      help: 'You can write the code down, print it or have someone write it down for you.',
    },
    saved: {
      heading: 'Application saved',
      code: 'Your code',
      once: 'Write this code down, or print this page. We cannot show it again.',
      spelled: 'How to say the code',
      spell: (character, word) => `${character} for ${word}`,
      kept: (until) => `We keep your answers until ${until}. After that we delete them.`,
      next: {
        heading: 'How to come back',
        paragraphs: [
          'You need this code and the date of birth of the person the licence is for.',
          'If you have added several licences, it is the date of birth for the first of them.',
        ],
      },
      comeBack: 'Come back to a saved application',
      shared: 'Remove your answers from this device. You can still come back to them with the code.',
    },
    comeBack: {
      heading: 'Come back to a saved application',
      code: {
        label: 'Your code',
        hint: 'It has 12 letters and numbers, like 4F7K 9WXM 3H2Y',
        thing: 'your code',
      },
      dateOfBirth: {
        legend: 'Date of birth of the person the licence is for',
        hint: 'For example, 31 3 1980',
        thing: 'the date of birth of the person the licence is for',
      },
      help: 'If you added several licences, enter the date of birth for the first. If you lost the code, start again or call us. A code no longer works after 28 days, or once you have sent the application.',
      notDone: {
        wrong: 'The code and the date of birth do not match an application. Check both, and try again.',
        tooMany: 'There were too many tries. Wait 1 minute, and try again.',
        expired:
          'We could not do this, because too much time has passed or your browser does not allow cookies. What you entered is still here. Try again.',
        away: 'We could not do this, because of a problem on our side. What you entered is still here. Try again in a few minutes.',
        failed: 'We could not do this, because of a problem on our side. Try again, or contact us.',
      },
    },
  }
}
