// What the survey of what made it hard and a reference for an adviser say is wrong.
import { supportReference, supportSurvey } from '@handrail/forms'
import { fieldMessages, type Kind } from './told.js'

const survey = supportSurvey({ barriers: ['skills'], channels: ['phone'] })
const typed = { 'made-it-hard': [], 'made-it-hard-other': '', satisfaction: '', 'helped-by': [], comment: '' }

/** The messages of the survey, for the list of all. */
export const surveyKind: Kind = fieldMessages('Survey of what made it hard', [
  ['A reason, and that there is none', survey, { ...typed, 'made-it-hard': ['skills', 'nothing'] }],
  ['Help, and that none was needed', survey, { ...typed, 'helped-by': ['phone', 'not-needed'] }],
  ['Help, and that none was given', survey, { ...typed, 'helped-by': ['phone', 'not-given'] }],
  [
    'More about another reason than there is room for',
    survey,
    { ...typed, 'made-it-hard': ['something-else'], 'made-it-hard-other': 'x'.repeat(501) },
  ],
  ['More ideas than there is room for', survey, { ...typed, comment: 'x'.repeat(5001) }],
])

/** The messages of a reference, for the list of all. */
export const referenceKind: Kind = fieldMessages('A reference to read out', [
  ['Nothing was entered', supportReference(), ''],
  ['Too short', supportReference(), '4F7'],
  ['A mistake in it', supportReference(), '4F7 K9W XM3'],
])
