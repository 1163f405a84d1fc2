import { choiceWithDetails, defineForm, nationalInsuranceNumber, text } from '@handrail/forms'
import { ageGroupOf } from './ages.js'
import { concessions } from './answers.js'
import { question } from './question.js'

/** Only those are asked for whom it changes the price. Nobody else has to tell us about their health. */
export const concession = question({
  path: 'concession',
  isAsked: ({ answers, now }) => ageGroupOf(answers, now) === 'adult',
  form: ({ concession: { missing, details } }) =>
    defineForm({
      concession: choiceWithDetails(
        { values: concessions, missing },
        {
          'disability-benefit': nationalInsuranceNumber({ thing: details['disability-benefit'].thing }),
          'blue-badge': text({ thing: details['blue-badge'].thing, most: 20 }),
        },
      ),
    }),
  answers: ({ concession: { which, detail } }) => ({ concession: which, concessionNumber: detail }),
  values: ({ concession: which, concessionNumber: detail }) => (which ? { concession: { which, detail } } : {}),
  gives: ['concession', 'concessionNumber'],
  isAnswered: ({ concession: which, concessionNumber }) =>
    which !== undefined && (which === 'none' || concessionNumber !== undefined),
})
