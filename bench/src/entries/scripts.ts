// GOV.UK Frontend's own scripts for what is on the pages.
import { Button, CharacterCount, Checkboxes, createAll, ErrorSummary, Radios } from 'upstream'
import { keystrokes, type PageBench } from './page-bench.js'

const bench: PageBench = {
  keystrokes,
  complaints: [],
  hydrate() {
    const started = performance.now()
    for (const part of [ErrorSummary, Radios, Checkboxes, CharacterCount, Button]) createAll(part)
    return performance.now() - started
  },
}
Object.assign(window, { bench })
