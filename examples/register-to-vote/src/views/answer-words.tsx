import type { GivenOrNot, NameInParts, NoFixedAddress, UkAddress } from '@handrail/forms'
import { nationalInsuranceNumber } from '@handrail/forms'
import { phoneNumber } from '@handrail/forms/phone'
import { dateWords } from '@handrail/support'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import type { Answers, QuestionPath, Way, YesNo } from '../questions'
import type { Language, Words } from '../words'

/** What was answered, as check answers shows it. */
export function answerWords(path: QuestionPath, answers: Answers, words: Words, language: Language): ReactNode {
  const { questions, checkAnswers } = words
  switch (path) {
    case 'country':
      return answers.country && questions.country.choices[answers.country]
    case 'nationality':
      return orNot(answers.nationality, words, (given) => (
        <Lines>
          {given.map((each) => (each === 'other' ? answers.otherNationalities : questions.nationality.choices[each]))}
        </Lines>
      ))
    case 'date-of-birth':
      return (
        <>
          {orNot(answers.dateOfBirth, words, (given) => dateWords(given, language))}
          {answers.ageRange && (
            <>
              <br />
              {checkAnswers.age} {questions['date-of-birth'].ageRange.choices[answers.ageRange]}
            </>
          )}
        </>
      )
    case 'name':
      return wholeName(answers.name)
    case 'changed-name':
      return yesOrNo(answers.changedName, questions['changed-name'])
    case 'old-name':
      return wholeName(answers.oldName)
    case 'national-insurance-number':
      return orNot(answers.nationalInsuranceNumber, words, (given) => nationalInsuranceNumber().show(given))
    case 'address':
      return addressLines(answers.address, words)
    case 'moved':
      return yesOrNo(answers.moved, questions.moved)
    case 'previous-address':
      return addressLines(answers.previousAddress, words)
    case 'open-register':
      return answers.openRegister && questions['open-register'].choices[answers.openRegister]
    case 'postal-vote':
      return yesOrNo(answers.postalVote, questions['postal-vote'])
    case 'postal-form':
      return wayLines(answers.postalForm, questions['postal-form'].choices)
    case 'contact':
      return wayLines(answers.contact, questions.contact.choices)
    case 'declaration':
      return answers.declaration && checkAnswers.confirmed
  }
}

function Lines({ children }: { children: readonly ReactNode[] }): ReactElement[] {
  return children
    .filter((line) => line !== undefined && line !== '')
    .map((line, index) => (
      // Lines never change their places.
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))
}

function orNot<Value>(
  answer: GivenOrNot<Value> | undefined,
  words: Words,
  show: (given: Value) => ReactNode,
): ReactNode {
  if (!answer) return undefined
  return 'given' in answer ? (
    show(answer.given)
  ) : (
    <Lines>{[words.checkAnswers.cannotGive, ...answer.cannotGive.split('\n')]}</Lines>
  )
}

const wholeName = (name?: NameInParts): string | undefined => name && `${name.firstName} ${name.lastName}`

const yesOrNo = (answer: YesNo | undefined, words: Record<YesNo, string>): string | undefined => answer && words[answer]

function addressLines(address: UkAddress | NoFixedAddress | undefined, words: Words): ReactNode {
  if (!address) return undefined
  if (address.noFixedAddress)
    return <Lines>{[words.checkAnswers.noFixedAddress, ...(address.where ?? '').split('\n')]}</Lines>
  const { line1, line2, town, county, postcode } = address
  return <Lines>{[line1, line2, town, county, postcode]}</Lines>
}

function wayLines<By extends string>(way: Way<By> | undefined, words: Record<By, string>): ReactNode {
  if (!way) return undefined
  return <Lines>{[words[way.by], way.by === 'phone' ? phoneNumber().show(way.detail ?? '') : way.detail]}</Lines>
}
