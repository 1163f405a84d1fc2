import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dragged, keepFiles } from './chosen-files.fixtures.js'
import { FileUpload, type FileUploadProps } from './index.js'

const button = () => screen.getByRole<HTMLButtonElement>('button')
const input = () => document.querySelector('input')!
const status = () => document.querySelector('.govuk-file-upload-button__status')!.textContent
const said = () => document.querySelector('.govuk-file-upload-announcements')!.textContent
const isOver = () => button().classList.contains('govuk-file-upload-button--dragging')

/** Each entering comes before the leaving it causes, as in browsers. */
const enter = (element: Element, dataTransfer = dragged('me.jpg')) => fireEvent.dragEnter(element, { dataTransfer })
const leave = (element: Element) => fireEvent.dragLeave(element)
const drop = (...names: string[]) => {
  const event = createEvent.drop(button(), { dataTransfer: dragged(...names) })
  fireEvent(button(), event)
  return event
}

const Page = (props: Partial<FileUploadProps>) => (
  <main>
    <p>Text</p>
    <FileUpload name="photo" label="Upload your photo" dropZone {...(props as object)} />
  </main>
)

describe('files dragged over a drop zone', () => {
  it('are shown and said to be over it, and to have left it for another part of the page', () => {
    render(<Page />)
    expect(said()).toBe('')
    enter(screen.getByText('Text'))
    expect([isOver(), said()]).toEqual([false, ''])
    enter(button())
    leave(screen.getByText('Text'))
    expect([isOver(), said()]).toEqual([true, 'Entered drop zone'])
    enter(screen.getByText('Text'))
    leave(button())
    expect([isOver(), said()]).toEqual([false, 'Left drop zone'])
  })

  it('are still over it when they move from one part of it to another', () => {
    render(<Page />)
    enter(button())
    enter(screen.getByText('Choose file'))
    leave(button())
    expect([isOver(), said()]).toEqual([true, 'Entered drop zone'])
  })

  it('are said to have left it when they leave the page', () => {
    render(<Page />)
    enter(screen.getByText('Text'))
    enter(button())
    leave(screen.getByText('Text'))
    leave(button())
    expect([isOver(), said()]).toEqual([false, 'Left drop zone'])
  })

  it('are not said to have left what they were never over', () => {
    render(<Page />)
    enter(screen.getByText('Text'))
    leave(screen.getByText('Text'))
    leave(screen.getByText('Text'))
    expect(said()).toBe('')
  })

  it.each([
    ['several, for one', {}, dragged('a.jpg', 'b.jpg')],
    ['none, but text', {}, { items: [{ kind: 'string' }], types: ['text/plain'] }],
    ['none, but text, for several', { multiple: true }, { items: [{ kind: 'string' }], types: ['text/plain'] }],
    ['none, in a browser that tells only the kind', {}, { items: [], types: ['text/plain'] }],
    ['one, on a drop zone that is turned off', { disabled: true }, dragged('me.jpg')],
  ])('are not taken when they are %s', (_, props, dataTransfer) => {
    render(<Page {...props} />)
    enter(button(), dataTransfer)
    expect([isOver(), said()]).toEqual([false, ''])
  })

  it.each([
    ['several, for several', { multiple: true }, dragged('a.jpg', 'b.jpg')],
    ['one among text', {}, { items: [{ kind: 'string' }, { kind: 'file' }], types: ['text/plain', 'Files'] }],
    ['files, in a browser that tells only the kind', {}, { items: [], types: ['Files'] }],
    ['something, in a browser that tells nothing', {}, { items: [], types: [] }],
  ])('are taken when they are %s', (_, props, dataTransfer) => {
    render(<Page {...props} />)
    enter(button(), dataTransfer)
    expect([isOver(), said()]).toEqual([true, 'Entered drop zone'])
  })

  it('are not taken where a fieldset turns everything off', () => {
    render(
      <fieldset disabled>
        <Page />
      </fieldset>,
    )
    keepFiles(input())
    enter(button())
    drop('me.jpg')
    expect([isOver(), status()]).toEqual([false, 'No file chosen'])
  })

  it('can be dropped: the browser is told not to open them in place of the page', () => {
    render(<Page />)
    expect(fireEvent.dragOver(button())).toBe(false)
  })
})

describe('files dropped on a drop zone', () => {
  const onChange = vi.fn()
  const onInput = vi.fn()
  beforeEach(() => {
    render(<Page onChange={onChange} onInput={onInput} />)
    keepFiles(input())
    enter(button())
  })
  afterEach(() => vi.clearAllMocks())

  it('are chosen, shown by name, and told to your code', () => {
    expect(drop('me.jpg').defaultPrevented).toBe(true)
    expect(status()).toBe('me.jpg')
    expect(input().files![0]!.name).toBe('me.jpg')
    expect(isOver()).toBe(false)
    expect(onChange).toHaveBeenCalledOnce()
    expect(onInput).toHaveBeenCalledOnce()
  })

  it('are not chosen when there are too many, and the page stays', () => {
    expect(drop('a.jpg', 'b.jpg').defaultPrevented).toBe(true)
    expect(status()).toBe('No file chosen')
    expect(isOver()).toBe(false)
    expect(onChange).not.toHaveBeenCalled()
  })

  it('are said to enter again the next time', () => {
    drop('me.jpg')
    expect(said()).toBe('')
    enter(button())
    expect(said()).toBe('Entered drop zone')
  })
})

describe('a drop zone that is gone', () => {
  it('hears nothing more of what is dragged', () => {
    const heard = new Map<string, number>()
    const count = (by: number) => (type: string) => void heard.set(type, (heard.get(type) ?? 0) + by)
    vi.spyOn(document, 'addEventListener').mockImplementation(count(1))
    vi.spyOn(document, 'removeEventListener').mockImplementation(count(-1))
    const { unmount } = render(<FileUpload name="photo" label="Upload your photo" dropZone />)
    expect(heard.get('dragenter')).toBe(1)
    expect(heard.get('dragleave')).toBe(1)
    unmount()
    for (const type of ['dragenter', 'dragleave', 'change', 'reset']) expect([type, heard.get(type)]).toEqual([type, 0])
    vi.restoreAllMocks()
  })
})
