import type { Barrier, ChannelKind } from '@handrail/support'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { Heading, Paragraph } from '../../content/typography/index.js'
import { Textarea } from '../../form/textarea/index.js'
import { classNames } from '../../foundations/class-names.js'
import type { Language } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { useWords } from '../../foundations/words.js'
import { HelpYouGot } from './help-you-got.js'
import { Satisfaction } from './satisfaction.js'
import { en } from './support-survey.strings.js'
import { WhatMadeItHard } from './what-made-it-hard.js'

/** A part of {@link SupportSurvey}: what its controls are called, after the name of the survey. */
export type SupportSurveyPart = 'made-it-hard' | 'made-it-hard-other' | 'satisfaction' | 'helped-by' | 'comment'

/** Props of {@link SupportSurvey}: any attribute of `<div>`, and these. They go to the `<div>` round the survey. */
export interface SupportSurveyProps extends Omit<
  ComponentProps<'div'>,
  'id' | 'children' | 'defaultValue' | 'onChange'
> {
  /** What the names and ids of its parts start with: `survey` for `survey-satisfaction`. `survey` unless set. */
  name?: string
  /** The kinds of channel that people may have got help by: `helpChannels(directory)` of `@handrail/support`. */
  channels: readonly ChannelKind[]
  /** What can have made it hard. Every barrier there is, unless set. */
  barriers?: readonly Barrier[]
  /** The heading. "Help us make this easier" unless set. */
  heading?: ReactNode
  /** The level of the heading: one more than the heading above. 2 unless set. */
  headingLevel?: 1 | 2 | 3
  /** Who sees the answers and what you do with them. Words, or paragraphs of your own. */
  children?: ReactNode
  /** What is wrong with the survey as a whole: you could not keep it, for example. */
  error?: ReactNode
  /** What is wrong with each part. */
  errors?: Partial<Record<SupportSurveyPart, ReactNode>>
  /** What was answered before, by part. `askFrom` of `@handrail/forms` gives it. */
  defaultValue?: Partial<Record<'made-it-hard' | 'helped-by', readonly string[]>> &
    Partial<Record<'made-it-hard-other' | 'satisfaction' | 'comment', string>>
  /** The language of its words. */
  language?: Language
}

/**
 * Asks people who used a service what made it hard, how satisfied they are, how they got help and what could be better.
 * Nobody has to answer, and each question can be left out. It asks for nothing that says who someone is.
 *
 * Put it into a form, after everything that the person came to do. It reads with `supportSurvey` of `@handrail/forms`.
 *
 * WCAG 1.3.1 Info and Relationships, 2.4.6 Headings and Labels, 3.3.2 Labels or Instructions.
 */
export function SupportSurvey({
  name = 'survey',
  channels,
  barriers,
  heading,
  headingLevel = 2,
  children,
  error,
  errors = {},
  defaultValue = {},
  language,
  className,
  ...rest
}: SupportSurveyProps): ReactElement {
  const words = useWords('support-survey', en, language)
  return (
    <div className={classNames('handrail-support-survey', className)} {...rest}>
      <Heading level={headingLevel}>{heading ?? words.heading}</Heading>
      {paragraph(children, 'govuk-body')}
      <Paragraph>{words.optional}</Paragraph>
      <Paragraph>{words.noEffect}</Paragraph>
      <WhatMadeItHard
        name={`${name}-made-it-hard`}
        legendSize="s"
        barriers={barriers}
        error={errors['made-it-hard'] ?? error}
        otherError={errors['made-it-hard-other']}
        defaultValue={defaultValue['made-it-hard']}
        defaultOther={defaultValue['made-it-hard-other']}
        language={language}
      />
      <Satisfaction
        name={`${name}-satisfaction`}
        legendSize="s"
        error={errors.satisfaction}
        defaultValue={defaultValue.satisfaction}
        language={language}
      />
      <HelpYouGot
        name={`${name}-helped-by`}
        legendSize="s"
        channels={channels}
        error={errors['helped-by']}
        defaultValue={defaultValue['helped-by']}
        language={language}
      />
      <Textarea
        name={`${name}-comment`}
        label={words.comment}
        labelSize="s"
        hint={words.commentHint}
        error={errors.comment}
        defaultValue={defaultValue.comment}
        language={language}
      />
    </div>
  )
}
