import type { Words } from '../words.js'

/** Help for someone who cannot go on, and reports of a page that does not work. */
export function help(): Pick<Words, 'stillStuck' | 'advice' | 'report'> {
  return {
    stillStuck: {
      keptUntil: 'you close the browser or stop for 24 hours',
      startAgain: 'Start a new application',
    },
    advice: {
      noLicenceNeeded:
        'If you do not agree with this, contact us first. Someone who does not work for us can help you too.',
      paymentRefused: 'If you worry about money, someone who does not work for us can talk with you about it.',
    },
    report: {
      heading: 'Report a problem with a page',
      kept: 'We delete reports after 90 days.',
      button: 'Send report',
      sent: {
        heading: 'Thank you for telling us',
        paragraphs: [
          'We have your report. We do not know who you are, so we cannot reply.',
          'Answers you saved are where you left them. You can close this page.',
        ],
        next: {
          heading: 'What happens next',
          paragraphs: [
            'This is an example, so nobody reads your report.',
            'A real service would look at it on the next working day, and mend the page.',
            'We delete your report after 90 days.',
          ],
        },
      },
      notKept: {
        tooMany: 'There were too many reports. Wait 1 minute, and try again.',
        away: 'We could not keep your report, because of a problem on our side. What you entered is still here. Try again in a few minutes.',
        failed:
          'We could not keep your report, because of a problem on our side. What you entered is still here. Try again, or contact us.',
      },
    },
  }
}
