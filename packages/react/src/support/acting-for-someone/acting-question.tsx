import {
  type ActingPart,
  type ActingQuestion,
  type ActingRole,
  actingRoles,
  actsByConsent,
  authoritiesFor,
  emailAttributes,
  fullNameAttributes,
  mustShowAuthority,
  phoneAttributes,
} from '@handrail/forms/attributes'
import type { ReactElement, ReactNode } from 'react'
import { Radio, Radios, type RadiosProps } from '../../form/radios/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { Textarea } from '../../form/textarea/index.js'
import type { Language } from '../../foundations/language.js'
import type { Size } from '../../foundations/sizes.js'
import { fill } from '../../foundations/words.js'
import { type InputOfPart, questionInParts } from '../../parts/question-in-parts.js'
import type { ActingForSomeoneWords } from './acting-for-someone.strings.js'
import { ConsentStatement, type ConsentStatements } from './consent-statement.js'

/** What a question is drawn with. */
export interface Asked {
  name: string
  errors: Partial<Record<ActingPart, ReactNode>> | undefined
  defaultValue: Partial<Record<ActingPart, string>> | undefined
  role: ActingRole | undefined
  person: string | undefined
  helper: string | undefined
  statements: ConsentStatements | undefined
  /** The legend and the hint that a service chose, and how they look. */
  own: { legend?: ReactNode; hint?: ReactNode; legendSize?: Size; legendIsPageHeading?: boolean }
  language: Language | undefined
  words: ActingForSomeoneWords
}

/** Draws one of the questions about someone who acts for another. */
export function actingQuestion(question: ActingQuestion, asked: Asked): ReactElement {
  const { name, errors, defaultValue, role, own, language, words } = asked
  const person = asked.person ?? words.thePerson
  const say = (sentence: string): string => fill(sentence, { person })
  const part = (each: ActingPart): InputOfPart => ({
    name: `${name}-${each}`,
    id: `${name}-${each}`,
    error: errors?.[each],
    defaultValue: defaultValue?.[each],
    language,
  })
  const radios = (each: ActingPart, legend: string, choices: ReactNode, more?: { hint?: string }): ReactElement => (
    <Radios {...({ ...part(each), ...more, legend: say(legend), ...own } as RadiosProps)}>{choices}</Radios>
  )
  const wasAppointed = role !== undefined && !actsByConsent(role)

  switch (question) {
    case 'who':
      return radios('who', words.whoLegend, [
        <Radio key="myself" value="myself">
          {words.myself}
        </Radio>,
        <Radio key="someone-else" value="someone-else">
          {words.someoneElse}
        </Radio>,
      ])
    case 'role':
      return radios(
        'role',
        words.roleLegend,
        actingRoles.map((each) => (
          <Radio key={each} value={each} hint={(words.roleHints as Partial<Record<ActingRole, string>>)[each]}>
            {words.roleLabels[each]}
          </Radio>
        )),
      )
    case 'helper':
      return questionInParts<ActingPart>(
        { name, id: `${name}-helper`, legend: words.helperLegend, hint: words.helperHint, ...own, language },
        () => (
          <>
            <TextInput {...part('helper-name')} label={words.helperNameLabel} {...fullNameAttributes} />
            <TextInput
              {...part('organisation')}
              label={words.organisationLabel}
              autoComplete="organization"
              spellCheck={false}
            />
            <TextInput {...part('phone')} label={words.phoneLabel} {...phoneAttributes} />
            <TextInput {...part('email')} label={words.emailLabel} {...emailAttributes} />
          </>
        ),
      )
    case 'authority':
      return radios(
        'authority',
        role && mustShowAuthority(role)
          ? words.authorityLegends[role as keyof typeof words.authorityLegends]
          : words.authorityLegend,
        authoritiesFor(role).map((each) => (
          <Radio
            key={each}
            value={each}
            hint={each === 'not-yet' && words.notYetHint}
            conditional={
              each === 'something-else' && <TextInput {...part('authority-other')} label={words.authorityOtherLabel} />
            }
          >
            {words.authorityLabels[each]}
          </Radio>
        )),
      )
    case 'agreement':
      return radios('agreement', wasAppointed ? words.knowsLegend : words.agreementLegend, [
        <Radio key="agrees" value="agrees">
          {wasAppointed ? words.knows : words.agrees}
        </Radio>,
        <Radio
          key="cannot-agree"
          value="cannot-agree"
          conditional={<Textarea {...part('agreement-why')} label={words.whyLabel} hint={words.whyHint} rows={3} />}
        >
          {wasAppointed ? words.cannotUnderstand : words.cannotAgree}
        </Radio>,
        <Radio key="no" value="no">
          {wasAppointed ? words.doesNotKnow : words.disagrees}
        </Radio>,
      ])
    case 'consent':
      return (
        <ConsentStatement
          {...part('consent')}
          {...own}
          person={asked.person}
          helper={asked.helper}
          statements={asked.statements}
        />
      )
    case 'presence':
      return radios('presence', words.presenceLegend, [
        <Radio key="with-me" value="with-me">
          {words.withMe}
        </Radio>,
        <Radio key="on-the-phone" value="on-the-phone">
          {words.onThePhone}
        </Radio>,
        <Radio key="not-there" value="not-there">
          {words.notThere}
        </Radio>,
      ])
  }
}
