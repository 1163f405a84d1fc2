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
      help: 'We use it to find out if [you need] a licence, and which one.',
      thing: '[your] date of birth',
    },
    concession: {
      question: '[Do you] pay less because of a disability?',
      hint: '[You can] pay less with either of these',
      help: 'We only use the number to check that the lower price is right. [always: You] find it on a letter or on the badge.',
      missing: 'Select if [you pay] less because of a disability',
      choices: {
        'disability-benefit': 'Yes, because of a disability benefit',
        'blue-badge': 'Yes, because of a Blue Badge',
        none: 'No',
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
    },
    address: {
      question: 'What is [your] address?',
      help: 'The address goes on the licence. Use the place where [you live] most of the time.',
      same: 'Use the same address as before',
      noFixedAddress: '[I do not have] a fixed address',
      noFixedAddressHint: 'For example, [you stay] with friends, [live] on a boat or [sleep] outside',
    },
  } as const satisfies Sources<'whoFor' | 'name' | 'dateOfBirth' | 'concession' | 'address'>
}
