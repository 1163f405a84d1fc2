import { check, component, guide, type NeedGroup, pack, start } from './need.ts'

/** How support is measured, what the law asks and what goes wrong in content, by what serves it. */
export const measuresAndRules: readonly NeedGroup[] = [
  {
    heading: 'Measures, evidence and method',
    needs: [
      {
        number: '61',
        need: 'How many apply online, and are satisfied',
        serves: [guide('measure-support'), component('feedback')],
      },
      { number: '62', need: 'A score out of 10', serves: [component('support-survey')] },
      { number: '63', need: 'Few people use the support: ask why', serves: [guide('measure-support')] },
      { number: '64', need: 'Ask often what holds people back', serves: [component('support-survey')] },
      {
        number: '65',
        need: 'Research online, face to face and by phone',
        serves: [guide('research'), component('support-survey')],
      },
      { number: '66', need: 'Work out how many people need help', serves: [pack('support'), guide('how-many-people')] },
      {
        number: '67',
        need: 'User stories about support',
        serves: [guide('research'), check('Unit tests')],
        how: 'Our tests are sentences about what a person gets.',
      },
      { number: '68', need: 'Design with those who advise people', serves: [guide('research')] },
      {
        number: '69',
        need: 'What the contact centre hears comes back',
        serves: [component('support-survey'), guide('measure-support')],
      },
      {
        number: '70',
        need: 'Services with many users come first',
        serves: [],
        notServed: 'it is for a government to say which services come first',
      },
      {
        number: '71',
        need: 'What programmes and trials cost',
        serves: [],
        notServed: 'the sums are history, and no figure of theirs fits another service',
      },
    ],
  },
  {
    heading: 'Rules, standards and duties',
    needs: [
      {
        number: '72',
        need: 'Who checked that the help is good, and until when',
        serves: [component('get-advice'), pack('support')],
      },
      { number: '73', need: 'Equality law', serves: [guide('law-and-standards'), component('reasonable-adjustments')] },
      {
        number: '74',
        need: 'Support is part of the design from the start',
        serves: [check('Fishing licence: axe on every page in Chromium'), check('Register to vote')],
        how: 'A page of our examples without help fails the check. You can run it on yours.',
      },
      { number: '75', need: 'As good on paper and on the phone', serves: [guide('other-ways-to-apply')] },
      { number: '76', need: 'Nobody is left behind', serves: [guide('plan-support')] },
      {
        number: '77',
        need: 'Support is based on need and lets people learn',
        serves: [guide('plan-support'), guide('help-someone')],
      },
      {
        number: '78',
        need: 'Support is shared between services',
        serves: [pack('support'), guide('support-directory')],
      },
      {
        number: '79',
        need: 'Testing with disabled people',
        serves: [guide('research')],
        how: 'Handrail has automatic checks and transcripts. No check stands for people, so test your service with them.',
      },
      {
        number: '80',
        need: 'Places and contracts that are there are used',
        serves: [guide('plan-support'), pack('support')],
      },
      { number: '81', need: 'Services are looked through', serves: [guide('plan-support'), pack('support')] },
      { number: '82', need: 'Rules for inclusion', serves: [guide('plan-support')] },
      { number: '83', need: 'Staff are trained', serves: [guide('help-someone')] },
      {
        number: '84',
        need: 'Nobody is asked the same thing twice',
        serves: [component('same-answer'), component('check-answers')],
      },
    ],
  },
  {
    heading: 'Faults in content',
    needs: [
      { number: '85', need: 'Filler text and empty links', serves: [pack('plain-language'), check('Plain language')] },
      {
        number: '86',
        need: 'English and Welsh that say different things',
        serves: [pack('support'), check('Welsh and interface words')],
      },
      {
        number: '87',
        need: 'Short forms that nobody explains',
        serves: [],
        notServed: 'no rule of ours finds them yet, so a person who edits has to',
      },
      { number: '88', need: 'Figures without a date or a source', serves: [pack('support'), guide('how-many-people')] },
      {
        number: '89',
        need: 'The name of a product in place of a channel',
        serves: [component('contact-channels'), guide('plan-support')],
      },
      {
        number: '90',
        need: 'Plans whose date is over',
        serves: [pack('support')],
        how: 'The check of a directory finds dates that are over. No rule of ours finds them in other text yet.',
      },
      { number: '91', need: 'A lead-in with nothing after it', serves: [pack('plain-language')] },
      {
        number: '92',
        need: 'Descriptions of pictures in the text',
        serves: [component('where-to-find-it'), start('content-designers')],
      },
      { number: '93', need: 'Links that say nothing', serves: [pack('plain-language'), component('contact-channels')] },
      { number: '94', need: '“eg”, “ie” and odd punctuation', serves: [pack('plain-language')] },
      { number: '95', need: 'Words that mean little', serves: [pack('plain-language')] },
      { number: '96', need: 'Words that belittle people', serves: [pack('plain-language')] },
    ],
  },
]
