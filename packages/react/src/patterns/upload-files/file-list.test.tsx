import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { checking, failed, many, uploaded } from './files.fixtures.js'
import { cy } from './upload-files.strings.js'
import { UploadFiles, type UploadedFile, type UploadFilesProps } from './index.js'

const Page = (props: Partial<UploadFilesProps>) => (
  <UploadFiles title="Upload photos" service="Report damage" name="photos" files={[]} {...props} />
)
const input = () => document.querySelector<HTMLInputElement>('[type=file]')
const row = (name: string) => within(screen.getByText(name, { selector: 'dt bdi' }).closest('div')!)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
  document.title = ''
})

describe('the files so far', () => {
  it('are counted in the heading over them, and in the title, which is said first after each upload', () => {
    render(<Page files={many(2)} />)
    expect(document.title).toBe('Upload photos (2 files added) – Report damage')
    expect(screen.getByRole('heading', { level: 2, name: 'You have added 2 files' })).toBeInTheDocument()
    serve(<Page files={many(1)} />)
    expect(screen.getByRole('heading', { level: 2, name: 'You have added 1 file' })).toBeInTheDocument()
  })

  it('each say what became of them', () => {
    serve(<Page files={[uploaded('kitchen.jpg'), checking, failed]} />)
    expect(row('kitchen.jpg').getAllByRole('definition')[0]).toHaveTextContent(/^2MB Uploaded$/)
    expect(row('hall.jpg').getAllByRole('definition')[0]).toHaveTextContent(/^846KB Being checked$/)
    expect(row('stairs.mov').getAllByRole('definition')[0]).toHaveTextContent(
      /^48.2MB Not uploaded\s*Error: stairs.mov must be a JPG or PNG$/,
    )
  })

  it.each([
    [0, '0KB'],
    [1, '1KB'],
    [999_000, '999KB'],
    [999_001, '1MB'],
    [2_431_020, '2.5MB'],
    [9_900_001, '10MB'],
    [1_500_000_000, '1,500MB'],
  ])('of %i bytes have a size in words: %s', (size, words) => {
    serve(<Page files={[uploaded('kitchen.jpg', size)]} />)
    expect(row('kitchen.jpg').getAllByRole('definition')[0]).toHaveTextContent(`${words} Uploaded`)
  })

  it('do not count, and take no room, if they could not be uploaded', () => {
    render(<Page files={[failed, uploaded('kitchen.jpg')]} maximum={2} />)
    expect(screen.getByRole('heading', { level: 2, name: 'You have added 1 file' })).toBeInTheDocument()
    expect(input()).toHaveAccessibleDescription('You can add 1 more file')
  })

  it('that could not be uploaded are in the error summary, which leads to the button that removes each', () => {
    render(<Page files={[uploaded('kitchen.jpg'), failed]} error="Select a smaller photo" />)
    expect(document.title).toMatch(/^Error: Upload photos \(1 file added\)/)
    expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#photos', 'Select a smaller photo'],
      ['#photos-remove-2', 'stairs.mov must be a JPG or PNG'],
    ])
    const remove = document.getElementById('photos-remove-2')
    expect(remove).toBe(screen.getByRole('button', { name: 'Remove stairs.mov' }))
    expect(remove).toHaveAccessibleDescription('Error: stairs.mov must be a JPG or PNG')
    expect(document.getElementById('photos-remove')).toBe(screen.getByRole('button', { name: 'Remove kitchen.jpg' }))
    expect(document.getElementById('photos-remove')).not.toHaveAccessibleDescription()
  })

  it('are still there when something on the page is wrong', () => {
    serve(<Page files={[uploaded('kitchen.jpg'), checking]} error="Select a photo of the stairs" />)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['kitchen.jpg', 'hall.jpg'])
    expect(input()).toHaveAccessibleDescription('Error: Select a photo of the stairs')
  })

  it('can be wrong when there is no room for more, and the summary leads to the first that can be removed', () => {
    render(<Page files={many(2)} maximum={2} error="Remove one of the 2 gas bills" />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '#photos-remove')
    expect(document.getElementById('photos-remove')).not.toBeNull()
    expect(document.getElementById('photos-error')).toHaveTextContent('Error: Remove one of the 2 gas bills')
  })

  it('come with what people can do while one is being checked, and not after that', () => {
    serve(<Page files={[checking]} whileChecking="You can continue" />)
    expect(screen.getByText('You can continue')).toHaveClass('govuk-body')
    serve(<Page files={many(1)} whileChecking="You can continue" />)
    expect(screen.queryByText('You can continue')).toBeNull()
  })

  it('keep names from right to left in their place', () => {
    serve(<Page files={[uploaded('رسالة 4.pdf')]} />)
    expect(screen.getAllByText('رسالة 4.pdf').map(({ tagName }) => tagName)).toEqual(['BDI', 'BDI'])
  })

  it('show a name as text, even if it looks like HTML or like a gap in our words', () => {
    const name = '<script>alert("O’Brien & co %{count} 🎣")</script>.jpg'
    render(<Page title="Upload %{count} photos" files={[{ ...uploaded(name), id: '"><script>' }]} />)
    expect(screen.getByRole('button', { name: `Remove ${name}` })).toHaveValue('"><script>')
    expect(document.title).toBe('Upload %{count} photos (1 file added) – Report damage')
    expect(document.querySelector('script')).toBeNull()
  })

  it('do not say why if they are there', () => {
    // @ts-expect-error only a file that could not be uploaded has an error
    const there: UploadedFile = { ...uploaded('kitchen.jpg'), error: 'It is too big' }
    // @ts-expect-error a file that could not be uploaded says why
    const notThere: UploadedFile = { id: '1', name: 'kitchen.jpg', size: 2, state: 'failed' }
    expect([there.state, notThere.state]).toEqual(['uploaded', 'failed'])
  })
})

describe('in Welsh', () => {
  const welsh = { tag: 'cy', words: { 'upload-files': cy } }

  it('says what became of each file', () => {
    render(
      <LanguageProvider language={welsh}>
        <Page files={[uploaded('kitchen.jpg'), checking, failed]} maximum={5} />
      </LanguageProvider>,
    )
    expect(screen.getByRole('button', { name: 'Uwchlwytho' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Dileu hall.jpg' })).toBeInTheDocument()
    expect(row('kitchen.jpg').getByText('Wedi’i huwchlwytho')).toBeInTheDocument()
    expect(row('hall.jpg').getByText('Yn cael ei gwirio')).toBeInTheDocument()
    expect(row('stairs.mov').getByText('Heb ei huwchlwytho')).toBeInTheDocument()
    expect(document.title).toMatch(/^Error: Upload photos \(wedi ychwanegu 2 ffeil\)/)
  })

  it.each([
    [6, 'ychwanegu 1 ffeil arall'],
    [5, 'ychwanegu 2 ffeil arall'],
    [4, 'ychwanegu 3 ffeil arall'],
    [3, 'ychwanegu 4 ffeil arall'],
    [1, 'ychwanegu 6 ffeil arall'],
  ])('with %i of at most 7, says how many more there can be', (count, words) => {
    serve(<Page files={many(count)} maximum={7} language={welsh} />)
    expect(input()).toHaveAccessibleDescription(`Gallwch ${words}`)
  })

  it('says it right of none', () => {
    serve(<Page files={[failed]} language={welsh} />)
    expect(screen.getByRole('heading', { level: 2, name: 'Nid ydych wedi ychwanegu unrhyw ffeil' })).toBeInTheDocument()
  })
})
