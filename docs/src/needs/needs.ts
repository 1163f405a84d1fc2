// Every need that people, teams and the law have of Handrail, and what serves it. The numbers are those of our list of
// needs, so that nothing on it can be passed over. `checks/needs.test.ts` fails when one is missing or leads nowhere.

/** What serves a need: a page of this site, a package, a folder of `examples`, or a check that every change has to pass. */
export type Serves =
  | { component: string }
  | { guide: string }
  | { start: string }
  | { package: string }
  | { example: string }
  | { check: string }

export interface Need {
  /** Its number in the list. */
  number: string
  need: string
  serves: readonly Serves[]
  /** How, in one sentence, if the names do not say it. */
  how?: string
  /** Set when nothing serves it: why. */
  notServed?: string
}

export interface NeedGroup {
  heading: string
  needs: readonly Need[]
}

const component = (slug: string): Serves => ({ component: slug })
const guide = (slug: string): Serves => ({ guide: slug })
const start = (slug: string): Serves => ({ start: slug })
const pack = (name: string): Serves => ({ package: name })
const example = (name: string): Serves => ({ example: name })
const check = (name: string): Serves => ({ check: name })

export const groups: readonly NeedGroup[] = [
  {
    heading: 'Who needs support, and why',
    needs: [
      {
        number: '1',
        need: 'People lack skills or confidence',
        serves: [guide('who-needs-help'), component('get-support')],
      },
      {
        number: '2',
        need: 'People need someone to type, because of reading, writing or English',
        serves: [component('get-support'), component('language-needs'), component('contact-channels')],
      },
      { number: '3', need: 'People have no device', serves: [component('place-finder'), component('get-support')] },
      {
        number: '4',
        need: 'One person has several reasons',
        serves: [component('get-support'), component('support-survey')],
        how: 'Reasons are always checkboxes, and counts may add up to more than 100%.',
      },
      {
        number: '5',
        need: 'People want someone there because a lot depends on it',
        serves: [component('reassurance'), component('task-list-page'), component('get-advice')],
      },
      {
        number: '6',
        need: 'People who use the internet may still not use a form',
        serves: [guide('who-needs-help')],
        how: 'No part of Handrail works out what someone needs from their age or device.',
      },
      { number: '7', need: 'Some adults are not online', serves: [guide('how-many-people'), pack('support')] },
      { number: '8', need: 'Age and life events change what people need', serves: [guide('how-many-people')] },
      {
        number: '9',
        need: 'Some people need it done for them, some need help to do it',
        serves: [component('get-support'), component('other-ways')],
      },
      {
        number: '10',
        need: 'Some people are rarely asked: people without a home, sex workers, Gypsy and Traveller communities',
        serves: [guide('research'), component('address')],
        how: 'An address can be “no fixed address”.',
      },
      {
        number: '11',
        need: 'Veterans need a line of their own',
        serves: [pack('support'), component('contact-channels')],
      },
      {
        number: '12',
        need: 'Teams need a way to ask about support',
        serves: [component('support-survey'), guide('research')],
      },
      {
        number: '13',
        need: 'People abroad have a slow connection',
        serves: [check('Size budgets'), component('question-page'), guide('plan-support')],
        how: 'A first page fits into the first round trip, and nothing needs scripts, a web font or video.',
      },
      {
        number: '14',
        need: 'People overseas have another time zone and dial +44',
        serves: [component('opening-hours'), pack('support')],
        how: 'Times are always those of the United Kingdom, and numbers are stored with +44.',
      },
      { number: '15', need: 'Farmers and others use an agent', serves: [component('acting-for-someone')] },
      {
        number: '16',
        need: 'Words about health are hard to read',
        serves: [check('Plain language'), pack('plain-language'), component('alternative-formats')],
      },
      {
        number: '17',
        need: 'People and staff worry about security',
        serves: [component('trust-panel'), guide('trust')],
      },
      { number: '18', need: 'People see no gain in going online', serves: [component('start-page'), guide('trust')] },
      {
        number: '19',
        need: 'People are annoyed to register for a simple thing',
        serves: [component('save-and-return'), guide('without-an-account')],
      },
      { number: '20', need: 'People face several sites and logins', serves: [guide('without-an-account')] },
      {
        number: '21',
        need: 'People fear for their data, or to lose it',
        serves: [component('trust-panel'), component('timeout-warning'), component('save-and-return')],
      },
      { number: '22', need: 'Teams need reasons that people choose from', serves: [component('support-survey')] },
      {
        number: '23',
        need: 'Words must be kind',
        serves: [check('Error messages'), component('still-stuck'), guide('error-messages')],
      },
      {
        number: '24',
        need: 'It must be easier to prove who you are',
        serves: [component('cannot-give-this'), component('where-to-find-it')],
      },
      {
        number: '25',
        need: 'People can ask for something without a name',
        serves: [component('report-a-problem'), component('support-survey'), guide('without-an-account')],
      },
      {
        number: '26',
        need: 'Pages must be alike, and made for a phone first',
        serves: [check('axe on every story in Chromium')],
        how: 'Every story is checked 320 pixels wide.',
      },
    ],
  },
  {
    heading: 'Kinds of help',
    needs: [
      {
        number: '27',
        need: 'Digital: use a device, find the form, type',
        serves: [component('get-support'), guide('help-someone')],
      },
      {
        number: '28',
        need: 'Emotional: someone alongside',
        serves: [component('get-support'), component('reassurance')],
      },
      {
        number: '29',
        need: 'Procedural: what happens, and what is needed',
        serves: [component('before-you-start'), component('why-we-ask'), component('confirmation-page')],
      },
      {
        number: '30',
        need: 'Legal advice cannot be given, so people are sent to others',
        serves: [component('get-advice')],
        how: 'The line “We cannot give you legal advice” cannot be left out.',
      },
      {
        number: '31',
        need: 'Help with one form, or from start to end',
        serves: [component('get-support'), pack('support')],
      },
      {
        number: '32',
        need: 'A short call, or an appointment',
        serves: [component('call-back-request'), component('appointment-request')],
      },
      { number: '33', need: 'Help inside an appointment people have anyway', serves: [guide('plan-support')] },
      {
        number: '34',
        need: 'Someone types for you, or helps you do it',
        serves: [component('acting-for-someone'), component('adviser-banner'), component('get-support')],
      },
      {
        number: '35',
        need: 'Help that lets people learn',
        serves: [guide('help-someone'), component('help-with-question')],
      },
      { number: '36', need: 'Life events make people get in touch', serves: [guide('plan-support')] },
      {
        number: '37',
        need: 'First a phone call, then face to face',
        serves: [component('get-support'), component('place-finder')],
      },
      {
        number: '38',
        need: 'Others act for people, with roles and permission',
        serves: [component('acting-for-someone')],
      },
      {
        number: '39',
        need: 'Trials with other organisations need a journey to try',
        serves: [example('fishing-licence')],
        how: 'The journey of an adviser runs from start to end in the example.',
      },
      { number: '40', need: 'People who help need training', serves: [guide('help-someone')] },
      {
        number: '41',
        need: 'The team’s own staff answer the phone, or a partner does',
        serves: [pack('support'), guide('plan-support')],
      },
    ],
  },
  {
    heading: 'Channels, places, languages, nations and time',
    needs: [
      { number: '42', need: 'Phone', serves: [component('contact-channels')] },
      { number: '43', need: 'In person', serves: [component('place-finder')] },
      { number: '44', need: 'Video', serves: [component('contact-channels'), component('appointment-request')] },
      { number: '45', need: 'Email', serves: [component('contact-channels')] },
      {
        number: '46',
        need: 'Paper is kept',
        serves: [component('other-ways'), component('start-page'), guide('other-ways-to-apply')],
      },
      {
        number: '47',
        need: 'Post Offices, libraries, advice centres and others',
        serves: [component('place-finder'), pack('support')],
      },
      {
        number: '48',
        need: 'Help is easy to find, and grouped by need',
        serves: [component('get-support'), component('place-finder')],
        how: 'Another organisation can use all of it under its own name and colours.',
      },
      {
        number: '48a',
        need: 'What is online can be had offline too',
        serves: [guide('other-ways-to-apply'), component('leaflet')],
      },
      {
        number: '48b',
        need: 'Someone visits people at home',
        serves: [component('contact-channels'), pack('support')],
      },
      {
        number: '49',
        need: 'People who are not online hear about support',
        serves: [component('leaflet'), component('poster'), guide('reach-people-offline')],
      },
      { number: '50', need: 'Other formats', serves: [component('alternative-formats')] },
      {
        number: '51',
        need: 'English and Welsh, with a switch',
        serves: [component('language-navigation'), check('Welsh and interface words')],
      },
      {
        number: '52',
        need: 'Support in many languages',
        serves: [component('language-needs'), component('contact-channels')],
      },
      {
        number: '53',
        need: 'Not every nation has the same help',
        serves: [pack('support'), component('contact-channels')],
      },
      {
        number: '54',
        need: 'Northern Ireland, or any nation, may have no help',
        serves: [pack('support'), component('get-support')],
        how: 'The check of a directory refuses silence: a nation has help, or the file says why not.',
      },
      {
        number: '55',
        need: 'People want to know what happens next, and when',
        serves: [component('confirmation-page'), component('call-back-request')],
      },
      {
        number: '56',
        need: 'Fewer calls that should not be needed',
        serves: [component('help-with-question'), guide('plan-support')],
      },
      { number: '57', need: 'Urgent questions come first', serves: [component('contact-channels'), pack('support')] },
      {
        number: '58',
        need: 'The right help, however people get in touch',
        serves: [pack('support'), guide('support-directory')],
        how: 'Pages, leaflets, error pages and data for search engines are all made from one file.',
      },
      {
        number: '59',
        need: 'People do not know the words “assisted digital”',
        serves: [pack('plain-language'), check('Plain language')],
      },
      { number: '60', need: 'Support is free', serves: [component('contact-channels'), pack('support')] },
    ],
  },
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
        serves: [check('Help')],
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
