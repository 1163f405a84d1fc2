import type { ReactElement, ReactNode } from 'react'
import { SummaryList, SummaryListAction, SummaryListRow } from '../../content/summary-list/index.js'
import { Heading } from '../../content/typography/index.js'
import { useTag } from '../../foundations/language.js'
import { paragraph } from '../../foundations/paragraph.js'
import { type Plural, plural } from '../../foundations/plural.js'
import { useWords } from '../../foundations/words.js'
import { en } from './add-another.strings.js'
import { YesNoPage, type YesNoPageProps } from './yes-no-page.js'

/** One thing that was added. */
export interface AddedItem {
  /** What tells it from the others: a person's name, the make of a car. The links say it too, so use each once. */
  name: string
  /** What else was answered about it, in a few words. */
  details?: ReactNode
  /** The page to change it, with the answers still there. Leave it out for what cannot be changed. */
  changeHref?: string
  /** The page that asks whether to remove it: a `RemoveConfirmation`. Leave it out for what has to stay. */
  removeHref?: string
}

/** How few there can be. */
type Minimum =
  | {
      /** The fewest that your service can accept. */
      minimum: number
      /** Said below the question until there are as many, so that nobody answers no in vain. */
      belowMinimum: ReactNode
    }
  | { minimum?: never; belowMinimum?: never }

/** How many there can be. */
type Maximum =
  | {
      /** The most that your service can take. */
      maximum: number
      /** Said in place of the question when there are as many: why, and what to do about others. */
      atMaximum: ReactNode
    }
  | { maximum?: never; atMaximum?: never }

/** Props of {@link AddAnother}: any attribute of `<form>`, and these. They go to the `<form>`. */
export type AddAnotherProps = YesNoPageProps &
  Minimum &
  Maximum & {
    /**
     * The heading and the start of the title: a whole sentence for each plural of the language, with `%{count}` where the
     * number goes. `{ one: 'You have added %{count} person', other: 'You have added %{count} people' }`.
     */
    heading: Plural
    /** What was added, in the order it was added. */
    items: readonly AddedItem[]
    /** "Do you need to add another person?" */
    question: ReactNode
  }

/**
 * The page after each thing that somebody adds: what there is so far, and whether there is more. People see each time
 * that nothing is lost, and can change or remove it. It works by links and by sending a form, without scripts.
 *
 * Your service checks the number again: a form can be sent twice.
 *
 * Design System: https://design-system.service.gov.uk/components/summary-list/
 * WCAG 2.4.4 Link Purpose (In Context), 3.3.4 Error Prevention (Legal, Financial, Data).
 */
export function AddAnother({
  heading,
  items,
  question,
  minimum,
  belowMinimum,
  maximum,
  atMaximum,
  ...page
}: AddAnotherProps): ReactElement {
  const { language } = page
  const words = useWords('add-another', en, language)
  const title = plural(heading, items.length, useTag(language))
  const isFull = maximum !== undefined && items.length >= maximum
  return (
    <YesNoPage
      title={title}
      before={
        <>
          <Heading level={1}>{title}</Heading>
          {items.length > 0 && (
            <SummaryList>
              {items.map(({ name, details, changeHref, removeHref }, index) => (
                <SummaryListRow
                  key={index}
                  term={name}
                  actions={
                    <>
                      {changeHref && <SummaryListAction href={changeHref} hiddenText={name} language={language} />}
                      {removeHref && (
                        <SummaryListAction href={removeHref} hiddenText={name}>
                          {words.remove}
                        </SummaryListAction>
                      )}
                    </>
                  }
                >
                  {details}
                </SummaryListRow>
              ))}
            </SummaryList>
          )}
          {isFull && paragraph(atMaximum, 'govuk-body')}
        </>
      }
      legend={isFull ? undefined : question}
      hint={minimum !== undefined && items.length < minimum ? belowMinimum : undefined}
      {...page}
    />
  )
}
