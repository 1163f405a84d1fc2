import { parse, type ParseResult } from '@babel/parser'
import type * as t from '@babel/types'

/** What a stories file says about one story. */
export interface StorySource {
  /** The JSX of its `render`, as it is written in the file. Nothing if the story has only `args`. */
  code?: string
}

/**
 * Finds the code of a story for people to copy: the JSX that its `render` gives back, exactly as it stands in the file,
 * after the constants of the file that it uses.
 *
 * @param source the text of a `*.stories.tsx`
 * @param name the name the story is exported by
 */
export function storySource(source: string, name: string): StorySource {
  const file = parse(source, { sourceType: 'module', plugins: ['typescript', 'jsx'] })
  const constants = topLevel(file)
  const story = constants.get(name)
  if (!story) return {}
  const render = renderOf(story.init, constants)
  if (!render) return {}
  const used = constantsUsed(render, constants, source).filter((constant) => constant !== name)
  const before = used.map((constant) => sliceOf(source, constants.get(constant)?.statement))
  return { code: [...before, dedent(textOf(source, render))].join('\n\n') }
}

type Constants = Map<string, { statement: t.Statement; init: t.Node }>

function topLevel(file: ParseResult): Constants {
  const found: Constants = new Map()
  for (const statement of file.program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type === 'FunctionDeclaration' && declaration.id) {
      found.set(declaration.id.name, { statement: declaration, init: declaration })
    }
    if (declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations) {
      if (id.type === 'Identifier' && init) found.set(id.name, { statement: declaration, init })
    }
  }
  return found
}

/** A story in another look, such as `{ ...Default, globals }`, has the code of the one it is made from. */
function renderOf(story: t.Node, constants: Constants): t.Node | undefined {
  const object = story.type === 'TSSatisfiesExpression' || story.type === 'TSAsExpression' ? story.expression : story
  if (object.type !== 'ObjectExpression') return undefined
  for (const property of object.properties) {
    if (property.type === 'SpreadElement') {
      const from = property.argument.type === 'Identifier' && constants.get(property.argument.name)
      const render = from && renderOf(from.init, constants)
      if (render) return render
      continue
    }
    if (property.key.type !== 'Identifier' || property.key.name !== 'render') continue
    if (property.type === 'ObjectMethod') return property.body
    if (property.value.type === 'ArrowFunctionExpression' || property.value.type === 'FunctionExpression') {
      return property.value.body
    }
    return property.value
  }
  return undefined
}

/** A function's body without its braces, or an expression as it is. */
function textOf(source: string, node: t.Node): string {
  if (node.type !== 'BlockStatement') return lineOf(source, node) + sliceOf(source, node)
  const first = node.body[0]
  return first ? lineOf(source, first) + source.slice(first.start ?? 0, node.body.at(-1)?.end ?? 0) : ''
}

/** The white space before the node's first line, so that the whole can be moved left together. */
function lineOf(source: string, { start }: t.Node): string {
  const line = source.slice(source.lastIndexOf('\n', start ?? 0) + 1, start ?? 0)
  return /^\s*$/.test(line) ? line : ''
}

const sliceOf = (source: string, node: t.Node | undefined): string => source.slice(node?.start ?? 0, node?.end ?? 0)

function dedent(code: string): string {
  const lines = code.split('\n')
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const indent = Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}

/** The file's own constants that a piece of code names, and those that they name, first things first. */
function constantsUsed(node: t.Node, constants: Constants, source: string, seen: string[] = []): string[] {
  const code = sliceOf(source, node)
  const names = [...constants.keys()].filter((name) => new RegExp(`(?<![\\w$.'"-])${name}(?![\\w$'"-])`).test(code))
  return names.flatMap((name) => {
    if (seen.includes(name)) return []
    seen.push(name)
    const constant = constants.get(name)
    if (!constant) return []
    return [...constantsUsed(constant.init, constants, source, seen), name]
  })
}
