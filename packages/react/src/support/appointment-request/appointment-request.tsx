import type { AppointmentRequestPart, AppointmentTyped } from '@handrail/forms/requests'
import type { AppointmentsOffered } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Checkbox, Checkboxes } from '../../form/checkboxes/index.js'
import { TextInput } from '../../form/text-input/index.js'
import { classNames } from '../../foundations/class-names.js'
import { type Language, useTag } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { drawError } from '../../parts/question-words.js'
import { OtherWays } from '../call-back-request/other-ways.js'
import { TimeChoices } from '../call-back-request/time-choices.js'
import { WhyNot } from '../contact-channels/directory-text.js'
import { en } from './appointment-request.strings.js'
import { type PartProps, ReachQuestions } from './reach-questions.js'
import { WhereQuestions } from './where-questions.js'

/** Props of {@link AppointmentRequest}: any attribute of `<div>`, and these. They go to the `<div>` round the questions. */
export interface AppointmentRequestProps extends Omit<ComponentProps<'div'>, 'children' | 'defaultValue' | 'onChange'> {
  /** What the names of the parts start with: `appointment` for `appointment-way`. Their ids are the same. */
  name: string
  /** What can be had now, from `appointmentsOffered`. Give the same to `appointmentRequest`, which checks what people send. */
  offered: AppointmentsOffered
  /** What happens once it is sent: when and how they hear from you. Words, or paragraphs of your own. */
  whatNext: ReactNode
  /** What went wrong with the request as a whole: "We could not book the appointment. Try again". */
  error?: ReactNode
  /** What went wrong in each part. Link each error of the summary to its part. */
  errors?: Partial<Record<AppointmentRequestPart, ReactNode>>
  /** What each part starts with. */
  defaultValue?: Partial<AppointmentTyped>
  /** The level of its headings: one more than the heading above. 2 unless set. */
  headingLevel?: 2 | 3
  /** The language of what it says by itself. */
  language?: Language
}

/**
 * Asks for an appointment: at a place, by video or by phone, where, when, what people need there, and which ways to reach them
 * are safe. A question with one answer is not asked. It does not ask for a name: your service has it, or asks before.
 *
 * If there is no appointment to be had, it says why and shows every other way to get help. Then leave out the form and its
 * button: `offered.times` or `offered.ways` is empty.
 *
 * WCAG 1.3.1, 1.3.5 Identify Input Purpose, 3.3.1, 3.3.2, 3.3.7 Redundant Entry.
 */
export function AppointmentRequest({
  name,
  offered,
  whatNext,
  error,
  errors,
  defaultValue,
  headingLevel = 2,
  language,
  className,
  ...rest
}: AppointmentRequestProps): ReactElement {
  const words = useWords('appointment-request', en, language)
  const tag = useTag(language)
  const { offer, ways, times } = offered
  if (ways.length === 0 || times.length === 0) {
    const isOffered = offer && (offer.availability ?? 'available') === 'available'
    const because = isOffered ? words.nothingFree : offer ? <WhyNot channel={offer} language={tag} /> : words.notOffered
    return (
      <div className={className} {...rest}>
        <OtherWays
          directory={offered.directory}
          at={offered.at}
          because={because}
          heading={words.otherWays}
          headingLevel={headingLevel}
          language={tag}
        />
      </div>
    )
  }

  const propsOf = (part: Exclude<AppointmentRequestPart, 'when' | 'needs' | 'reach'>): PartProps => ({
    name: `${name}-${part}`,
    error: errors?.[part],
    defaultValue: defaultValue?.[part],
    language,
  })
  const isAtAPlace = ways.includes('in-person')
  const Heading = `h${headingLevel}` as const
  return (
    <div className={classNames('handrail-appointment-request', className)} {...rest}>
      {drawError(error, `${name}-error`, language)}
      <WhereQuestions
        name={name}
        offered={offered}
        words={words}
        errors={errors}
        defaultValue={defaultValue}
        language={language}
        tag={tag}
      />
      <TimeChoices
        name={`${name}-when`}
        legend={words.whenLegend}
        hint={words.whenHint}
        words={words}
        times={times}
        error={errors?.when}
        defaultValue={defaultValue?.when}
        language={language}
        tag={tag}
      />
      <Checkboxes
        name={`${name}-needs`}
        legend={words.needsLegend}
        legendSize="m"
        hint={words.needsHint}
        error={errors?.needs}
        defaultValue={defaultValue?.needs}
        language={language}
      >
        {isAtAPlace && <Checkbox value="step-free">{words.stepFree}</Checkbox>}
        {isAtAPlace && <Checkbox value="hearing-loop">{words.hearingLoop}</Checkbox>}
        <Checkbox
          value="interpreter"
          conditional={
            <TextInput {...propsOf('interpreter')} label={words.interpreterLabel} hint={words.interpreterHint} />
          }
        >
          {words.interpreter}
        </Checkbox>
        <Checkbox value="bring-someone">{words.bringSomeone}</Checkbox>
        {isAtAPlace && <Checkbox value="private-room">{words.privateRoom}</Checkbox>}
        <Checkbox value="other" conditional={<TextInput {...propsOf('other')} label={words.otherLabel} />}>
          {words.other}
        </Checkbox>
      </Checkboxes>
      <ReachQuestions
        name={`${name}-reach`}
        words={words}
        error={errors?.reach}
        defaultValue={defaultValue?.reach}
        language={language}
        propsOf={propsOf}
      />
      <Heading className="govuk-heading-m">{words.nextHeading}</Heading>
      {paragraph(whatNext, 'govuk-body')}
    </div>
  )
}
