// `pnpm bench` in packages/support: how long a large directory takes, and twice as large a one. Build the package first.
// Times are the middle of 5 rounds, on the machine it runs on.
import {
  channelsInOrder,
  inspectDirectory,
  loadDirectory,
  matchSupport,
  openingStatus,
  openingStatusWords,
  reviewDirectory,
} from '@handrail/support'
import { largeDirectory } from '../src/fixtures/large-directory.fixtures.ts'

const at = new Date('2026-11-23T10:00:00Z')

function milliseconds(work: () => unknown): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return rounds.sort((a, b) => a - b)[2]!
}

function times(records: number): Record<string, number> {
  const directory = largeDirectory(records)
  const text = JSON.stringify(directory, null, 2)
  // A wrong number in each line: the most problems that a file can have.
  const wrong = text.replaceAll('"+44', '"0')
  const channels = channelsInOrder(directory)
  return {
    'size of the file, MB': text.length / 1e6,
    'load and check the text, ms': milliseconds(() => loadDirectory(text)),
    'load and check a value, ms': milliseconds(() => loadDirectory(directory)),
    'review what was loaded, ms': milliseconds(() => reviewDirectory(directory, { at })),
    'everything that handrail-support check does, ms': milliseconds(() => inspectDirectory(text, { at })),
    'the same, with a problem in every phone line, ms': milliseconds(() => inspectDirectory(wrong, { at })),
    'channelsInOrder, all, ms': milliseconds(() => channelsInOrder(directory)),
    'matchSupport, 2 needs in Welsh, ms': milliseconds(() =>
      matchSupport(directory, { needs: ['skills', 'literacy'], language: 'cy' }),
    ),
    'openingStatus in words for each channel, ms': milliseconds(() =>
      channels.map(({ hours }) => hours && openingStatusWords(openingStatus(hours, at), 'en')),
    ),
  }
}

const sizes = [5000, 10_000, 20_000]
const tables = sizes.map(times)
console.log(`${''.padEnd(52)}${sizes.map((size) => `${size} records`.padStart(16)).join('')}`)
for (const name of Object.keys(tables[0]!))
  console.log(`${name.padEnd(52)}${tables.map((table) => table[name]!.toFixed(1).padStart(16)).join('')}`)
