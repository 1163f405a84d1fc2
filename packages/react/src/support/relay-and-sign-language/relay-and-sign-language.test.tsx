import { parseDirectory } from '@handrail/support'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { RelayAndSignLanguage, type RelayAndSignLanguageProps } from './index.js'

const ways = (changes: Partial<RelayAndSignLanguageProps> = {}) => (
  <RelayAndSignLanguage directory={directory} at={mondayAt10} {...changes} />
)
const region = () => screen.getByRole('region', { name: 'If you cannot hear or speak on the phone' })

afterEach(() => {
  document.body.innerHTML = ''
})

describe('help without hearing or speaking', () => {
  it('gives the Relay UK number of the phone line, made from its number', () => {
    render(ways())
    expect(region()).toHaveTextContent('Phone: dial 18001 01632 960 001Open now, until 5pm')
    expect(screen.getByRole('link', { name: '18001 01632 960 001' })).toHaveAttribute('href', 'tel:1800101632960001')
  })

  it('changes with the phone number', () => {
    const changed = parseDirectory(JSON.parse(JSON.stringify(directory).replaceAll('+441632960001', '+442079460123')))
    render(ways({ directory: changed }))
    expect(screen.getByRole('link', { name: '18001 020 7946 0123' })).toBeInTheDocument()
  })

  it('leads to a call in British Sign Language, by that name and never as American Sign Language', () => {
    render(ways())
    expect(screen.getByRole('heading', { name: 'British Sign Language (BSL)' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Start a video call in British Sign Language' })).toBeInTheDocument()
    expect(region()).not.toHaveTextContent(/ASL|American/)
  })

  it('says what there is in writing, and leaves out what cannot be used', () => {
    render(ways())
    expect(region()).toHaveTextContent('In writingEmail: market.stalls@example.com')
    expect(region()).not.toHaveTextContent('Webchat')
  })

  it('says that something is not there, and why', () => {
    const quiet = parseDirectory({
      ...directory,
      questionHelp: undefined,
      offers: undefined,
      channels: [
        ...directory.channels.filter(({ kind }) => kind !== 'relay' && kind !== 'bsl-video-relay'),
        {
          id: 'sign',
          kind: 'bsl-video-relay',
          availability: 'not-offered',
          because: { en: 'Write to us instead.', cy: 'Ysgrifennwch atom.' },
        },
      ],
    })
    render(ways({ directory: quiet }))
    expect(region()).toHaveTextContent('Relay UKWe do not take calls through Relay UK.')
    expect(region()).toHaveTextContent('British Sign Language (BSL)We do not offer this. Write to us instead.')
  })

  it('has a place for a video before all words', () => {
    render(ways({ video: <p>A video</p> }))
    expect(region()).toHaveTextContent(/^If you cannot hear or speak on the phoneA videoRelay UK/)
  })

  it('is in Welsh on a Welsh page', () => {
    render(<LanguageProvider language={cy}>{ways()}</LanguageProvider>)
    expect(screen.getByRole('region', { name: 'Os na allwch glywed neu siarad ar y ffôn' })).toHaveTextContent(
      'Ffôn: deialwch 18001 01632 960 001',
    )
  })

  it('gives class names, the ref, an id and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(ways({ ref, className: 'app-relay', id: 'deaf' }))
    expect(ref.current).toBe(region())
    expect(ref.current).toHaveClass('handrail-relay-and-sign-language', 'app-relay')
    expect(ref.current).toHaveAttribute('aria-labelledby', 'deaf-heading')
  })
})
