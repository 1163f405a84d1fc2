import type { Language } from '@handrail/support'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../foundations/class-names.js'
import { useTag } from '../../foundations/language.js'
import { spoken } from '../../foundations/spoken.js'
import { type PaperFacts, printedFacts } from './paper-facts.js'
import type { Detail } from './paper-parts.js'
import { PaperSide } from './paper-side.js'

/** The languages it is printed in. */
export type PaperLanguages =
  | {
      /** The language it is printed in. That of the page unless set. */
      languages?: readonly [Language]
      arrange?: never
    }
  | {
      /** Both languages, in this order. */
      languages: readonly ['en', 'cy'] | readonly ['cy', 'en']
      /** Where the second language stands: on a page of its own, or beside the first. On a page of its own unless set. */
      arrange?: 'one-after-the-other' | 'side-by-side'
    }

/** What a leaflet and a poster take: any attribute of `<div>`, and these. They go to the `<div>` round the pages. */
export type PaperProps = Omit<ComponentProps<'div'>, 'children' | 'lang' | 'dir'> &
  PaperFacts &
  PaperLanguages & {
    /** The level of its heading. 1 unless set, for a page that has nothing else. */
    headingLevel?: 1 | 2
  }

interface SheetProps {
  /** The name of the component, for errors. */
  component: string
  /** The sheet. Side by side it is turned. */
  size: 'a3' | 'a4' | 'a5'
  detail: Detail
  block?: string
}

/**
 * Draws the pages of a leaflet or a poster. It is called, not rendered: both are this, on another sheet.
 *
 * @throws RangeError when `at` is not a date and time, or an id is not in the directory
 */
export function usePaper(
  {
    directory,
    at,
    summary,
    need,
    webAddress,
    channels,
    places,
    nation,
    languages,
    arrange = 'one-after-the-other',
    headingLevel = 1,
    className,
    ...rest
  }: PaperProps,
  { component, size, detail, block }: SheetProps,
): ReactElement {
  const tag = useTag()
  const facts = printedFacts({ directory, at, summary, need, webAddress, channels, places, nation }, component)
  const isBeside = arrange === 'side-by-side'
  const sides = languages ?? [spoken(tag)]
  return (
    <div
      className={classNames(
        'handrail-leaflet',
        `handrail-leaflet--${size}${isBeside ? '-landscape' : ''}`,
        block,
        className,
      )}
      {...rest}
    >
      {sides.map((language) => (
        <PaperSide key={language} facts={facts} language={language} detail={detail} headingLevel={headingLevel} />
      ))}
    </div>
  )
}
