import type { ReactElement, ReactNode } from 'react'
import { SummaryList, SummaryListRow } from '../../content/summary-list/index.js'
import type { BeforeYouStartWords } from './before-you-start.strings.js'

/** Something that people have to find, and that some do not have. */
export interface NeededThing {
  /** What it is, such as "your insurance certificate". Lower case, with no full stop: it stands in a list. */
  thing: ReactNode
  /** What to do without it: where to get one, or how to go on. Whole sentences. */
  ifMissing: ReactNode
}

/** Something people need: in words, or with what to do without it. */
export type Needed = ReactNode | NeededThing

/** What people need to know to decide whether to start now. */
export interface BeforeYouStartFactsProps {
  /**
   * What people need to have at hand, such as a letter or a card. For each that some do not have, say what they do then:
   * `{ thing, ifMissing }`. Empty if they need nothing.
   */
  need: readonly Needed[]
  /** How long it takes, such as "About 10 minutes". */
  time: ReactNode
  /** What it costs, such as "£25" or "It is free". */
  cost: ReactNode
  /** Whether people can stop and come back, and for how long their answers are kept. */
  saving: ReactNode
}

/** The facts as rows. `StartPage` has them without the other ways, which stand after its button. */
export function BeforeYouStartFacts({
  need,
  time,
  cost,
  saving,
  words,
  children,
}: BeforeYouStartFactsProps & { words: BeforeYouStartWords; children?: ReactNode }): ReactElement {
  return (
    <SummaryList>
      {need.length > 0 && <SummaryListRow term={words.need}>{listed(need, words.ifMissing)}</SummaryListRow>}
      <SummaryListRow term={words.time}>{time}</SummaryListRow>
      <SummaryListRow term={words.cost}>{cost}</SummaryListRow>
      <SummaryListRow term={words.saving}>{saving}</SummaryListRow>
      {children}
    </SummaryList>
  )
}

/** Only several things are a list: a list of one is talk that helps nobody. */
function listed(need: readonly Needed[], ifMissing: string): ReactNode {
  const items = need.map((item) => (isThing(item) ? withWayOn(item, ifMissing) : item))
  if (items.length === 1) return items[0]
  return (
    <ul className="govuk-list govuk-list--bullet">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

const isThing = (item: Needed): item is NeededThing =>
  typeof item === 'object' && item !== null && 'thing' in item && 'ifMissing' in item

/** In sight beside the thing: people who lack it decide here whether to go on. */
function withWayOn(item: NeededThing, ifMissing: string): ReactElement {
  return (
    <>
      {item.thing}
      <div className="handrail-before-you-start__missing">
        {ifMissing} {item.ifMissing}
      </div>
    </>
  )
}
