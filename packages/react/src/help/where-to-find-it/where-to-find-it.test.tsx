import { render, screen, within } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { AnnotatedPicture, type PictureNote, WhereToFindIt, type WhereToFindItProps } from './index.js'
import { cy } from './where-to-find-it.strings.js'

const card = { place: 'Your permit card', where: 'under your name' }
const letter = { place: 'The letter about your pitch', where: 'at the top right' }
const where = (changes: Partial<WhereToFindItProps> = {}) => (
  <WhereToFindIt places={[card, letter]} ifMissing="Leave it empty." {...changes} />
)
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

/** Puts on the page what the server sends, with no scripts at work. */
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('where to find it', () => {
  it('says each place and where to look there, in the order given', () => {
    serve(where())
    expect(items()).toEqual(['Your permit card: under your name', 'The letter about your pitch: at the top right'])
  })

  it('says that one place is enough, so that nobody looks for all of them', () => {
    serve(where())
    expect(screen.getByRole('list').previousElementSibling).toHaveTextContent(
      'You only need to look in one of these places.',
    )
  })

  it('makes no list of a single place', () => {
    serve(where({ places: [card] }))
    expect(screen.queryByRole('list')).toBeNull()
    expect(screen.getAllByRole('paragraph')[0]).toHaveTextContent(/^Your permit card: under your name$/)
  })

  it('has no colon where nothing follows', () => {
    serve(where({ places: [{ place: 'Your permit card' }] }))
    expect(screen.getAllByRole('paragraph')[0]!.textContent).toBe('Your permit card')
  })

  it('ends with what to do without it, after the picture', () => {
    serve(where({ picture: <img id="picture" src="/card.svg" alt="A card" /> }))
    const last = screen.getAllByRole('paragraph').at(-1)!
    expect(last).toHaveTextContent(/^If you do not have it: Leave it empty.$/)
    expect(document.getElementById('picture')!.nextElementSibling).toBe(last)
  })

  it('is in sight: nothing in it is folded away or hidden', () => {
    const { container } = render(where())
    expect(container.querySelector('details, [hidden], [aria-hidden], [title], .govuk-visually-hidden')).toBeNull()
  })

  it('can say what it is about, at a level that fits the page', () => {
    render(where({ heading: 'Where to find your trader number', headingLevel: 3 }))
    expect(screen.getByRole('heading', { level: 3, name: 'Where to find your trader number' })).toBeInTheDocument()
  })

  it('is in Welsh on a Welsh page', () => {
    render(
      <LanguageProvider language={{ tag: 'cy', words: { 'where-to-find-it': cy } }}>
        {where({ ifMissing: 'Gofynnwch i ni.' })}
      </LanguageProvider>,
    )
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ble i ddod o hyd iddo')
    expect(screen.getByText(cy.oneIsEnough)).toBeInTheDocument()
    expect(screen.getAllByRole('paragraph').at(-1)).toHaveTextContent('Os nad yw gennych: Gofynnwch i ni.')
  })

  it('shows words as text, even if they look like HTML', () => {
    const words = '<script>alert("O’Brien & co 🎣")</script>'
    serve(where({ heading: words, places: [{ place: words, where: words }], ifMissing: words }))
    expect(document.body.textContent.split(words)).toHaveLength(5)
    expect(document.querySelector('script')).toBeNull()
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    render(<StrictMode>{where({ ref, className: 'app-where', id: 'where' })}</StrictMode>)
    expect(ref.current).toBe(document.getElementById('where'))
    expect(ref.current).toHaveClass('handrail-where-to-find-it', 'app-where')
  })
})

describe('an annotated picture', () => {
  const notes: readonly [PictureNote, ...PictureNote[]] = [
    { text: 'Your name', left: 88, top: 36.5 },
    { text: 'Your trader number', left: 0, top: 100 },
  ]
  const picture = (changes: Partial<Parameters<typeof AnnotatedPicture>[0]> = {}) => (
    <AnnotatedPicture
      src="/card.svg"
      alt="A card with a photo"
      caption="Example of a card"
      notes={notes}
      {...changes}
    />
  )

  it('is a figure with its caption, and says what can be seen', () => {
    render(picture())
    const figure = screen.getByRole('figure')
    expect(figure.firstElementChild).toHaveTextContent('Example of a card')
    expect(within(figure).getByRole('img', { name: 'A card with a photo' })).toHaveAttribute('src', '/card.svg')
  })

  it('has every number of the picture as text in a numbered list, in the same order', () => {
    serve(picture())
    const numbers = [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent)
    expect(screen.getByRole('list').localName).toBe('ol')
    expect(items()).toEqual(['Your name', 'Your trader number'])
    expect(numbers).toEqual(['1', '2'])
  })

  it('puts the numbers in their places without a style attribute, which a strict policy forbids', () => {
    serve(picture())
    const [first, second] = document.querySelectorAll('circle')
    expect([first!.getAttribute('cx'), first!.getAttribute('cy')]).toEqual(['88%', '36.5%'])
    expect([second!.getAttribute('cx'), second!.getAttribute('cy')]).toEqual(['0%', '100%'])
    expect(document.body.querySelector('[style]')).toBeNull()
  })

  it('does not say the numbers twice to people who use a screen reader', () => {
    serve(picture())
    expect(document.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it.each([-1, 101, Number.NaN])(
    'stops the developer who puts a number at %s percent, where nobody sees it',
    (value) => {
      expect(() => renderToStaticMarkup(picture({ notes: [{ text: 'Your name', left: value, top: 0 }] }))).toThrow(
        `AnnotatedPicture was given ${value} as \`left\` of a note.`,
      )
      expect(() => renderToStaticMarkup(picture({ notes: [{ text: 'Your name', left: 0, top: value }] }))).toThrow(
        'as `top` of a note.',
      )
    },
  )

  it('gives class names, the ref and other attributes to the image', () => {
    const ref = createRef<HTMLImageElement>()
    render(picture({ ref, className: 'app-card', loading: 'lazy', width: 400, height: 240 }))
    expect(ref.current).toBe(screen.getByRole('img'))
    expect(ref.current).toHaveClass('handrail-annotated-picture__image', 'app-card')
    expect(ref.current).toHaveAttribute('loading', 'lazy')
    expect(ref.current).toHaveAttribute('width', '400')
  })
})
