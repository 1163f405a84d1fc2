import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openReferralTable } from './index.js'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')

test('the README has every row of the table of what survives, as it is', () => {
  const cells = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  for (const { fact, isIn, comesBack, note = '' } of openReferralTable)
    expect(cells, fact).toContainEqual(['', fact, isIn, comesBack, note, ''])
})
