// Every "Exit this page" button that is on the page now, the first one first. Only the first answers to the keyboard and to
// the skip link: two that count the same presses would both send people away.

/** One button, as the page around it sees it. */
export interface Exit {
  /** A key was let go, anywhere on the page. */
  onKeyUp: (event: KeyboardEvent) => void
  /** Goes to the other page. */
  leave: () => void
}

const exits: Exit[] = []

/** GOV.UK Frontend's own script looks for this mark, and leaves it where it listens itself. */
const MARK = 'govukFrontendExitThisPageKeypress'
let isOurMark = false

const onKeyUp = (event: KeyboardEvent): void => exits[0]?.onKeyUp(event)

const onClick = (event: MouseEvent): void => {
  const link = event.target instanceof Element && event.target.closest('.govuk-js-exit-this-page-skiplink')
  if (!link || event.defaultPrevented) return
  event.preventDefault()
  exits[0]?.leave()
}

/** Adds a button to the page. Returns what takes it away again. */
export function addExit(exit: Exit): () => void {
  if (exits.push(exit) === 1) listen()
  return () => {
    exits.splice(exits.indexOf(exit), 1)
    if (exits.length === 0) stopListening()
  }
}

function listen(): void {
  document.addEventListener('click', onClick)
  if (MARK in document.body.dataset) return
  isOurMark = true
  document.body.dataset[MARK] = 'true'
  // Before any handler of the page can stop the key.
  document.addEventListener('keyup', onKeyUp, true)
}

function stopListening(): void {
  document.removeEventListener('click', onClick)
  if (!isOurMark) return
  isOurMark = false
  delete document.body.dataset[MARK]
  document.removeEventListener('keyup', onKeyUp, true)
}
