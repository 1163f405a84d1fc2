import type { Tries } from '@handrail/forms'
import { StillStuck, type StillStuckWay } from '@handrail/react'
import type { ReactElement } from 'react'
import { useFrame } from './frame.js'

interface StuckProps {
  tries: Tries
  /** Whether answers to other questions are kept in this session. */
  isKept: boolean
  /** Other ways to go on from here, besides saving what is kept. */
  ways?: readonly StillStuckWay[]
}

/** Help for someone who tried one question several times. It says what is true about the answers: a session ends. */
export function Stuck({ tries: { count: tries }, isKept, ways = [] }: StuckProps): ReactElement {
  const { words, directory, at, link } = useFrame()
  const shown = { tries, directory, at, href: link('get-support') }
  const save = { href: link('save'), text: words.links.save }
  return isKept ? (
    <StillStuck answers="kept" keptUntil={words.stillStuck.keptUntil} otherWays={[...ways, save]} {...shown} />
  ) : (
    <StillStuck answers="not-kept" otherWays={ways} {...shown} />
  )
}
