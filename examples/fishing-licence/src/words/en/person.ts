import type { Sources } from '../words.js'

/** Questions about the person the licence is for. */
export function person() {
  return {
    whoFor: {
      question: 'Who is the licence for?',
      help: 'Choose the person who goes fishing. You can apply for a child, a friend or someone you care for.',
      missing: 'Select who the licence is for',
      choices: { me: 'Me', 'someone-else': 'Someone else' },
    },
    name: {
      question: 'What is [your] name?',
      help: 'Use the name on [your] bank card, passport or letters. If [you only have] one name, enter it in both boxes.',
      firstName: {
        label: 'First name',
        thing: '[your] first name',
      },
      lastName: {
        label: 'Last name',
        thing: '[your] last name',
      },
    },
    dateOfBirth: {
      question: 'What is [your] date of birth?',
      hint: 'For example, 31 3 1980',
      help: 'It is on a passport, a driving licence or a birth certificate. Contact us if nobody knows the exact day.',
      why: {
        reason: 'The licence and its price depend on age.',
        ifNotAnswered: 'We cannot give out a licence without it.',
        whoSees: 'Only people at Example Rivers Agency who deal with licences.',
      },
      thing: '[your] date of birth',
    },
    concession: {
      question: '[Do you] pay less because of a disability?',
      hint: '[You can] pay less with either of these',
      help: 'We do not ask what the disability is.',
      why: {
        reason: 'People with a disability pay less. We only use the number to check that.',
        ifNotAnswered: 'Select “No” to go on at the full price.',
        whoSees: 'Only people who check prices. It is not on the licence.',
      },
      missing: 'Select if [you pay] less because of a disability',
      choices: {
        'disability-benefit': 'Yes, because of a disability benefit',
        'blue-badge': 'Yes, because of a Blue Badge',
        none: 'No',
      },
      plain: {
        'disability-benefit': { word: 'disability benefit', meaning: 'money for people with a disability' },
        'blue-badge': { word: 'Blue Badge', meaning: 'a parking permit for disabled people' },
      },
      details: {
        'disability-benefit': {
          asked: {
            label: '[Your] National Insurance number',
            hint: 'It is on letters about the benefit, like QQ 12 34 56 C',
          },
          thing: '[your] National Insurance number',
        },
        'blue-badge': {
          asked: { label: '[Your] Blue Badge number', hint: 'It is on the front of the badge' },
          thing: '[your] Blue Badge number',
        },
      },
      find: {
        'disability-benefit': {
          heading: 'Where to find a National Insurance number',
          places: [
            { place: 'A letter about the benefit', where: 'at the top, on the right' },
            { place: 'A letter about tax or a pension', where: 'near the top' },
            { place: 'A payslip', where: 'near the name' },
          ],
          picture: {
            alt: 'A letter with an address at the top left, and a line of letters and numbers at the top right.',
            caption: 'Example of a letter about a benefit',
            notes: ['The National Insurance number: 2 letters, 6 numbers and 1 letter'],
          },
          ifMissing: 'Contact us before paying. We can check the benefit in another way.',
        },
        'blue-badge': {
          heading: 'Where to find a Blue Badge number',
          places: [
            { place: 'The front of the badge', where: 'below the date' },
            { place: 'The letter that came with the badge', where: 'near the top' },
          ],
          picture: {
            alt: 'A card with a wheelchair on the left, and 2 lines of letters and numbers beside it.',
            caption: 'Example of a Blue Badge',
            notes: ['The month the badge ends. We do not ask for it.', 'The Blue Badge number'],
          },
          ifMissing: 'Ask the council that gave out the badge, or contact us before paying.',
        },
      },
    },
    address: {
      question: 'What is [your] address?',
      help: 'The address goes on the licence. Use the place where [you live] most of the time.',
      missing: 'Enter an address, or select that [you have] no fixed address',
      same: 'Use the same address as before',
      noFixedAddress: '[I do not have] a fixed address',
      noFixedAddressHint: 'For example, [you stay] with friends, [live] on a boat or [sleep] outside',
    },
  } as const satisfies Sources<'whoFor' | 'name' | 'dateOfBirth' | 'concession' | 'address'>
}
