// Storybook compiles its manager with the classic JSX transform, which needs this name.
import React, { type ReactElement, useEffect, useState } from 'react'
import { AddonPanel, Placeholder } from 'storybook/internal/components'
import { FORCE_REMOUNT, STORY_ARGS_UPDATED, STORY_RENDERED } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { events } from './events.js'

interface Answer {
  phrases: string[]
  problem?: string
}

/** What a screen reader says for the story on show, phrase by phrase. */
export function ScreenReaderPanel({ active }: { active: boolean }): ReactElement {
  const [answer, setAnswer] = useState<Answer>()

  useEffect(() => {
    if (!active) return
    const channel = addons.getChannel()
    const ask = (): void => {
      channel.emit(events.ask)
    }
    const changes = [STORY_RENDERED, STORY_ARGS_UPDATED, FORCE_REMOUNT]
    channel.on(events.answer, setAnswer)
    for (const change of changes) channel.on(change, ask)
    ask()
    return () => {
      channel.off(events.answer, setAnswer)
      for (const change of changes) channel.off(change, ask)
    }
  }, [active])

  return (
    <AddonPanel active={active}>
      {answer?.phrases.length ? (
        <ol style={{ margin: 0, padding: '12px 16px 12px 48px', lineHeight: 1.6, fontSize: 14 }}>
          {answer.phrases.map((phrase, index) => (
            <li key={index}>{phrase}</li>
          ))}
        </ol>
      ) : (
        <Placeholder>{answer?.problem ?? 'Nothing is said for this story.'}</Placeholder>
      )}
    </AddonPanel>
  )
}
