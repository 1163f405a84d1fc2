import { parseDirectory } from '@handrail/support'
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { cy } from '../../languages/cy.js'
import { directory, mondayAt10, saturdayAt11 } from '../directory.fixtures.js'
import { withWebchat } from '../webchat.fixtures.js'
import { Webchat, type WebchatProps } from './index.js'

const webchat = (changes: Partial<WebchatProps> = {}) => (
  <Webchat directory={withWebchat} at={mondayAt10} {...changes} />
)
const region = () => screen.getByRole('region', { name: 'Webchat' })

afterEach(() => {
  document.body.innerHTML = ''
})

describe('webchat', () => {
  it('leads to an adviser when one is there, in a tab of its own', () => {
    render(webchat({ status: { state: 'open' } }))
    expect(region()).toHaveTextContent('An adviser can talk to you now.')
    const link = screen.getByRole('link', { name: 'Talk to an adviser online (opens in new tab)' })
    expect(link).toHaveAttribute('href', 'https://webchat.example.com/market-stalls')
    expect(link).toHaveAttribute('target', '_blank')
    expect(region()).not.toHaveTextContent('instead')
  })

  it.each([
    [1, 'You may wait about 1 minute.'],
    [12, 'You may wait about 12 minutes.'],
  ])('says how long people may wait: %i', (waitInMinutes, words) => {
    render(webchat({ status: { state: 'busy', waitInMinutes } }))
    expect(region()).toHaveTextContent(`All our advisers are talking to someone. ${words}`)
    expect(screen.getByRole('link', { name: 'Wait for an adviser online (opens in new tab)' })).toBeInTheDocument()
    expect(region()).toHaveTextContent('You can use these instead:Phone: 01632 960 001')
  })

  it('says when it opens, what to use instead, and leads nowhere while it is closed', () => {
    render(webchat({ status: { state: 'closed' }, at: saturdayAt11 }))
    expect(region()).toHaveTextContent('Closed now. Opens Monday at 9am.You can use these instead:')
    expect(screen.queryByRole('link', { name: /adviser/ })).toBeNull()
  })

  it('says that it is closed, even in its hours, when the webchat says so', () => {
    render(webchat({ status: { state: 'closed' } }))
    expect(region()).toHaveTextContent('Webchat is closed now.')
  })

  it('still lets people try when nobody knows', () => {
    render(webchat())
    expect(region()).toHaveTextContent('We cannot see if an adviser is there. You can try.')
    expect(screen.getByRole('link', { name: /^Talk to an adviser online/ })).toBeInTheDocument()
  })

  it('says that it is not offered, why, and what to use instead', () => {
    render(webchat({ directory, status: { state: 'open' } }))
    expect(region()).toHaveTextContent(
      'We do not offer this. Our advisers are on the phone.You can use these instead:Phone: 01632 960 001',
    )
  })

  it('is in Welsh on a Welsh page, with each plural', () => {
    render(
      <LanguageProvider language={cy}>{webchat({ status: { state: 'busy', waitInMinutes: 2 } })}</LanguageProvider>,
    )
    expect(screen.getByRole('region', { name: 'Sgwrsio dros y we' })).toHaveTextContent('tua 2 funud')
  })

  it('stops the developer when the directory has no webchat', () => {
    const none = parseDirectory({
      ...directory,
      channels: directory.channels.filter(({ kind }) => kind !== 'webchat'),
    })
    expect(() => render(webchat({ directory: none }))).toThrow('Webchat was given a directory that has no webchat.')
  })

  it('gives class names, the ref and other attributes to the section', () => {
    const ref = createRef<HTMLElement>()
    render(webchat({ ref, className: 'app-chat', id: 'chat' }))
    expect(ref.current).toBe(region())
    expect(ref.current).toHaveClass('handrail-webchat', 'app-chat')
  })
})
