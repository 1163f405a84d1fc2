import { check, component, example, guide, type NeedGroup, pack } from './need.ts'

/** Who needs support and which kinds of help there are, by what serves it. */
export const peopleAndHelp: readonly NeedGroup[] = [
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
]
