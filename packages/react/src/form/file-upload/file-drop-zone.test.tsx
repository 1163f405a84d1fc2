import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createElement, createRef, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { FormGroup } from '../../parts/form-group/index.js'
import { Label } from '../../parts/label/index.js'
import { choose } from './chosen-files.fixtures.js'
import { cy } from './file-upload.strings.js'
import { FileDropZone, FileDropZoneLabel, FileInput, FileUpload, type FileUploadProps } from './index.js'

const Upload = (props: Partial<FileUploadProps>) => (
  <FileUpload name="photo" label="Upload your photo" dropZone {...(props as object)} />
)
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Upload/ })
const input = () => document.querySelector('input')!
const zone = () => document.querySelector('.govuk-file-upload-wrapper')!
/** Its name as browsers work it out. The one in jsdom leaves out an element that is named by itself. */
const nameOf = (element: HTMLElement) =>
  element
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => document.getElementById(id)!.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
const status = () => document.querySelector('.govuk-file-upload-button__status')!.textContent
const empty = 'govuk-file-upload-button--empty'

describe('a drop zone', () => {
  it('is a button called by the label, what is chosen, and what to do', () => {
    render(<Upload />)
    expect(nameOf(button())).toBe('Upload your photo , No file chosen, Choose file or drop file')
    expect(button()).toHaveAttribute('type', 'button')
    expect(input()).not.toBeVisible()
  })

  it('takes over the id, so that the label and an error link lead to what people see', async () => {
    render(<Upload hint="Smaller than 10MB" error="Select your photo" />)
    expect(document.getElementById('photo')).toBe(button())
    expect(input().id).toBe('photo-input')
    expect(button()).toHaveAccessibleDescription('Smaller than 10MB Error: Select your photo')
    await userEvent.click(screen.getByText('Upload your photo'))
    expect(button()).toHaveFocus()
  })

  it('is called by a label that has an id of its own', () => {
    render(<Upload label={<Label id="mine">Upload your photo</Label>} />)
    expect(button()).toHaveAttribute('aria-labelledby', 'mine photo-comma photo')
    expect(screen.getByText('Upload your photo')).toHaveAttribute('id', 'mine')
  })

  it.each([undefined, 'mine'])('is called by a label that a Server Component rendered, with its id: %s', (id) => {
    render(<Upload label={createElement('label', { className: 'govuk-label', id }, 'Upload your photo')} />)
    expect(nameOf(button())).toMatch(/^Upload your photo , No file chosen/)
    expect(document.querySelectorAll('label')).toHaveLength(1)
    expect(document.querySelector('label')!.id).toBe(id ?? 'photo-label')
  })

  it('opens the window in which files are chosen', async () => {
    render(<Upload />)
    const opened = vi.spyOn(input(), 'click')
    await userEvent.click(button())
    expect(opened).toHaveBeenCalledOnce()
  })

  it('says the name of the file that is chosen', () => {
    render(<Upload />)
    expect(button()).toHaveClass(empty)
    choose(input(), 'me & 🎣.jpg')
    expect(status()).toBe('me & 🎣.jpg')
    expect(button()).not.toHaveClass(empty)
    expect(screen.getByText('me & 🎣.jpg')).toHaveAttribute('aria-live', 'polite')
  })

  it('says how many files are chosen, and that none is when people take them back', () => {
    render(<Upload multiple />)
    choose(input(), 'a.jpg', 'b.jpg', 'c.jpg')
    expect(status()).toBe('3 files chosen')
    choose(input())
    expect(status()).toBe('No file chosen')
    expect(button()).toHaveClass(empty)
  })

  it('says how many files are in a folder that is chosen', () => {
    render(<Upload webkitdirectory="" />)
    choose(input(), ...Array.from({ length: 1200 }, (_, number) => `${number}.jpg`))
    expect(status()).toBe('1,200 files chosen')
  })

  it.each([
    [2, "2 ffeil wedi'u dewis"],
    [3, "3 ffeil wedi'u dewis"],
    [6, "6 ffeil wedi'u dewis"],
    [10, "10 ffeil wedi'u dewis"],
  ])('says it in Welsh on a Welsh page: %s files', (count, words) => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'file-upload': cy } }}>
        <Upload multiple />
      </LanguageProvider>,
    )
    expect(nameOf(button())).toBe("Upload your photo , Dim ffeil wedi'i dewis, Dewis ffeil neu ollwng ffeil")
    choose(input(), ...Array.from({ length: count }, (_, number) => `${number}.jpg`))
    expect(status()).toBe(words)
  })

  it('picks the sentence for each number in a language of many', () => {
    const sentences = { two: 'dau: %{count}', few: 'ychydig: %{count}', many: 'llawer: %{count}', other: '%{count}' }
    render(<Upload multiple language={{ tag: 'cy', words: {} }} words={{ multipleFilesChosen: sentences }} />)
    const said = [2, 3, 4, 6].map((count) => {
      choose(input(), ...Array.from({ length: count }, String))
      return status()
    })
    expect(said).toEqual(['dau: 2', 'ychydig: 3', '4', 'llawer: 6'])
  })

  it('says words of your own, and keeps the rest', () => {
    render(<Upload words={{ chooseFilesButton: 'Choose photo', dropInstruction: undefined }} />)
    expect(nameOf(button())).toBe('Upload your photo , No file chosen, Choose photo or drop file')
  })

  it('says the words of a drop zone of your own before those of the file upload', () => {
    const dropZone = <FileDropZone words={{ noFileChosen: 'No photo' }} />
    render(<Upload dropZone={dropZone} words={{ noFileChosen: 'No file' }} />)
    expect(status()).toBe('No photo')
  })

  it('is empty again when its form is reset', async () => {
    render(
      <form>
        <Upload />
        <input type="reset" value="Start again" />
      </form>,
    )
    choose(input(), 'me.jpg')
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
    await waitFor(() => expect(status()).toBe('No file chosen'))
  })

  it('is empty again when the form it belongs to stands elsewhere and is reset', async () => {
    render(
      <>
        <form id="elsewhere" />
        <Upload form="elsewhere" />
      </>,
    )
    choose(input(), 'me.jpg')
    document.querySelector('form')!.reset()
    await waitFor(() => expect(status()).toBe('No file chosen'))
  })

  it('is empty again when React resets the form after it was sent', async () => {
    render(
      <form action={() => {}}>
        <Upload />
        <input type="submit" value="Send" />
      </form>,
    )
    choose(input(), 'me.jpg')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(status()).toBe('No file chosen'))
  })

  it('is sent with the form under its own name, and the button is not', () => {
    render(
      <form>
        <Upload />
      </form>,
    )
    expect([...new FormData(document.querySelector('form')!).keys()]).toEqual(['photo'])
  })

  it('keeps what is chosen when its words, its error or its limits change', () => {
    const { rerender } = render(<Upload />)
    const before = input()
    choose(before, 'me.jpg')
    rerender(<Upload label="Upload photos" multiple error="Select your photo" accept="image/*" />)
    expect(input()).toBe(before)
    expect(status()).toBe('me.jpg')
    expect(button()).toHaveAttribute('aria-describedby', 'photo-error')
  })

  it('is turned off with its input, by its prop', () => {
    const { rerender } = render(<Upload disabled />)
    expect(button()).toBeDisabled()
    expect(zone()).toHaveClass('govuk-file-upload-wrapper--disabled')
    rerender(<Upload />)
    expect(button()).toBeEnabled()
    expect(zone()).not.toHaveClass('govuk-file-upload-wrapper--disabled')
    rerender(<Upload disabled />)
    expect(button()).toBeDisabled()
  })

  it('is turned off with its input, by other code on the page', async () => {
    render(<Upload />)
    input().disabled = true
    await waitFor(() => expect(button()).toBeDisabled())
    input().disabled = false
    await waitFor(() => expect(button()).toBeEnabled())
  })

  it('gives class names, the ref and other attributes to the input, not to the button', () => {
    const ref = createRef<HTMLInputElement>()
    const round = createRef<HTMLDivElement>()
    render(<Upload ref={ref} className="app-photo" data-app="1" dropZone={<FileDropZone ref={round} id="zone" />} />)
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('app-photo')
    expect(input()).toHaveAttribute('data-app', '1')
    expect(button()).not.toHaveClass('app-photo')
    expect(round.current).toBe(zone())
    expect(zone().id).toBe('zone')
  })

  it('can be put together from its parts, in a form group of your own', () => {
    render(
      <FormGroup>
        <FileDropZoneLabel htmlFor="photo">Upload your photo</FileDropZoneLabel>
        <FileDropZone>
          <FileInput id="photo" name="photo" />
        </FileDropZone>
      </FormGroup>,
    )
    expect(nameOf(button())).toBe('Upload your photo , No file chosen, Choose file or drop file')
  })

  it('is the same in StrictMode', () => {
    render(<Upload />, { wrapper: StrictMode })
    choose(input(), 'me.jpg')
    expect(status()).toBe('me.jpg')
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it('hears your own handler as well', () => {
    const onChange = vi.fn()
    render(<Upload onChange={({ target }) => onChange(target.files![0]!.name)} />)
    choose(input(), 'me.jpg')
    expect(onChange.mock.calls).toEqual([['me.jpg']])
    fireEvent.blur(button())
    expect(status()).toBe('me.jpg')
  })
})
