import type { Words } from '../words.js'

/** The list of licences, and removing one of them. */
export function licences(): Pick<Words, 'licences' | 'removeLicence'> {
  return {
    licences: {
      heading: { one: 'You have added %{count} licence', other: 'You have added %{count} licences' },
      question: 'Do you need to add another licence?',
      yes: 'Yes',
      no: 'No',
      missing: 'Select yes if you need to add another licence',
      unfinished: 'Finish or remove the licence that is not finished',
      full: 'You can apply for 5 licences at a time. To get more, apply again after you have sent these.',
      help: 'You can add a licence for another person, or another licence for the same person. You pay for all at once.',
      noName: 'No name yet',
      notFinished: 'Not finished',
      free: 'free',
      caption: (number) => `Licence ${number}`,
    },
    removeLicence: {
      question: (name) => `Are you sure you want to remove the licence for ${name}?`,
      hint: 'We will delete the answers about this licence',
      yes: 'Yes',
      no: 'No',
      missing: 'Select yes if you want to remove the licence',
      help: 'You can change a licence instead of removing it.',
    },
  }
}
