import type { Words } from '../words.js'

/** What is said when something goes wrong. */
export function problems(): Pick<Words, 'notKept' | 'changedElsewhere' | 'problems'> {
  return {
    notKept: {
      expired:
        'We could not save your answer, because too much time has passed or your browser does not allow cookies. What you entered is still here. Check it and try again.',
      away: 'We could not save your answer, because of a problem on our side. What you entered is still here. Try again in a few minutes. Answers from earlier pages are safe for 24 hours.',
      failed:
        'We could not save your answer, because of a problem on our side. What you entered is still here. Try again, or contact us.',
    },
    changedElsewhere: (saved) =>
      `This answer was changed in another window. The saved answer is now “${saved}”. What you entered is still on this page. To use it instead, select “Continue”.`,
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
      removed: {
        heading: 'This licence was removed',
        paragraphs: ['It was removed in another window, so we have not saved your answer. Nothing else has changed.'],
        link: 'Go to your licences',
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
  }
}
