// A contender in a browser. `contender` stands for its file (see bundles.ts).
import { type FunctionComponent, memo, type ReactElement, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import * as contender from 'contender'
import type { FieldProps, ReactContender } from '../contenders/contender.js'
import { fields } from '../words.js'
import { committed, keystrokes, type PageBench } from './page-bench.js'

const { QuestionPage, Field }: ReactContender = contender
const MemoisedField = memo(Field)

const form = (): ReactElement => (
  <form method="post" noValidate>
    {fields.map((words) => (
      <Field key={words.id} words={words} />
    ))}
  </form>
)

/** Keeps all 200 answers in one place, as most forms do. */
function KeptForm({ Of }: { Of: FunctionComponent<FieldProps> }): ReactElement {
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [onAnswer] = useState(
    () =>
      (id: string, answer: string): void =>
        setAnswers((before) => ({ ...before, [id]: answer })),
  )
  useLayoutEffect(committed)
  return (
    <form>
      {fields.map((words) => (
        <Of key={words.id} words={words} value={answers[words.id] ?? ''} onAnswer={onAnswer} />
      ))}
    </form>
  )
}

const complaints: string[] = []
const root = (): HTMLElement => document.getElementById('root')!

const bench: PageBench = {
  keystrokes,
  complaints,
  hydrate(what) {
    const element = what === 'page' ? <QuestionPage /> : form()
    const container = root()
    const onRecoverableError = (error: unknown): void => void complaints.push(String(error))
    const started = performance.now()
    flushSync(() => hydrateRoot(container, element, { onRecoverableError }))
    return performance.now() - started
  },
  keepAnswers(memoised) {
    root().textContent = ''
    flushSync(() => createRoot(root()).render(<KeptForm Of={memoised ? MemoisedField : Field} />))
    document.querySelector<HTMLInputElement>(`#${fields[100]!.id}`)!.focus()
  },
}
Object.assign(window, { bench })
