import type { SupportDirectory } from './directory.js'
import { problemWords } from './problem.js'
import type { Problem } from './problem.js'
import { readDirectory } from './read-directory.js'

/** A directory that can be used, or everything that is wrong with it. */
export type LoadResult = { ok: true; directory: SupportDirectory } | { ok: false; problems: Problem[] }

/**
 * Reads and checks a support directory, and tells about every problem at once.
 * @param json the text of a file, or a value that has been read from JSON already. With text, problems say which line.
 * @returns the directory, or every problem in the order of the file. Never throws, whatever it is given.
 */
export function loadDirectory(json: unknown): LoadResult {
  const reading = readDirectory(json)
  if (!reading.read) return { ok: false, problems: [reading.problem] }
  const { problems, value } = reading
  return problems.length === 0 ? { ok: true, directory: value as SupportDirectory } : { ok: false, problems }
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
