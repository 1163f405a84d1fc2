import type { ComponentProps, ReactElement, ReactNode } from 'react'
import { classNames } from '../../foundations/class-names.js'

/** Props of {@link PlainWord}: any attribute of `<dfn>`, and these. `className`, `ref` and the rest go to the `<dfn>`. */
export interface PlainWordProps extends ComponentProps<'dfn'> {
  /** The word that not everyone knows, as it stands in letters and on forms. */
  children: ReactNode
  /** What it means, in up to 10 words that everyone knows. It stands in brackets after the word, with no full stop. */
  meaning: ReactNode
}

/**
 * A word and what it means, in the same sentence: "tenure (whether you rent or own your home)". It is text, so it works in
 * a label, a legend, a hint, an error message and a paragraph. It is heard in the order it is read, it is printed, and a
 * browser that translates the page translates it too. A tooltip does none of this on a phone.
 *
 * HTML: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-dfn-element
 * WCAG 3.1.3 Unusual Words (technique G112).
 */
export function PlainWord({ meaning, className, ...rest }: PlainWordProps): ReactElement {
  return (
    <>
      <dfn className={classNames('handrail-plain-word', className)} {...rest} /> ({meaning})
    </>
  )
}
