import { nearestPlaces } from '@handrail/support'
import { render, screen, within } from '@testing-library/react'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { PlaceDetails, PlaceFinder, type PlaceFinderProps } from './index.js'
import { allPlaces, nearExampleTown, nobodyKnows, nothingHasAll, nowhere } from './places.fixtures.js'

const finder = (changes: Partial<PlaceFinderProps> = {}) => (
  <PlaceFinder directory={directory} at={mondayAt10} found={allPlaces} action="/places" {...changes} />
)
const region = () => screen.getByRole('region', { name: 'Places where you can get help' })
const names = () =>
  within(region())
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent)
const place = (name: string) => screen.getByRole('heading', { name }).parentElement!

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a place finder', () => {
  it('shows every place before anything is asked', () => {
    render(finder())
    expect(names()).toEqual([
      'Example Town Library',
      'Example Valley Advice Centre',
      'Lochside Library',
      'Example Hill Post Office',
    ])
    expect(region()).toHaveTextContent('These are all the places. Enter a postcode to see which is nearest.')
  })

  it('shows the nearest first, and how far it is', () => {
    render(finder({ found: nearExampleTown }))
    expect(place('Example Town Library')).toHaveTextContent('Library. About 1 mile away in a straight line')
    expect(place('Lochside Library')).toHaveTextContent('About 355 miles away in a straight line')
  })

  it('keeps what was typed and selected', () => {
    render(finder({ defaultValue: { postcode: 'EX1 2EX', facilities: ['computer'] } }))
    expect(screen.getByRole('textbox', { name: 'Postcode (optional)' })).toHaveValue('EX1 2EX')
    expect(screen.getByRole('checkbox', { name: 'A computer you can use' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Parking' })).not.toBeChecked()
  })

  it('sends the form with post, so that no address says where someone lives', () => {
    const { container } = render(finder({ hiddenFields: { token: 'abc' } }))
    expect(container.querySelector('form')).toHaveAttribute('method', 'post')
    expect(container.querySelector('input[type=hidden]')).toHaveAttribute('value', 'abc')
  })

  it.each([
    ['unknown-postcode', 'We could not find that postcode.'],
    ['geocoder-away', 'We cannot work out distances at the moment.'],
    ['not-a-postcode', 'They are not in order of distance.'],
  ] as const)('still shows the places when it is %s', (order, words) => {
    render(finder({ found: nobodyKnows(order) }))
    expect(region()).toHaveTextContent(words)
    expect(names()).toHaveLength(4)
  })

  it('says what to do with what is no postcode', () => {
    render(finder({ found: nobodyKnows('not-a-postcode'), defaultValue: { postcode: 'Example Town' } }))
    expect(screen.getByRole('textbox', { name: 'Postcode (optional)' })).toHaveAccessibleDescription(
      'For example, AA3 1AB Error: Enter a full UK postcode, like AA3 1AB',
    )
  })

  it('says what is missing where no place has everything', () => {
    render(finder({ found: nothingHasAll }))
    expect(region()).toHaveTextContent('No place is known to have everything you need.')
    expect(place('Example Town Library')).toHaveTextContent('We do not know if it has: a private room to talk in')
  })

  it('says so when there is no place, and that there is another way', () => {
    render(finder({ found: nowhere }))
    expect(region()).toHaveTextContent('There is no place to go to. You can get help another way.')
  })

  it('says why a place is closed, and gives no address to go to in vain', () => {
    render(finder())
    expect(place('Example Hill Post Office')).toHaveTextContent(
      'This is not available at the moment. It is closed for repairs until 1 March 2027. Use Example Town Library.',
    )
    expect(place('Example Hill Post Office')).not.toHaveTextContent('9 Hill Street')
  })

  it('puts a map after the list', () => {
    render(finder({ map: <p>A map</p> }))
    const map = screen.getByText('A map')
    expect(region().compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('offers only what some place has', () => {
    render(finder())
    expect(screen.queryByRole('checkbox', { name: 'A quiet place to wait' })).toBeNull()
  })

  it('shows what nearestPlaces finds', async () => {
    render(finder({ found: await nearestPlaces(directory, { facilities: ['private-room'] }) }))
    expect(names()).toEqual(['Example Valley Advice Centre'])
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{finder()}</LanguageProvider>)
    expect(screen.getByRole('region', { name: 'Lleoedd lle gallwch gael help' })).toHaveTextContent(
      'Llyfrgell Tref Enghraifft',
    )
    expect(screen.getByRole('button', { name: 'Dod o hyd i leoedd' })).toBeInTheDocument()
  })

  it('gives class names, the ref and other attributes to the form', () => {
    const ref = createRef<HTMLFormElement>()
    render(finder({ ref, className: 'app-places', id: 'find' }))
    expect(ref.current).toHaveClass('handrail-place-finder', 'app-places')
    expect(ref.current).toHaveAttribute('id', 'find')
  })
})

describe('a place', () => {
  const details = (index: number) => (
    <PlaceDetails place={directory.places![index]!} directory={directory} at={mondayAt10} />
  )

  it('says where it is, when it is open, what is there, what to bring and how to get there', () => {
    render(details(0))
    for (const words of [
      '1 Example StreetExample TownEX1 1EX',
      'Open now, until midday',
      'You do not need an appointment',
      'Phone: 01632 960 004',
      'There is:a computer you can use',
      'Bring: your trader number, if you have one',
      'Bus 4 stops outside.',
    ])
      expect(place('Example Town Library')).toHaveTextContent(words)
  })

  it('leads to making an appointment, by name', () => {
    render(details(2))
    expect(screen.getByRole('link', { name: 'Make an appointment at Example Valley Advice Centre' })).toHaveAttribute(
      'href',
      '/get-support/appointment',
    )
    expect(place('Example Valley Advice Centre')).toHaveTextContent('Languages: English, Cymraeg, Polski')
  })

  it('shows the words of the directory as text, even if they look like HTML', () => {
    const en = '<script>alert("O’Brien & co 🎣")</script>'
    const hostile = { ...directory.places![0]!, name: { en }, directions: { en } }
    document.body.innerHTML = renderToStaticMarkup(
      <PlaceDetails place={hostile} directory={directory} at={mondayAt10} />,
    )
    expect(screen.getAllByText(en)).toHaveLength(2)
    expect(document.querySelector('script')).toBeNull()
  })
})
