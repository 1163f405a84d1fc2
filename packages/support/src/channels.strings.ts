import type { ChannelKind, ResponseTime } from './directory.js'
import type { Words } from './words.js'

type Amounts = Record<ResponseTime['unit'], (amount: number) => string>

export interface ChannelWords extends Record<ChannelKind, string> {
  responseTime: Amounts
}

/** Welsh has six plural forms, and a number changes the first letter of the word after it. */
function welshPlural(amount: number, forms: Record<Intl.LDMLPluralRule, string>): string {
  return `${amount} ${forms[new Intl.PluralRules('cy').select(amount)]}`
}

export const strings: Words<ChannelWords> = {
  en: {
    phone: 'Phone',
    textphone: 'Textphone',
    relay: 'Relay UK',
    sms: 'Text message',
    callback: 'Ask us to call you back',
    webchat: 'Webchat',
    video: 'Video call',
    'bsl-video-relay': 'British Sign Language video relay',
    email: 'Email',
    'contact-form': 'Send us a message',
    'in-person': 'In person',
    'home-visit': 'Home visit',
    post: 'By post',
    'paper-form': 'Paper form',
    social: 'Social media',
    responseTime: {
      minute: (amount) => `We aim to respond within ${amount} ${amount === 1 ? 'minute' : 'minutes'}`,
      hour: (amount) => `We aim to respond within ${amount} ${amount === 1 ? 'hour' : 'hours'}`,
      'working-day': (amount) => `We aim to respond within ${amount} working ${amount === 1 ? 'day' : 'days'}`,
    },
  },
  cy: {
    phone: 'Ffôn',
    textphone: 'Ffôn testun',
    relay: 'Relay UK',
    sms: 'Neges destun',
    callback: 'Gofynnwch i ni eich ffonio yn ôl',
    webchat: 'Sgwrsio dros y we',
    video: 'Galwad fideo',
    'bsl-video-relay': 'Cyfnewid fideo Iaith Arwyddion Prydain',
    email: 'E-bost',
    'contact-form': 'Anfonwch neges atom',
    'in-person': 'Wyneb yn wyneb',
    'home-visit': 'Ymweliad cartref',
    post: 'Drwy’r post',
    'paper-form': 'Ffurflen bapur',
    social: 'Cyfryngau cymdeithasol',
    responseTime: {
      minute: (amount) =>
        `Ein nod yw ymateb o fewn ${welshPlural(amount, { zero: 'munud', one: 'funud', two: 'funud', few: 'munud', many: 'munud', other: 'munud' })}`,
      hour: (amount) =>
        `Ein nod yw ymateb o fewn ${welshPlural(amount, { zero: 'awr', one: 'awr', two: 'awr', few: 'awr', many: 'awr', other: 'awr' })}`,
      'working-day': (amount) =>
        `Ein nod yw ymateb o fewn ${welshPlural(amount, { zero: 'diwrnod', one: 'diwrnod', two: 'ddiwrnod', few: 'diwrnod', many: 'diwrnod', other: 'diwrnod' })} gwaith`,
    },
  },
  draft: [
    'textphone',
    'sms',
    'callback',
    'video',
    'bsl-video-relay',
    'home-visit',
    'paper-form',
    'social',
    'responseTime',
  ],
}
