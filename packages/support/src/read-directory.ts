import { checkDirectory } from './check-directory.js'
import { type Position, positionsIn, readJson } from './json-text.js'
import { outside, type Problem } from './problem.js'

/** What came of reading and checking a directory: all that the checks after it need. */
export type Reading =
  | { read: false; problem: Problem }
  | {
      read: true
      value: unknown
      /** Every problem, in the order of the file. */
      problems: Problem[]
      /** Whether a part, and all that is inside it, has the right shape. */
      whole: (path: string) => boolean
      /** Puts problems in the order of the file. With text, says which line each is on. */
      place: <P extends Problem>(problems: readonly P[]) => P[]
    }

/** Reads and checks text, or a value that has been read already. Never throws. */
export const readDirectory = (json: unknown): Reading => (typeof json === 'string' ? readText(json) : readValue(json))

const unread = (wrong: string, fix: string): Reading => ({
  read: false,
  problem: { record: '', path: '', wrong, fix },
})

function readText(text: string): Reading {
  // Some editors start a file with a mark that nobody sees.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return unread('The file is empty.', 'Add a directory. It starts with { and ends with }.')
  const read = readJson(json)
  const positions = positionsIn(json)
  if (!read.ok) {
    const { offset, wrong, fix } = read.fault
    return { read: false, problem: { record: '', path: '', wrong, fix, ...positions(offset) } }
  }
  const repeated = read.repeated.map(({ path, name, offset }) => ({
    offset,
    problem: {
      record: '',
      path,
      wrong: `"${name}" is here twice.`,
      fix: 'Keep one of them. Each fact is written once.',
      ...positions(offset),
    },
  }))
  return checked(read.value, () => read.offsets, repeated, positions)
}

function readValue(value: unknown): Reading {
  let json: string | undefined
  try {
    // A copy of just the data: the caller can change theirs, and it cannot hold functions, loops or getters.
    json = JSON.stringify(value)
  } catch {
    return unread('This is not data that JSON can hold.', 'Give the text of a file, or what JSON.parse made of it.')
  }
  if (json === undefined) return unread('There is no directory here.', 'Give the text of a file, or a directory.')
  // Only a directory with problems needs to know where its fields are.
  const offsets = (): ReadonlyMap<string, number> => {
    const read = readJson(json)
    return read.ok ? read.offsets : new Map([['', 0]])
  }
  return checked(JSON.parse(json), offsets, [])
}

interface Placed<P> {
  offset: number
  problem: P
}

const inOrder = <P>(placed: Placed<P>[]): P[] =>
  placed.sort((a, b) => a.offset - b.offset).map(({ problem }) => problem)

function checked(
  value: unknown,
  offsetsOf: () => ReadonlyMap<string, number>,
  repeated: Placed<Problem>[],
  positions?: (offset: number) => Position,
): Reading {
  let offsets: ReadonlyMap<string, number> | undefined
  const placed = <P extends Problem>(problem: P): Placed<P> => {
    const offset = placeOf(problem.path, (offsets ??= offsetsOf()))
    return { offset, problem: positions ? { ...problem, ...positions(offset) } : problem }
  }
  const { found, whole } = checkDirectory(value)
  return {
    read: true,
    value,
    problems: inOrder([...repeated, ...found.map(placed<Problem>)]),
    whole,
    place: (problems) => inOrder(problems.map((problem) => placed(problem))),
  }
}

/** Where a path is in the text. A field that is missing is at the start of what it is missing from. */
function placeOf(path: string, offsets: ReadonlyMap<string, number>): number {
  let at = path
  while (!offsets.has(at)) {
    const outer = outside(at)
    at = outer === at ? '' : outer
  }
  return offsets.get(at)!
}
