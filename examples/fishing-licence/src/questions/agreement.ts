import { actingForSomeone, defineForm } from '@handrail/forms'
import { type ActingQuestion, actingQuestionsFor, type ActingRole, actsByConsent } from '@handrail/forms/attributes'
import { actingRecord, type ActingRecord } from '@handrail/support'
import { isAllThatCounts } from './acting.js'
import { type Answers, type LocalDate, nameIn } from './answers.js'
import { type Known, question } from './question.js'

/** By what right somebody applies for someone else: what shows it, whether the person agrees, and how they did. */
export const agreement = question({
  path: 'agreement',
  isAsked: ({ answers }) => answers.whoFor === 'someone-else',
  form: (_, { answers }) =>
    defineForm({
      acting: actingForSomeone({
        asks: asksOf(answers.acting?.role),
        actingAs: answers.acting?.role,
        person: nameIn(answers),
      }),
    }),
  shown: ({ answers }: Known) => ({
    person: nameIn(answers),
    role: answers.acting?.role,
    helper: answers.acting?.helperName,
  }),
  answers: (values) => ({ agreement: values.acting }),
  values: ({ agreement: given }) => (given ? { acting: given } : {}),
  // Another licence for the same person.
  suggested: ({ answers, licences = [] }) => {
    const same = licences.findLast((each) => nameIn(each) === nameIn(answers) && each.agreement !== undefined)
    return same?.agreement && same.acting?.role === answers.acting?.role ? { acting: same.agreement } : {}
  },
  gives: ['agreement'],
  isAnswered: (answers) => answers.agreement !== undefined,
  // Who says later that they are a friend, not an attorney, is asked anew: nothing of the old role stays in the record.
  fits: ({ answers: { acting, agreement: given } }) =>
    acting !== undefined && given !== undefined && isWhole({ ...acting, ...given }),
})

/** What is asked in a role, whatever the answer to the first of it is. */
export const asksOf = (role: ActingRole | undefined): ActingQuestion[] =>
  actingQuestionsFor({ who: 'someone-else', role, agreement: 'agrees' }).filter(
    (each) => each === 'authority' || each === 'agreement' || each === 'consent',
  )

/** Whether everything is answered that somebody in this role is asked for, and nothing else. */
function isWhole(answers: NonNullable<Answers['acting'] & Answers['agreement']>): boolean {
  const asked = actingQuestionsFor({ who: 'someone-else', ...answers })
  const isAnswered = (each: ActingQuestion): boolean =>
    (each !== 'authority' && each !== 'agreement' && each !== 'consent') || answers[each] !== undefined
  return isAllThatCounts(answers) && asked.every(isAnswered)
}

/** Whether the person does not know, or does not agree: then nobody can apply for them. */
export const isNotAgreed = (answers: Answers): boolean => answers.agreement?.agreement === 'no'

/** Whether they may go on because the person agrees to it. Nobody has to agree to what a court decided. */
export const needsAgreement = ({ acting }: Answers): boolean => acting?.role === undefined || actsByConsent(acting.role)

/** Whether they have yet to show that they may apply for the person. */
export const mustStillShow = (record: Pick<ActingRecord, 'authority'> | undefined): boolean =>
  record?.authority === 'not-yet'

/**
 * Who filled in the form for whom. None for those who apply for themselves, or until it is known.
 *
 * @param on the day on which it is sent
 */
export function recordOf(answers: Answers, on?: LocalDate): ActingRecord | undefined {
  const { whoFor, acting, agreement: agreed } = answers
  const onBehalfOf = nameIn(answers)
  if (whoFor !== 'someone-else' || onBehalfOf === undefined) return undefined
  return actingRecord({ ...acting, ...agreed }, { onBehalfOf, on })
}
