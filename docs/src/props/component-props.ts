import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  builtinHandlers,
  type Config,
  defaultHandlers,
  type Documentation,
  ERROR_CODES,
  makeFsImporter,
  parse,
  type PropDescriptor,
  type ResolverFunction,
} from 'react-docgen'
import { propsFromTypes } from './props-from-types.ts'

/** One row of a table of props. */
export interface PropRow {
  name: string
  type: string
  required: boolean
  /** What it is when left out, as code. */
  defaultValue?: string
  /** Markdown of one paragraph: words and `code`. */
  description: string
}

const root = import.meta.env.REACT_PACKAGE
let documented: Map<string, Documentation> | undefined

/**
 * The props of a component, from its types and docstrings, in the order they are written. Plain HTML attributes are left
 * out: every component takes those of its element.
 *
 * @param component its name in code, such as `TextInput`
 * @throws if no component of that name is exported, so that a mistyped name fails the build
 */
export function componentProps(component: string): PropRow[] {
  documented ??= documentAll()
  const found = documented.get(component)
  if (!found)
    throw new Error(`<Props of="${component}" /> names no component that a file in packages/react/src exports.`)
  return Object.entries(found.props ?? {})
    .filter(([, prop]) => prop.tsType)
    .map(([name, prop]) => row(name, prop))
}

function row(name: string, { tsType, required, defaultValue, description }: PropDescriptor): PropRow {
  // A default that is another prop's name or a whole expression is said in words, in the description.
  const simple = defaultValue && !defaultValue.computed && /^(['"\d[{]|true|false)/.test(String(defaultValue.value))
  const type =
    (tsType && 'raw' in tsType && tsType.raw) || (tsType && 'value' in tsType && tsType.value) || tsType?.name || ''
  return {
    name,
    // A union on several lines starts with a line of its own.
    type: type.replace(/^\|\s*/, ''),
    required: Boolean(required),
    defaultValue: simple ? String(defaultValue.value) : undefined,
    description: (description ?? '').replace(/\s*\n\s*/g, ' ').replace(/\{@link (\w+)\}/g, '`$1`'),
  }
}

function documentAll(): Map<string, Documentation> {
  const files = globSync('*/*/*.tsx', { cwd: root }).filter((file) => !/\.(stories|test|parity)\.tsx$/.test(file))
  const handlers = defaultHandlers.filter((handler) => handler !== builtinHandlers.codeTypeHandler)
  const importer = makeFsImporter(sourceOf)
  return new Map(
    [...files, 'foundations/language-provider.tsx'].flatMap((file) => {
      const filename = root + file
      const found = componentsIn(filename, {
        filename,
        importer,
        handlers: [propsFromTypes, ...handlers],
        resolver: exportedComponents,
        babelOptions: { babelrc: false, configFile: false },
      })
      return found.map((documentation): [string, Documentation] => [documentation.displayName ?? '', documentation])
    }),
  )
}

/**
 * Every exported function with a capital letter, as our components are. react-docgen's own resolver takes only those whose
 * JSX it can see, and misses one that hands the work to a function.
 */
const exportedComponents: ResolverFunction = (file) =>
  file.path.get('body').flatMap((statement) => {
    const declared = statement.isExportNamedDeclaration() ? statement.get('declaration') : undefined
    if (!declared?.isFunctionDeclaration()) return []
    return /^[A-Z]/.test(declared.node.id?.name ?? '') ? [declared] : []
  })

/** None in a file of hooks and the like: react-docgen throws there, so that must not be the end of the build. */
function componentsIn(filename: string, config: Config): Documentation[] {
  try {
    return parse(readFileSync(filename, 'utf8'), config)
  } catch (error) {
    if ((error as { code?: string }).code === ERROR_CODES.MISSING_DEFINITION) return []
    throw error
  }
}

/** The TypeScript file behind an import that ends in `.js`. Packages are not followed. */
function sourceOf(name: string, folder: string): string {
  const base = resolve(folder, name.replace(/\.js$/, ''))
  const file = name.startsWith('.') && [`${base}.ts`, `${base}.tsx`].find((path) => existsSync(path))
  if (file) return file
  throw Object.assign(new Error(`${name} from ${dirname(base)} is not a source file of ours`), {
    code: 'MODULE_NOT_FOUND',
  })
}
