// What an editor says while someone types: TypeScript's own answers, for text that is in no file.
import { join } from 'node:path'
import { API } from 'typescript/unstable/sync'

/** One of the names that an editor offers. */
export interface Offer {
  name: string
  /** What the editor says about it. */
  documentation: string
  /** Whether it comes from our sources, and not from React or the browser. */
  isOurs: boolean
}

/** A fault that TypeScript finds. */
export interface Fault {
  /** The number of the line, starting at 1. */
  line: number
  /** TypeScript's number for this kind of fault. */
  code: number
  text: string
}

const root = join(import.meta.dirname, '../..')
/** Beside the checks, so that the settings and the paths of the repository count. Neither file is ever written. */
const file = join(import.meta.dirname, 'typed.tsx')
const config = join(import.meta.dirname, 'tsconfig.typed.json')
const settings = JSON.stringify({ extends: '../../tsconfig.json', include: [], files: ['typed.tsx'] })

/** An editor with some text in it. */
export class Editor {
  readonly #api: API
  readonly #text: string
  readonly #project

  constructor(text: string) {
    const files: Record<string, string> = { [file]: text, [config]: settings }
    this.#text = text
    this.#api = new API({
      cwd: root,
      fs: { readFile: (path) => files[path], fileExists: (path) => (path in files ? true : undefined) },
    })
    const project = this.#api.updateSnapshot({ openProjects: [config] }).getProject(config)
    if (!project) throw new Error('TypeScript did not open the text.')
    this.#project = project
  }

  /**
   * What is offered where the cursor stands.
   *
   * @param cursor how many characters stand before it
   */
  offersAt(cursor: number): Offer[] {
    const { checker } = this.#project
    const found = checker.getCompletionsAtPosition(file, cursor, { includeSymbol: true })?.entries ?? []
    return found.map(({ name, symbol }) => ({
      name: name.replace(/\?$/, ''),
      documentation: symbol ? checker.getDocumentationCommentOfSymbol(symbol) : '',
      isOurs: Boolean(symbol?.declarations.some(({ path }) => path.includes('/packages/react/src/'))),
    }))
  }

  /** What TypeScript finds wrong. */
  faults(): Fault[] {
    const found = this.#project.program.getSemanticDiagnostics(file)
    return found.map(({ pos, code, text }) => ({ line: this.#text.slice(0, pos).split('\n').length, code, text }))
  }

  close(): void {
    this.#api.close()
  }
}
