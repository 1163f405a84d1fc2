import type { Words } from '../words.js'

/** Said to someone who applies for another, about themselves and about that person. */
export function acting(): Pick<Words, 'acting' | 'agreement' | 'notAgreed' | 'stop'> {
  return {
    acting: {
      question: 'About you',
      introduction: (person) => `You apply for ${person}, so we need to know who you are.`,
      help: 'We only use this to know who filled in the form, and to contact you about it.',
      and: (names, last) => `${names} and ${last}`,
    },
    agreement: {
      question: (person) => `Acting for ${person}`,
      help: 'You can go on without a letter. If the person is with you, you can answer this together.',
      statements: {
        fillsIn: (helper) => `${helper} fills in this form for you`,
        sees: (helper) => `${helper} sees what you tell us`,
        getsMessages: (helper) => `${helper} gets our messages about the licence`,
      },
    },
    notAgreed: {
      heading: (person) => `Talk to ${person} first`,
      agree: (person) => `We cannot take this form until ${person} knows about it and agrees.`,
      know: (person) => `We cannot take this form until ${person} knows about it.`,
      next: 'What to do next',
      nextSteps: [
        'Tell them what the licence is for, what it costs and what we ask.',
        'If they are happy with it, change your answer and go on. If they cannot understand it, you can say so there.',
        'They can also apply by themselves, or we can help them.',
      ],
      kept: 'Your answers are safe for 24 hours. You can save them for 28 days.',
      change: 'Change your answer',
      advice: 'An adviser can talk with both of you about what to do.',
    },
    stop: {
      heading: 'Do you want to stop?',
      save: {
        heading: 'Stop, and go on later',
        text: 'We keep the answers for 28 days. We show you a code to come back with, on any device.',
        button: 'Save and show my code',
      },
      end: {
        heading: 'End this form',
        text: 'Nobody can open these answers on this device any more. We delete them within 48 hours.',
        withCode: 'If you got a code before, you can still come back with it.',
        button: 'End this form',
      },
      back: 'Go back to the form',
      help: 'If someone else waits to use this device, save or end this form first.',
    },
  }
}
