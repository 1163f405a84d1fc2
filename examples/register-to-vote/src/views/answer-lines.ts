import type { ChosenWithDetail, GivenOrNot, NameInParts, NoFixedAddress, UkAddress } from '@handrail/forms'
import { nationalInsuranceNumber } from '@handrail/forms'
import { phoneNumber } from '@handrail/forms/phone'
import { dateWords } from '@handrail/support'
import type { Answers, QuestionPath, YesNo } from '../questions'
import type { Language, Words } from '../words'

/** What was answered, line by line, as check answers shows it. No lines if nothing was. */
export function answerLines(path: QuestionPath, answers: Answers, words: Words, language: Language): string[] {
  return linesOf(path, answers, words, language).filter((line): line is string => Boolean(line))
}

type Lines = (string | undefined)[]

function linesOf(path: QuestionPath, answers: Answers, words: Words, language: Language): Lines {
  const { questions, checkAnswers } = words
  switch (path) {
    case 'country':
      return [answers.country && questions.country.choices[answers.country]]
    case 'nationality':
      return orNot(answers.nationality, words, (given) =>
        given.map((each) => (each === 'other' ? answers.otherNationalities : questions.nationality.choices[each])),
      )
    case 'date-of-birth': {
      const { dateOfBirth, ageRange } = answers
      const age = ageRange && `${checkAnswers.age} ${questions['date-of-birth'].ageRange.choices[ageRange]}`
      return [...orNot(dateOfBirth, words, (given) => [dateWords(given, language)]), age]
    }
    case 'name':
      return [wholeName(answers.name)]
    case 'changed-name':
      return [yesOrNo(answers.changedName, questions['changed-name'])]
    case 'old-name':
      return [wholeName(answers.oldName)]
    case 'national-insurance-number':
      return orNot(answers.nationalInsuranceNumber, words, (given) => [nationalInsuranceNumber().show(given)])
    case 'address':
      return addressLines(answers.address, words)
    case 'moved':
      return [yesOrNo(answers.moved, questions.moved)]
    case 'previous-address':
      return addressLines(answers.previousAddress, words)
    case 'open-register':
      return [answers.openRegister && questions['open-register'].choices[answers.openRegister]]
    case 'postal-vote':
      return [yesOrNo(answers.postalVote, questions['postal-vote'])]
    case 'postal-form':
      return chosenLines(answers.postalForm, questions['postal-form'].choices)
    case 'contact':
      return chosenLines(answers.contact, questions.contact.choices)
    case 'declaration':
      return [answers.declaration && checkAnswers.confirmed]
  }
}

function orNot<Value>(answer: GivenOrNot<Value> | undefined, words: Words, show: (given: Value) => Lines): Lines {
  if (!answer) return []
  return 'given' in answer ? show(answer.given) : said(words.checkAnswers.cannotGive, answer.cannotGive)
}

/** What someone wrote in their own words, after what it is about. */
const said = (about: string, text: string): Lines => `${about} ${text}`.split('\n')

const wholeName = (name?: NameInParts): string | undefined => name && `${name.firstName} ${name.lastName}`

const yesOrNo = (answer: YesNo | undefined, words: Record<YesNo, string>): string | undefined => answer && words[answer]

function addressLines(address: UkAddress | NoFixedAddress | undefined, words: Words): Lines {
  if (!address) return []
  if (address.noFixedAddress) return said(words.checkAnswers.noFixedAddress, address.where ?? '')
  const { line1, line2, town, county, postcode } = address
  return [line1, line2, town, county, postcode]
}

function chosenLines<Way extends string>(chosen: ChosenWithDetail<Way> | undefined, words: Record<Way, string>): Lines {
  if (!chosen) return []
  const { which, detail } = chosen
  return [words[which], which === 'phone' ? phoneNumber().show(detail ?? '') : detail]
}
