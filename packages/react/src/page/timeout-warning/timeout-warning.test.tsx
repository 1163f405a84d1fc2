import { act, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../../foundations/language-provider.js'
import { dialog, endTheDay, minutes, openPage, pass, shown, startTheDay, warning } from './sessions.fixtures.js'
import { cy } from './timeout-warning.strings.js'

const welsh = { tag: 'cy', words: { 'timeout-warning': cy } }
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}

beforeEach(startTheDay)
afterEach(endTheDay)

describe('the line that is always on the page', () => {
  it('says in the first HTML how long people have, and that their answers are kept', () => {
    serve(warning())
    expect(document.body).toHaveTextContent(
      /^You have 20 minutes to fill in each page\. If you take longer, you will have to fill in that page again\. Your answers from earlier pages will be saved\.$/,
    )
    expect(document.querySelector('dialog, [role]')).toBeNull()
  })

  it('says it when answers are lost', () => {
    serve(warning({ answersAreKept: false }))
    expect(document.body).toHaveTextContent(
      'If you take longer, we will delete all your answers and you will have to start again.',
    )
  })

  it('says 1 minute, not 1 minutes', () => {
    serve(warning({ minutes: 1 }))
    expect(document.body).toHaveTextContent('You have 1 minute to fill in each page.')
  })

  it.each([
    [1, 'Mae gennych 1 funud i lenwi pob tudalen.'],
    [2, 'Mae gennych 2 funud i lenwi pob tudalen.'],
    [3, 'Mae gennych 3 munud i lenwi pob tudalen.'],
    [20, 'Mae gennych 20 munud i lenwi pob tudalen.'],
  ])('says it in Welsh: %i', (count, sentence) => {
    serve(<LanguageProvider language={welsh}>{warning({ minutes: count })}</LanguageProvider>)
    expect(document.body).toHaveTextContent(sentence)
  })

  it('is the same once scripts run, and stays while people are warned', async () => {
    openPage()
    await pass(minutes(16))
    expect(dialog()).toBeInTheDocument()
    expect(screen.getByText(/^You have 20 minutes to fill in each page/)).toBeInTheDocument()
  })

  it('gives class names, the ref, the id and other attributes to the element round it', () => {
    const ref = createRef<HTMLDivElement>()
    render(warning({ ref, className: 'app-time', id: 'time', 'aria-label': 'Time' }))
    expect(ref.current).toHaveClass('app-time')
    expect(ref.current).toHaveAttribute('id', 'time')
    expect(ref.current).toHaveAttribute('aria-label', 'Time')
  })
})

describe('the warning', () => {
  it('says how long is left, what is lost if people do nothing, and what they can do', async () => {
    openPage({ saveHref: '/save' })
    await pass(minutes(15))
    expect(shown()).toEqual([
      'Do you need more time?',
      'You have less than 5 minutes left.',
      'If you do nothing, you will lose what you have typed on this page. Your answers from earlier pages will be saved.',
      'Stay on this page',
      'Save and come back later',
    ])
  })

  it('says that answers are deleted where they are', async () => {
    openPage({ answersAreKept: false })
    await pass(minutes(15))
    expect(shown()).toEqual([
      'Do you need more time?',
      'You have less than 5 minutes left.',
      'If you do nothing, we will delete all your answers and you will have to start again.',
      'Stay on this page',
    ])
  })

  it('is called by its heading and described by the time and what is lost, as a screen reader reads it out', async () => {
    openPage()
    await pass(minutes(15))
    expect(dialog()).toHaveAccessibleName('Do you need more time?')
    expect(dialog()).toHaveAccessibleDescription(
      'You have less than 5 minutes left. If you do nothing, you will lose what you have typed on this page. Your answers from earlier pages will be saved.',
    )
  })

  it('speaks Welsh on a Welsh page', async () => {
    render(<LanguageProvider language={welsh}>{warning({ saveHref: '/cadw' })}</LanguageProvider>)
    await pass(minutes(18) + 1)
    expect(shown().slice(0, 2)).toEqual(['Angen rhagor o amser i barhau?', 'Mae gennych lai na 2 funud ar ôl.'])
    expect(shown().slice(3)).toEqual(['Aros ar y dudalen hon', 'Cadw a dod yn ôl yn nes ymlaen'])
  })

  it('says words of your own, as text', async () => {
    const stay = '<script>alert("O’Brien & co 🎣")</script>'
    openPage({ words: { heading: 'You are about to be signed out', stay } })
    await pass(minutes(15))
    expect(dialog()).toHaveAccessibleName('You are about to be signed out')
    expect(screen.getByRole('button', { name: stay })).toBeInTheDocument()
    expect(document.querySelector('script')).toBeNull()
  })
})

describe('a page that the server made', () => {
  const hydrate = async (element: React.ReactElement) => {
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(element)
    const complaints = vi.spyOn(console, 'error')
    const root = await act(async () => hydrateRoot(container, element))
    expect(complaints).not.toHaveBeenCalled()
    return root
  }

  it('is counted from when the browser asked for it, however late scripts come', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{} as PerformanceEntry])
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now() - 40_000.5)
    const root = await hydrate(warning())
    await pass(minutes(15) - 41)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
    await act(async () => root.unmount())
  })

  it('is counted from when it is drawn where it is drawn in the browser, long after the first page', async () => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{} as PerformanceEntry])
    vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now() - 3_600_000)
    openPage()
    await pass(minutes(15) - 1)
    expect(dialog()).toBeNull()
    await pass(1)
    expect(dialog()).toBeInTheDocument()
  })

  it('has less time when the server says so', async () => {
    const root = await hydrate(warning({ secondsLeft: 310 }))
    expect(dialog()).toBeNull()
    await pass(10)
    expect(shown()).toContain('You have less than 5 minutes left.')
    await act(async () => root.unmount())
  })
})
