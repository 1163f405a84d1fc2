import { nations } from './channel.shape.js'
import type { LanguageTag, Nation } from './directory.js'
import type { ListField } from './shape.js'

/** Ids of channels. */
export const channelIds: ListField<string> = {
  is: 'list',
  least: 1,
  of: {
    is: 'text',
    format: 'reference',
    description: 'The id of an entry in the channels list of this file.',
    examples: ['helpline'],
  },
  description: 'The ids of channels, from the channels list in this file.',
  examples: [['helpline', 'webchat']],
}

/** Several nations. */
export const nationList: ListField<Nation> = {
  is: 'list',
  least: 1,
  of: { is: 'choice', description: 'A nation of the United Kingdom.', examples: ['wales'], choices: nations },
  description: 'Nations of the United Kingdom.',
  examples: [['england', 'wales']],
}

/** Several languages. */
export const languageList: ListField<LanguageTag> = {
  is: 'list',
  least: 1,
  of: { is: 'text', format: 'language', description: 'A language code.', examples: ['en', 'cy', 'pl', 'bfi'] },
  description: 'Languages people can get help in here. Leave it out when they are the languages of the service.',
  examples: [['en', 'cy'], ['bfi']],
}
