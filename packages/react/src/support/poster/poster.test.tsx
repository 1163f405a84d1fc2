import { render, screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRef } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { directory, mondayAt10 } from '../directory.fixtures.js'
import { aboutThePermit, needForThePermit } from '../leaflet/permit.fixtures.js'
import { Leaflet } from '../leaflet/index.js'
import { Poster, type PosterProps } from './index.js'

const props = { directory, at: mondayAt10, summary: aboutThePermit, need: needForThePermit, webAddress: 'example.com' }
const serve = (element: React.ReactElement) => {
  document.body.innerHTML = renderToStaticMarkup(element)
}
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
const all = () => document.body.textContent!

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a poster', () => {
  it('has the same as a leaflet in the same order', () => {
    serve(<Leaflet {...props} />)
    const onTheLeaflet = headings()
    serve(<Poster {...props} />)
    expect(headings()).toEqual(onTheLeaflet)
  })

  it('has the numbers, the hours, the days that differ, the places and when it was checked', () => {
    serve(<Poster {...props} />)
    for (const fact of [
      '18001 01632 960 001',
      'Monday to Friday, 9am to 5pm',
      '25 November 2026: closed (staff training)',
      '1 Example Street, Example Town',
      'a way in without steps',
      'Polski: 01632 960 001',
      'large print, easy read, braille',
      'We check them again by 2 May 2027.',
      'Do not share personal details on social media.',
    ])
      expect(all()).toContain(fact)
  })

  it('leaves out what nobody reads standing up', () => {
    serve(<Poster {...props} />)
    for (const detail of ['An adviser can fill in the form with you', 'Bus 4 stops', 'Bring:', 'We aim to respond'])
      expect(all()).not.toContain(detail)
  })

  it('has no text smaller than 18 points', () => {
    const styles = readFileSync(join(import.meta.dirname, 'poster.scss'), 'utf8')
    const [whole, ...parts] = [...styles.matchAll(/font-size: ([^;]+);/g)].map(([, size]) => size!)
    expect(whole).toBe('18pt')
    for (const size of parts) expect(size).toMatch(/^[1-9](\.\d+)?em$/)
  })

  it('can be in both languages side by side, on a bigger sheet', () => {
    serve(<Poster {...props} size="a3" languages={['cy', 'en']} arrange="side-by-side" />)
    expect([...document.querySelectorAll('[lang="cy"] h1, [lang="en"] h1')]).toHaveLength(2)
    expect(document.querySelector('.handrail-poster')).toHaveClass('handrail-leaflet--a3-landscape')
  })

  it('is not printed with a channel that is not there', () => {
    expect(() => renderToStaticMarkup(<Poster {...props} channels={['fax']} />)).toThrow(
      'Poster was given the channel "fax", which is not in the directory.',
    )
  })

  it('gives class names, the ref and other attributes to its element', () => {
    const ref = createRef<HTMLDivElement>()
    const more: Partial<PosterProps> = { className: 'app-poster', id: 'poster' }
    render(<Poster {...props} {...(more as object)} ref={ref} />)
    expect(ref.current).toHaveClass('handrail-leaflet', 'handrail-poster', 'app-poster')
    expect(ref.current).toHaveAttribute('id', 'poster')
  })
})
