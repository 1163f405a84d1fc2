import { choices, defineForm, type GivenOrNot, optional, orCannotGive, text } from '@handrail/forms'
import { nationalities, type Nationality } from './answers'
import { question } from './question'
import { together } from './together'

interface Values {
  nationality: GivenOrNot<readonly Nationality[]>
  'other-nationalities': string | undefined
}

const hasOther = ({ nationality }: Pick<Values, 'nationality'>): boolean =>
  'given' in nationality && nationality.given.includes('other')

export const nationality = question({
  path: 'nationality',
  form: ({ questions: { nationality: words } }) =>
    defineForm(
      {
        nationality: orCannotGive(choices({ values: nationalities, missing: words.missing }), { thing: words.thing }),
        'other-nationalities': optional(text({ thing: words.other.thing, most: 200 })),
      },
      together<Values>((values) =>
        hasOther(values) && !values['other-nationalities']
          ? { name: 'other-nationalities', message: words.other.missing }
          : undefined,
      ),
    ),
  answers: (values) => ({
    nationality: values.nationality,
    otherNationalities: hasOther(values) ? values['other-nationalities'] : undefined,
  }),
  values: (answers) => ({
    nationality: answers.nationality,
    'other-nationalities': answers.otherNationalities,
  }),
  isAnswered: (answers) => answers.nationality !== undefined,
})
