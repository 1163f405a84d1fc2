import { describe, expect, it } from 'vitest'
import { paginationFor } from './pagination-for.js'

const hrefOf = (page: number) => `/cases?page=${page}`
const links = (currentPage: number, totalPages: number) => paginationFor({ currentPage, totalPages, hrefOf })

/** As the Design System writes it: `1 … 4 [5] 6 … 100`. */
const line = (currentPage: number, totalPages: number): string =>
  (links(currentPage, totalPages).items ?? [])
    .map((item) => (item === 'ellipsis' ? '…' : item.current ? `[${item.number}]` : item.number))
    .join(' ')

describe('the links through a list', () => {
  it.each([
    [1, '[1] 2 … 100'],
    [2, '1 [2] 3 … 100'],
    [3, '1 2 [3] 4 … 100'],
    [4, '1 2 3 [4] 5 … 100'],
    [5, '1 … 4 [5] 6 … 100'],
    [98, '1 … 97 [98] 99 100'],
    [99, '1 … 98 [99] 100'],
    [100, '1 … 99 [100]'],
  ])('show on page %i what the Design System says: %s', (page, expected) => {
    expect(line(page, 100)).toBe(expected)
  })

  it('show a page in place of an ellipsis that would stand for it alone, at both ends', () => {
    expect(line(4, 7)).toBe('1 2 3 [4] 5 6 7')
    expect(line(4, 8)).toBe('1 2 3 [4] 5 … 8')
    expect(line(5, 8)).toBe('1 … 4 [5] 6 7 8')
  })

  it.each([
    [1, 2, '[1] 2'],
    [2, 2, '1 [2]'],
    [2, 3, '1 [2] 3'],
  ])('are few on page %i of %i: %s', (page, total, expected) => {
    expect(line(page, total)).toBe(expected)
  })

  it.each([0, 1, -1, Number.NaN])('are not there with %s pages', (total) => {
    expect(links(1, total)).toEqual({})
  })

  it('lead to the pages they name', () => {
    expect(links(2, 3)).toEqual({
      previous: { href: '/cases?page=1' },
      items: [
        { number: 1, href: '/cases?page=1' },
        { number: 2, href: '/cases?page=2', current: true },
        { number: 3, href: '/cases?page=3' },
      ],
      next: { href: '/cases?page=3' },
    })
  })

  it('go no further back than the first page, and no further on than the last', () => {
    expect(links(1, 3)).not.toHaveProperty('previous')
    expect(links(3, 3)).not.toHaveProperty('next')
  })

  it('count part of a page as a page, so that nobody misses the last results', () => {
    expect(line(1, 25 / 10)).toBe('[1] 2 3')
    expect(links(2, 25 / 10).next).toEqual({ href: '/cases?page=3' })
  })

  it.each([
    ['a page after the last', 41, '1 … 40', 40, undefined],
    ['a page long after the last', 1000, '1 … 40', 40, undefined],
    ['a page before the first', 0, '1 … 40', undefined, 1],
    ['a page long before the first', -7, '1 … 40', undefined, 1],
    ['half a page', 2.5, '1 … 40', 2, 3],
    ['no number', Number.NaN, '1 … 40', undefined, undefined],
    ['no end', Number.POSITIVE_INFINITY, '1 … 40', 40, undefined],
  ])('lead from %s to pages that are there', (_, page, expected, previous, next) => {
    expect(line(page, 40)).toBe(expected)
    expect(links(page, 40).previous?.href).toBe(previous && hrefOf(previous))
    expect(links(page, 40).next?.href).toBe(next && hrefOf(next))
  })
})
