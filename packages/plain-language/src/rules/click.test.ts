import { describe, expect, it } from 'vitest'
import { click } from './click.js'
import { fixes, found } from './found.fixtures.js'

describe('click', () => {
  it('asks for “select”, which is true for a mouse, a finger, a voice and a keyboard', () => {
    expect(fixes(click, 'Click on the button.')).toEqual(['Write “select”.'])
    expect(fixes(click, 'By clicking it you agree.')).toEqual(['Write “selecting”.'])
    expect(fixes(click, 'When you clicked it.')).toEqual(['Write “selected”.'])
  })

  it('finds it in any slot', () => {
    expect(found(click, 'Click to start', { slot: 'button' })).toEqual(['Click'])
  })

  it.each(['Clickable', 'A clicker', 'Visit https://example.com/click/now'])('says nothing about “%s”', (text) => {
    expect(found(click, text)).toEqual([])
  })
})
