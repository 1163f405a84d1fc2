import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failed, many } from './files.fixtures.js'
import { UploadFiles, type UploadFilesProps } from './index.js'

const Page = (props: Partial<UploadFilesProps>) => (
  <UploadFiles title="Upload photos" service="Report damage" name="photos" files={[]} {...props} />
)
const form = () => document.querySelector('form')!
const input = () => document.querySelector<HTMLInputElement>('[type=file]')
const buttons = () => screen.getAllByRole<HTMLButtonElement>('button')
const title = () => screen.getByRole('heading', { level: 1 })

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('a page to upload files', () => {
  it('asks for files, and can send them without scripts', () => {
    serve(<Page hint="Each must be smaller than 10MB" accept="image/*" />)
    expect(screen.getByLabelText('Upload photos')).toBe(input())
    expect(title()).toHaveTextContent(/^Upload photos$/)
    expect(input()).toHaveAccessibleDescription('Each must be smaller than 10MB')
    expect(input()).toMatchObject({ id: 'photos', name: 'photos', accept: 'image/*', multiple: true })
    expect(form()).toMatchObject({ method: 'post', enctype: 'multipart/form-data' })
    expect(document.querySelector('dl')).toBeNull()
  })

  it('has a button to upload, apart from the one to continue', () => {
    serve(<Page files={many(1)} />)
    expect(buttons().map(({ textContent, name, value }) => [textContent, name, value])).toEqual([
      ['Upload', 'photos-upload', 'yes'],
      ['Remove photo-1.jpg', 'photos-remove', 'id-photo-1.jpg'],
      ['Continue', '', ''],
    ])
  })

  it.each([
    ['files', <Page key="files" files={many(3)} />],
    ['errors', <Page key="errors" files={[failed, ...many(2)]} error="Select a photo" />],
    ['a place to drop files', <Page key="zone" files={many(2)} dropZone />],
    ['room for one more', <Page key="room" files={many(2)} maximum={3} />],
  ])('uploads, and removes nothing, when somebody presses Enter on a page with %s', (_, page) => {
    render(page)
    // HTML: the default button of a form is its first submit button in the order of the page.
    const [first] = [...form().elements].filter((each) => (each as HTMLButtonElement).type === 'submit')
    expect(first).toHaveAccessibleName('Upload')
  })

  it('has nothing on it in which Enter could remove a file when there can be no more', () => {
    serve(<Page files={many(2)} maximum={2} hiddenFields={{ csrf: '4f1c' }} />)
    expect([...form().elements].map((each) => (each as HTMLInputElement).type)).toEqual([
      'hidden',
      'submit',
      'submit',
      'submit',
    ])
  })

  it('sends which file to remove, once, when somebody presses its button twice', async () => {
    const pressed: string[] = []
    const onSubmit = vi.fn((event: React.SubmitEvent) => {
      event.preventDefault()
      pressed.push((event.nativeEvent as SubmitEvent).submitter!.getAttribute('value')!)
    })
    render(
      <StrictMode>
        <Page files={many(2)} onSubmit={onSubmit} />
      </StrictMode>,
    )
    await userEvent.dblClick(screen.getByRole('button', { name: 'Remove photo-2.jpg' }))
    expect(pressed).toEqual(['id-photo-2.jpg'])
  })

  it('offers several files at once only while there is room for several', () => {
    serve(<Page files={many(1)} maximum={3} />)
    expect(input()!.multiple).toBe(true)
    serve(<Page files={many(2)} maximum={3} />)
    expect(input()!.multiple).toBe(false)
    serve(<Page multiple={false} capture="environment" />)
    expect(input()!.multiple).toBe(false)
    expect(input()).toHaveAttribute('capture', 'environment')
  })

  it('says how many more there can be, and not when there is no limit', () => {
    serve(<Page files={many(2)} maximum={5} hint="Each must be smaller than 10MB" />)
    expect(input()).toHaveAccessibleDescription('Each must be smaller than 10MB You can add 3 more files')
    serve(<Page files={many(4)} maximum={5} />)
    expect(input()).toHaveAccessibleDescription('You can add 1 more file')
    serve(<Page files={many(4)} />)
    expect(input()).not.toHaveAccessibleDescription()
  })

  it.each([2, 3])('does not ask for more when there are %i of at most 2, and says what to do', (count) => {
    serve(<Page files={many(count)} maximum={2} />)
    expect(input()).toBeNull()
    expect(screen.queryByRole('button', { name: 'Upload' })).toBeNull()
    expect(title()).toHaveTextContent(/^Upload photos$/)
    expect(screen.getByText('You cannot add any more files. Remove a file to add another.')).toHaveClass('govuk-body')
    serve(<Page files={many(count)} maximum={2} atMaximum="Post us the others" />)
    expect(screen.getByText('Post us the others')).toHaveClass('govuk-body')
  })

  it('can have a place to drop files on, once scripts run', () => {
    render(<Page dropZone />)
    expect(screen.getByText('or drop file').closest('button')).toHaveAttribute('type', 'button')
  })

  it('gives class names, the ref, hidden fields and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(<Page ref={ref} className="app-form" action="/photos" hiddenFields={{ csrf: '4f1c' }} button="Go on" />)
    expect(ref.current).toBe(form())
    expect(form()).toHaveClass('app-form')
    expect(form()).toHaveAttribute('action', '/photos')
    expect(new FormData(form()).get('csrf')).toBe('4f1c')
    expect(screen.getByRole('button', { name: 'Go on' })).toBeInTheDocument()
  })
})
