import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { Label } from '../../parts/label/index.js'
import { choose } from './chosen-files.fixtures.js'
import { cy } from './file-upload.strings.js'
import { FileDropZone, FileUpload } from './index.js'

const input = () => document.querySelector('input')!
const onServer = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a file upload', () => {
  it('is called by its label', () => {
    render(<FileUpload name="photo" label="Upload your photo" />)
    expect(screen.getByLabelText('Upload your photo')).toBe(input())
    expect(input()).toHaveAttribute('type', 'file')
  })

  it.each([
    ['', false],
    [' with a drop zone', true],
  ])('is described by its hint and then its error, in the first HTML the server sends%s', (_, dropZone) => {
    onServer(
      <FileUpload
        name="photo"
        label="Photo"
        hint="Smaller than 10MB"
        error="Select your photo"
        aria-describedby="help"
        dropZone={dropZone}
      />,
    )
    expect(input()).toHaveAttribute('aria-describedby', 'help photo-hint photo-error')
    expect(document.getElementById('photo')).toBe(input())
    expect(screen.getByLabelText('Photo')).toBe(input())
    expect(input()).toHaveClass('govuk-file-upload--error')
  })

  it('points at nothing that is not there', () => {
    render(<FileUpload name="photo" label="Photo" />)
    expect(input()).not.toHaveAttribute('aria-describedby')
  })

  it('can be the heading of a page that asks one question', () => {
    render(<FileUpload name="photo" label="Upload your photo" labelIsPageHeading dropZone />)
    expect(screen.getByRole('heading', { level: 1, name: 'Upload your photo' })).toBeInTheDocument()
  })

  it('keeps the file that was chosen when the page around it changes', () => {
    const { rerender } = render(<FileUpload name="photo" label="Photo" />)
    const before = input()
    choose(before, 'me.jpg')
    rerender(<FileUpload name="photo" label="Photo" error="Your photo must be smaller than 10MB" />)
    expect(input()).toBe(before)
    expect(input().files).toHaveLength(1)
  })

  it('tells your code which files were chosen', () => {
    const onChange = vi.fn()
    render(<FileUpload name="photo" label="Photo" multiple onChange={({ target }) => onChange(target.files!.length)} />)
    choose(input(), 'a.jpg', 'b.jpg')
    expect(onChange.mock.calls).toEqual([[2]])
  })

  it('gives class names, the ref and other attributes to the input', () => {
    const ref = createRef<HTMLInputElement>()
    render(
      <FileUpload name="photo" label="Photo" ref={ref} className="app-photo" accept="image/*" webkitdirectory="" />,
    )
    expect(ref.current).toBe(input())
    expect(input()).toHaveClass('govuk-file-upload', 'app-photo')
    expect(input()).toHaveAttribute('accept', 'image/*')
    expect(input()).toHaveAttribute('webkitdirectory', '')
  })

  it('cannot be given an answer by code, nor words that it does not say', () => {
    // @ts-expect-error only a person can choose a file
    expect(<FileUpload name="photo" label="Photo" value="me.jpg" />).toBeDefined()
    // @ts-expect-error only a person can choose a file
    expect(<FileUpload name="photo" label="Photo" defaultValue="me.jpg" />).toBeDefined()
    // @ts-expect-error it is a file upload
    expect(<FileUpload name="photo" label="Photo" type="text" />).toBeDefined()
    // @ts-expect-error only a drop zone says anything
    expect(<FileUpload name="photo" label="Photo" words={{ noFileChosen: 'None' }} />).toBeDefined()
  })

  it('takes a label of its own in place of words', () => {
    onServer(<FileUpload name="photo" label={<Label className="app-label">Photo</Label>} dropZone />)
    expect(screen.getByText('Photo')).toHaveClass('govuk-label', 'app-label')
    expect(screen.getByLabelText('Photo')).toBe(input())
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    onServer(<FileUpload name="photo" label={words} dropZone words={{ noFileChosen: words }} />)
    expect(screen.getByLabelText(words)).toBe(input())
    expect(input().parentElement!.getAttribute('data-i18n.no-file-chosen')).toBe(words)
    expect(document.querySelector('script')).toBeNull()
  })
})

describe('a file upload with a drop zone, without scripts', () => {
  it('is the plain input, with nothing that needs a script', () => {
    onServer(<FileUpload name="photo" label="Photo" dropZone disabled />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(input().parentElement!.children).toHaveLength(1)
    expect(input().parentElement).toHaveAttribute('class', 'govuk-file-upload-wrapper')
    expect(input().parentElement).not.toHaveAttribute('data-govuk-file-upload-init')
    expect(input()).not.toHaveAttribute('hidden')
    expect(document.querySelector('[aria-live]')).toBeNull()
    expect(screen.getByText('Photo')).not.toHaveAttribute('id')
  })

  it('gives GOV.UK Frontend’s own script the words of the page’s language, in every plural', () => {
    onServer(
      <LanguageProvider language={{ tag: 'cy', words: { 'file-upload': cy } }}>
        <FileUpload name="photo" label="Llun" dropZone />
      </LanguageProvider>,
    )
    const words = Object.fromEntries(
      [...input().parentElement!.attributes]
        .filter(({ name }) => name.startsWith('data-i18n.'))
        .map(({ name, value }) => [name.replace('data-i18n.', ''), value]),
    )
    expect(words).toEqual({
      'choose-files-button': 'Dewis ffeil',
      'drop-instruction': 'neu ollwng ffeil',
      'no-file-chosen': "Dim ffeil wedi'i dewis",
      'multiple-files-chosen.zero': cy.multipleFilesChosen.zero,
      'multiple-files-chosen.one': cy.multipleFilesChosen.one,
      'multiple-files-chosen.two': cy.multipleFilesChosen.two,
      'multiple-files-chosen.few': cy.multipleFilesChosen.few,
      'multiple-files-chosen.many': cy.multipleFilesChosen.many,
      'multiple-files-chosen.other': cy.multipleFilesChosen.other,
      'entered-drop-zone': cy.enteredDropZone,
      'left-drop-zone': cy.leftDropZone,
    })
  })

  it('gives the element round the input the class names and attributes of a drop zone of your own', () => {
    onServer(<FileUpload name="photo" label="Photo" dropZone={<FileDropZone className="app-zone" data-app="1" />} />)
    expect(input().parentElement).toHaveClass('govuk-file-upload-wrapper', 'app-zone')
    expect(input().parentElement).toHaveAttribute('data-app', '1')
  })

  it('says what is wrong when a drop zone has no input', () => {
    const draw = () => renderToStaticMarkup(<FileDropZone />)
    expect(draw).toThrow('FileDropZone has no file input. Put one inside it: <FileInput id="photo" name="photo" />')
  })
})
