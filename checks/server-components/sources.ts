// What the sources of @handrail/react say about scripts: which files are client code, and what leads to them.

const texts = import.meta.glob<string>(
  ['../../packages/react/src/**/*.{ts,tsx}', '!**/*.{test,stories,parity,fixtures}.{ts,tsx}'],
  { eager: true, query: '?raw', import: 'default' },
)

/** Every source file that is published, by its path in `packages/react/src`. */
export const sources: Map<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace('../../packages/react/src/', ''), text]),
)

/** Whether a file says that it is client code. */
export const saysClient = (text: string): boolean => text.startsWith(`'use client'\n`)

interface Import {
  /** The names that stay when types are taken out, or `*`. */
  names: readonly string[]
  from: string
}

/** What a file imports or hands on from other files of ours. Types leave nothing behind, so they are left out. */
function importsOf(path: string): Import[] {
  const statements = sources.get(path)!.matchAll(/^(?:import|export) (?!type )([\w\s{},*$]+?) from '(\.[^']+)'/gm)
  return [...statements].flatMap(([, clause = '', target = '']) => {
    const names = clause.match(/(?:type )?[\w$*]+(?: as [\w$]+)?/g) ?? []
    const values = names.filter((name) => !name.startsWith('type ')).map((name) => name.split(' as ')[0]!)
    return values.length ? [{ names: values, from: resolved(path, target) }] : []
  })
}

function resolved(path: string, target: string): string {
  const file = new URL(target, `file:///${path}`).pathname.slice(1).replace(/\.js$/, '')
  const found = [`${file}.ts`, `${file}.tsx`].find((each) => sources.has(each))
  if (!found) throw new Error(`${path} imports ${target}, which is not there.`)
  return found
}

/** The file that a name comes from: an `index.ts` only hands it on, and bundlers see through that. */
export function fileOf(name: string, path = 'index.ts'): string | undefined {
  if (new RegExp(`^export (?:async )?(?:function|const|class) ${name}\\b`, 'm').test(sources.get(path)!)) return path
  for (const { names, from } of importsOf(path)) {
    if (!names.includes(name) && !names.includes('*')) continue
    const file = fileOf(name, from)
    if (file) return file
  }
  return undefined
}

/**
 * Every file that a file needs when it runs, itself too. It looks past client code only if asked to: a browser gets all
 * that this needs.
 */
export function filesNeededBy(path: string, seen: Set<string> = new Set<string>(), inBrowser = false): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  if (!inBrowser && saysClient(sources.get(path)!)) return seen
  for (const { names, from } of importsOf(path)) {
    const files = names.includes('*') ? [from] : names.map((name) => fileOf(name, from) ?? from)
    for (const file of files) filesNeededBy(file, seen, inBrowser)
  }
  return seen
}

/** What a file uses that only client code has, in words, or nothing. */
export function clientFeature(text: string): string | undefined {
  const fromReact = /import \{([^}]+)\} from 'react'/.exec(text)?.[1]?.split(',') ?? []
  const hook = fromReact.map((name) => name.trim()).find((name) => clientOnly.test(name))
  if (hook) return hook
  const ourHook = /\b(use[A-Z]\w+)\(/g
  for (const [, name = ''] of text.matchAll(ourHook)) if (isClientHook(name)) return name
  return handlerOfItsOwn(text)
}

/** The hooks that a Server Component cannot call, and what else needs a browser. `useId` and `cache` need none. */
const clientOnly =
  /^(use|use(State|Reducer|Effect|LayoutEffect|InsertionEffect|EffectEvent|Ref|ImperativeHandle|SyncExternalStore|Context|Transition|DeferredValue|Optimistic|ActionState|Callback|Memo)|createContext|Component|PureComponent|startTransition)$/

function isClientHook(name: string): boolean {
  return [...sources.values()].some(
    (text) => new RegExp(`^export function ${name}\\b`, 'm').test(text) && saysClient(text),
  )
}

/** A handler that is made here. One that is only handed on comes from client code, and makes nothing of this file. */
function handlerOfItsOwn(text: string): string | undefined {
  for (const [attribute, value = ''] of text.matchAll(/\son[A-Z]\w*=\{([^}]*)\}/g)) {
    const isMadeHere = value.includes('=>') || new RegExp(`(?:const|function) ${value.trim()}\\b`).test(text)
    if (isMadeHere) return attribute.trim()
  }
  return undefined
}
