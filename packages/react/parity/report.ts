// How our components stand to the GOV.UK Frontend that is installed: what `npm run parity` prints. To take a new version:
// change it in package.json, run this, and read what is different.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { adapters, fixturesOf, upstreamComponents } from './fixtures.js'
import { canonical } from './same-dom.js'

/** What we knew of a component of upstream's when we last looked. */
export interface Known {
  /** Its options, those inside others with a dot: `items.hint`. */
  options: string[]
  /** Its fixtures. */
  fixtures: string[]
  /** A fingerprint of its script, or nothing if it has none. */
  script?: string
}
/** All that we knew of a version. */
export interface Baseline {
  version: string
  components: Record<string, Known>
}

interface Option {
  name: string
  params?: Option[]
}

const read = (...path: string[]): string => readFileSync(join(upstreamComponents, ...path), 'utf8')
const optionNames = (options: Option[], before = ''): string[] =>
  options.flatMap(({ name, params = [] }) => [`${before}${name}`, ...optionNames(params, `${before}${name}.`)])

/** The version that is installed, as a baseline. */
export function installed(): Baseline {
  const names = readdirSync(upstreamComponents).filter((name) =>
    existsSync(join(upstreamComponents, name, 'fixtures.json')),
  )
  const { version } = JSON.parse(readFileSync(join(upstreamComponents, '../../../package.json'), 'utf8'))
  return { version, components: Object.fromEntries(names.map((name) => [name, known(name)])) }
}

function known(name: string): Known {
  const script = `${name}.mjs`
  return {
    options: optionNames(JSON.parse(read(name, 'macro-options.json'))),
    fixtures: fixturesOf(name).map((fixture) => fixture.name),
    ...(existsSync(join(upstreamComponents, name, script)) && {
      script: createHash('sha256').update(read(name, script)).digest('hex').slice(0, 16),
    }),
  }
}

/** One component's line in the report, and what there is to do about it. */
export interface Comparison {
  component: string
  fixtures: number
  equal: number
  /** What to do, in words: empty when there is nothing. */
  toDo: string[]
}

/** Compares every component: with upstream's HTML, and with what we knew before. */
export function compare(before: Baseline, now: Baseline): Comparison[] {
  const gone = Object.keys(before.components).filter((name) => !(name in now.components))
  return [
    ...Object.keys(now.components).map((name) => compareOne(name, before.components[name], now.components[name]!)),
    ...gone.map((component) => ({
      component,
      fixtures: 0,
      equal: 0,
      toDo: ['GOV.UK Frontend has it no more. Read its release notes: is there something in its place?'],
    })),
  ]
}

function compareOne(component: string, before: Known | undefined, now: Known): Comparison {
  const adapter = adapters.find((each) => each.component === component)
  const fixtures = fixturesOf(component)
  if (!adapter) {
    const toDo = [`We have no such component. Make it: npm run new form/${component} (or page, or content)`]
    return { component, fixtures: fixtures.length, equal: 0, toDo }
  }
  const toDo: string[] = []
  let equal = 0
  for (const { name, options, html } of fixtures) {
    const theirs = canonical(html)
    const ours = attempt(() => canonical(renderToStaticMarkup(adapter.render(options))))
    if (ours === theirs) equal += 1
    else if (!adapter.exceptions?.[name]) toDo.push(`The HTML of "${name}" is different:\n${difference(theirs, ours)}`)
  }
  const list = (names: string[]): string => names.map((name) => `"${name}"`).join(', ')
  const added = now.options.filter((option) => !before?.options.includes(option))
  const removed = (before?.options ?? []).filter((option) => !now.options.includes(option))
  if (added.length) toDo.push(`New options: ${list(added)}. Say them in our words, in ${component}.parity.tsx too.`)
  if (removed.length) toDo.push(`Options that are gone: ${list(removed)}.`)
  if (before?.script !== now.script)
    toDo.push(`Its script has changed. Compare ${component}.mjs in both versions, then run the behaviour checks.`)
  return { component, fixtures: fixtures.length, equal, toDo }
}

function attempt(render: () => string): string {
  try {
    return render()
  } catch (error) {
    return `could not be rendered: ${(error as Error).message}`
  }
}

/** The lines that only one of the two has, in order, with what upstream has marked by a minus. */
function difference(theirs: string, ours: string): string {
  const [a, b] = [theirs.split('\n'), ours.split('\n')]
  const start = a.findIndex((line, index) => line !== b[index])
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const part = (lines: string[], mark: string): string[] =>
    lines.slice(Math.max(start, 0), lines.length - end).map((line) => `      ${mark} ${line}`)
  return [...part(a, '- theirs'), ...part(b, '+ ours  ')].join('\n')
}
