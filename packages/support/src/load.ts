import { checkDirectory } from './check-directory.js'
import type { SupportDirectory } from './directory.js'
import { lineAndColumn, readJson } from './json-text.js'
import { problemWords } from './problem.js'
import type { Problem } from './problem.js'

/** A directory that can be used, or everything that is wrong with it. */
export type LoadResult = { ok: true; directory: SupportDirectory } | { ok: false; problems: Problem[] }

/**
 * Reads and checks a support directory, and tells about every problem at once.
 * @param json the text of a file, or a value that has been read from JSON already. With text, problems say which line.
 * @returns the directory, or every problem in the order of the file. Never throws, whatever it is given.
 */
export function loadDirectory(json: unknown): LoadResult {
  return typeof json === 'string' ? loadText(json) : loadValue(json)
}

/** Thrown by `parseDirectory`. The message has a line for each problem. */
export class DirectoryError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super(`The support directory has ${count}:\n${problems.map((problem) => `- ${problemWords(problem)}`).join('\n')}`)
    this.name = 'DirectoryError'
    this.problems = problems
  }
}

/**
 * Reads and checks a support directory, for a server that must not start with a wrong one.
 * @param json as for `loadDirectory`
 * @throws DirectoryError with every problem
 */
export function parseDirectory(json: unknown): SupportDirectory {
  const result = loadDirectory(json)
  if (!result.ok) throw new DirectoryError(result.problems)
  return result.directory
}

const wholeFile = (wrong: string, fix: string): LoadResult => ({
  ok: false,
  problems: [{ record: '', path: '', wrong, fix }],
})

function loadText(text: string): LoadResult {
  // Some editors start a file with a mark that nobody sees.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return wholeFile('The file is empty.', 'Add a directory. It starts with { and ends with }.')
  const result = loadJson(json)
  if (result.ok) return result
  return {
    ok: false,
    problems: result.placed.map(({ offset, problem }) => ({ ...problem, ...lineAndColumn(json, offset) })),
  }
}

function loadValue(value: unknown): LoadResult {
  let json: string | undefined
  try {
    // A copy of just the data: the caller can change theirs, and it cannot hold functions, loops or getters.
    json = JSON.stringify(value)
  } catch {
    return wholeFile('This is not data that JSON can hold.', 'Give the text of a file, or what JSON.parse made of it.')
  }
  if (json === undefined) return wholeFile('There is no directory here.', 'Give the text of a file, or a directory.')
  const result = loadJson(json)
  return result.ok ? result : { ok: false, problems: result.placed.map(({ problem }) => problem) }
}

interface Placed {
  offset: number
  problem: Problem
}

/** Reads and checks JSON. The problems are in the order of the text. */
function loadJson(json: string): { ok: true; directory: SupportDirectory } | { ok: false; placed: Placed[] } {
  const read = readJson(json)
  if (!read.ok) {
    const { offset, wrong, fix } = read.fault
    return { ok: false, placed: [{ offset, problem: { record: '', path: '', wrong, fix } }] }
  }
  const repeated = read.repeated.map(({ path, name, offset }) => ({
    offset,
    problem: {
      record: '',
      path,
      wrong: `"${name}" is here twice.`,
      fix: 'Keep one of them. Each fact is written once.',
    },
  }))
  const found = checkDirectory(read.value).map((problem) => ({ offset: placeOf(problem.path, read.offsets), problem }))
  const placed = [...repeated, ...found].sort((a, b) => a.offset - b.offset)
  return placed.length === 0 ? { ok: true, directory: read.value as SupportDirectory } : { ok: false, placed }
}

/** Where a path is in the text. A field that is missing is at the start of what it is missing from. */
function placeOf(path: string, offsets: ReadonlyMap<string, number>): number {
  let at = path
  while (!offsets.has(at)) {
    const outer = at.replace(/(\.?[^.[\]]+|\[[^\]]*\])$/, '')
    at = outer === at ? '' : outer
  }
  return offsets.get(at)!
}
