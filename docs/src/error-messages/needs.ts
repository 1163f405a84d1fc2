// What is said about what people need: formats, how they reach us, adjustments, languages.
import { alternativeFormats, howYouReachUs, languageNeeds, reasonableAdjustments } from '@handrail/forms'
import { fieldMessages, type Kind } from './told.js'

const ticked = (...which: string[]): object => ({ which })
const asked = { 'speak-which': 'en', 'read-which': 'en', 'interpreter-which': 'no' }

/** In the order of the guidance. */
export const needs: readonly Kind[] = [
  fieldMessages('Alternative formats', [
    ['Nothing was selected', alternativeFormats(), ticked()],
    ['No other format, and a format', alternativeFormats(), ticked('audio', 'none')],
    ['Large print without its size', alternativeFormats(), ticked('large-print')],
    ['Braille without its kind', alternativeFormats(), ticked('braille')],
    ['Coloured paper without its colour', alternativeFormats(), ticked('coloured-paper')],
    [
      'More characters than there is room for',
      alternativeFormats(),
      { ...ticked('coloured-paper'), 'coloured-paper': 'x'.repeat(101) },
    ],
    ['Another language without its name', alternativeFormats(), ticked('another-language')],
    ['Something else, and not what', alternativeFormats(), ticked('something-else')],
  ]),
  fieldMessages('What people need to get in touch', [
    ['Nothing was selected', howYouReachUs(), ticked()],
    ['Nothing needed, and something', howYouReachUs(), ticked('relay', 'none')],
    ['An interpreter, and not for which language', howYouReachUs(), ticked('interpreter')],
  ]),
  fieldMessages('Reasonable adjustments', [
    ['Nothing was selected', reasonableAdjustments(), ticked()],
    ['Nothing needed, and something', reasonableAdjustments(), ticked('lift', 'none')],
    ['An interpreter, and not for which sign language', reasonableAdjustments(), ticked('sign-language')],
    ['An interpreter, and not for which language', reasonableAdjustments(), ticked('language-interpreter')],
  ]),
  fieldMessages('Languages', [
    ['Nothing was selected', languageNeeds(), {}],
    ['Another language to talk in, without its name', languageNeeds(), { ...asked, 'speak-which': 'other' }],
    ['Another language to read, without its name', languageNeeds(), { ...asked, 'read-which': 'other' }],
    ['Another sign language, without its name', languageNeeds(), { ...asked, 'interpreter-which': 'other-sign' }],
  ]),
]
