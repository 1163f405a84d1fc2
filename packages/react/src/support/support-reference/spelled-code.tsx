import { spellOut } from '@handrail/forms'
import type { ReactElement } from 'react'
import { List } from '../../content/typography/index.js'
import { fill } from '../../foundations/words.js'

interface SpelledCodeProps {
  code: string
  /** One letter and its word: `%{character} for %{word}`. */
  spelled: string
}

/** A code as people say it on the phone: a line for each group, which is also where they stop to breathe. */
export function SpelledCode({ code, spelled }: SpelledCodeProps): ReactElement {
  return (
    // The words stand for letters in every language, so no software may translate them.
    <List translate="no">
      {code.split(' ').map((group, index) => (
        <li key={index}>
          <bdi dir="ltr">
            {spellOut(group)
              .map(({ character, word }) => (word ? fill(spelled, { character, word }) : character))
              .join(', ')}
          </bdi>
        </li>
      ))}
    </List>
  )
}
