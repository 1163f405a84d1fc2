// The benchmark: every contender, one after another, in one run. `--quick` for rough times in a minute, `--budgets` to
// write down what each component may weigh from now on.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical } from '../../packages/react/parity/same-dom.ts'
import { openInBrowser } from './browser.ts'
import { contenders } from './contenders.ts'
import { print } from './print.ts'
import { report } from './report.ts'
import { renderOnServer } from './server.ts'
import { ownSizes, weigh, wholePage, withRoom } from './sizes.ts'

const root = join(import.meta.dirname, '../..')
const quick = process.argv.includes('--quick')

if (process.argv.includes('--budgets')) await writeBudgets()
else await run()

async function writeBudgets(): Promise<void> {
  const sizes = Object.entries(await ownSizes())
  const budgets = Object.fromEntries(sizes.map(([folder, bytes]) => [folder, withRoom(bytes)]))
  writeFileSync(join(root, 'bench/budgets.json'), `${JSON.stringify(budgets, null, 2)}\n`)
  console.log(`bench/budgets.json: ${sizes.length} folders, each with a tenth of room.`)
}

async function run(): Promise<void> {
  console.log('  weighing…')
  const weights = new Map(await Promise.all(contenders.map(async (each) => [each, await weigh(each)] as const)))
  const whole = await wholePage()

  console.log('  rendering on a server…')
  const { results: server, missing } = await renderOnServer(
    contenders,
    quick ? { rounds: 7, slice: 100, warmUp: 500 } : { rounds: 25, slice: 250, warmUp: 3000 },
  )
  const [handrail, handWritten, nunjucks] = (['handrail', 'hand-written', 'nunjucks'] as const).map((id) => {
    const contender = contenders.find((each) => each.id === id)!
    return (page: 'page' | 'form'): string => server[page].get(contender)?.html ?? ''
  })
  for (const page of ['page', 'form'] as const)
    if (handrail!(page) !== handWritten!(page))
      throw new Error(
        `Hand-written React no longer makes Handrail's HTML (${page}). Put contenders/hand-written.tsx right.`,
      )
  const sameAsNunjucks = (['page', 'form'] as const).every(
    (page) => canonical(handrail!(page)) === canonical(nunjucks!(page)),
  )

  console.log('  opening in Chromium…')
  const browser = await openInBrowser(
    contenders.filter((each) => !missing.has(each)),
    server,
    quick ? { rounds: 5, typingRounds: 1, keys: 15 } : { rounds: 25, typingRounds: 3, keys: 25 },
  )

  const all = report({ contenders, missing, server, browser, weights, wholePage: whole, sameAsNunjucks, quick })
  console.log(['', ...print(all)].join('\n'))
  mkdirSync(join(root, 'reports'), { recursive: true })
  writeFileSync(join(root, 'reports/bench.json'), `${JSON.stringify(all, null, 2)}\n`)
  console.log('\nAll figures: reports/bench.json')
}
