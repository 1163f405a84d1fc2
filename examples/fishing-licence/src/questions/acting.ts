import { actingForSomeone, defineForm } from '@handrail/forms'
import { actingAnswersThatCount } from '@handrail/forms/attributes'
import { type Answers, type Helper, nameIn } from './answers.js'
import { type Known, question } from './question.js'

/** Who fills in the form for someone else: their role, their own details, and whether the person is there. */
export const acting = question({
  path: 'acting',
  isAsked: ({ answers }) => answers.whoFor === 'someone-else',
  form: (_, { answers }) =>
    defineForm({ acting: actingForSomeone({ asks: ['role', 'helper', 'presence'], person: nameIn(answers) }) }),
  shown: ({ answers }: Known) => ({ person: nameIn(answers) }),
  answers: (values) => ({ acting: values.acting }),
  values: ({ acting: given }) => (given ? { acting: given } : {}),
  suggested: ({ answers, licences = [] }) => {
    const before = actingBefore(licences)
    if (!before) return {}
    // Their role may be another for another person.
    const { role: _role, presence: _presence, ...helper } = before
    return { acting: actingBefore(licences.filter((each) => nameIn(each) === nameIn(answers))) ?? helper }
  },
  gives: ['acting'],
  isAnswered: (answers) => answers.acting !== undefined,
  fits: ({ answers }) => answers.acting !== undefined && isAllThatCounts(answers.acting),
})

/** What was answered for the licence before: nobody types who they are twice (WCAG 3.3.7 Redundant Entry). */
export const actingBefore = (licences: readonly Answers[]): Answers['acting'] =>
  licences.findLast((each) => each.acting !== undefined)?.acting

/** Whether each of these answers is one that somebody in this role is asked for. */
export function isAllThatCounts(answers: Parameters<typeof actingAnswersThatCount>[0]): boolean {
  const given = { who: 'someone-else', ...answers } as const
  return Object.keys(actingAnswersThatCount(given)).length === Object.keys(given).length
}

/** Who fills in the form for whom. Nothing for those who only apply for themselves, or until both names are known. */
export function helperOf(licences: readonly Answers[]): Helper | undefined {
  const helped = licences.filter((each) => each.whoFor === 'someone-else' && nameIn(each) !== undefined)
  const { helperName: helper, organisation } = actingBefore(helped) ?? {}
  if (helper === undefined) return undefined
  return { people: [...new Set(helped.flatMap((each) => nameIn(each) ?? []))], helper, organisation }
}
