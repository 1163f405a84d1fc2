import { check, component, guide, type NeedGroup, pack } from './need.ts'

/** How people reach someone, where and in which language, by what serves it. */
export const channelsAndPlaces: readonly NeedGroup[] = [
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
]
