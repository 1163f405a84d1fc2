// What the survey of what made it hard says is wrong.
import { supportSurvey } from '@handrail/forms'
import { fieldMessages, type Kind } from './told.js'

const survey = supportSurvey({ barriers: ['skills'], channels: ['phone'] })
const typed = { 'made-it-hard': [], 'made-it-hard-other': '', satisfaction: '', 'helped-by': [], comment: '' }

/** Its messages, for the list of all. */
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
