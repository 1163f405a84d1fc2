// What a person does with files, which jsdom has no window to choose in and no list to keep in.
import { fireEvent } from '@testing-library/react'

/** A list of files, as far as anyone looks at it. */
export const filesCalled = (...names: string[]): FileList =>
  names.map((name) => new File([''], name)) as unknown as FileList

/** Lets an input keep files as a browser does: until others are chosen, or its form is reset. */
export function keepFiles(input: HTMLInputElement): void {
  let kept = filesCalled()
  const keep = (files: FileList): void => {
    kept = files
  }
  Object.defineProperty(input, 'files', { configurable: true, get: () => kept, set: keep })
  input.form?.addEventListener('reset', () => keep(filesCalled()))
}

/** Chooses files in the browser's own window. */
export function choose(input: HTMLInputElement, ...names: string[]): void {
  keepFiles(input)
  input.files = filesCalled(...names)
  fireEvent(input, new Event('input', { bubbles: true }))
  fireEvent(input, new Event('change', { bubbles: true }))
}

/** What is dragged: files, as most browsers tell of them before they are dropped. */
export const dragged = (...names: string[]): object => ({
  files: filesCalled(...names),
  items: names.map(() => ({ kind: 'file' })),
  types: ['Files'],
})
