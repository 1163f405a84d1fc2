import { type babelTypes, type DocumentationBuilder, type Handler, type NodePath, utils } from 'react-docgen'

interface Limits {
  /** Names that an `Omit` round this type takes away. */
  without: ReadonlySet<string>
  /** Names that a `Pick` round this type lets through. All unless set. */
  only?: ReadonlySet<string>
  /** Inside one side of a union, or in a `Partial`: a person need not give it. */
  optional: boolean
}

/**
 * Reads a component's props from its TypeScript types. react-docgen's own handler stops at a union, such as "`value` or
 * `defaultValue`", and at `Omit` of a type of ours, and would leave those props out of the table.
 *
 * Types from React itself are not followed: they are the HTML attributes, which every component takes.
 */
export const propsFromTypes: Handler = (documentation, component) => {
  for (const path of utils.getTypeFromReactComponent(component)) {
    walk(documentation, path, { without: new Set(), optional: false })
  }
}

function walk(documentation: DocumentationBuilder, path: NodePath, limits: Limits): void {
  if (path.isTSPropertySignature()) return addProp(documentation, path, limits)
  if (path.isTSTypeLiteral()) return each(path.get('members'), limits)
  if (path.isTSIntersectionType()) return each(path.get('types'), limits)
  if (path.isTSUnionType()) return each(path.get('types'), { ...limits, optional: true })
  if (path.isTSParenthesizedType()) return walk(documentation, path.get('typeAnnotation'), limits)
  if (path.isTSTypeAliasDeclaration()) return walk(documentation, path.get('typeAnnotation'), limits)
  if (path.isTSInterfaceDeclaration()) {
    const parents = path.get('extends')
    if (Array.isArray(parents)) each(parents as NodePath[], limits)
    return each(path.get('body').get('body'), limits)
  }
  if (path.isTSTypeReference()) return follow(path.get('typeName'))
  if (path.isTSExpressionWithTypeArguments()) return follow(path.get('expression'))

  function each(paths: readonly NodePath[], within: Limits): void {
    for (const one of paths) walk(documentation, one, within)
  }

  function follow(name: NodePath): void {
    const wanted = name.isIdentifier() ? name.node.name : ''
    const [inner, keys] = typeArguments(path)
    if (inner && ['Omit', 'Pick', 'Partial', 'Readonly', 'Required'].includes(wanted)) {
      const named = new Set(keys ? literals(keys) : [])
      return walk(documentation, inner, {
        without: wanted === 'Omit' ? new Set([...limits.without, ...named]) : limits.without,
        only: wanted === 'Pick' ? named : limits.only,
        optional: limits.optional || wanted === 'Partial',
      })
    }
    const found = utils.resolveToValue(name)
    if (found !== name) walk(documentation, found, limits)
  }
}

function addProp(
  documentation: DocumentationBuilder,
  path: NodePath<babelTypes.TSPropertySignature>,
  limits: Limits,
): void {
  const name = utils.getPropertyName(path)
  const type = path.get('typeAnnotation')
  if (!name || !type.hasNode() || limits.without.has(name) || (limits.only && !limits.only.has(name))) return
  const tsType = utils.getTSType(type as NodePath<never>)
  // `value?: never` only says that this side of a union does not take it.
  if (tsType.name === 'never' || tsType.name === 'undefined') return
  // react-docgen does not know `readonly`, and says "unknown".
  const words = utils.printValue(type as NodePath<never>).replace(/^:\s*/, '')
  const prop = documentation.getPropDescriptor(name)
  prop.required = !path.node.optional && !limits.optional
  prop.tsType = eitherOf(prop.tsType, (tsType.name === 'unknown' ? { name: words } : tsType) as PropType)
  utils.setPropDescription(documentation, path)
}

type PropType = NonNullable<ReturnType<DocumentationBuilder['getPropDescriptor']>['tsType']>

/** Each side of a union can have the same prop with a type of its own. */
function eitherOf(known: PropType | undefined, other: PropType): PropType {
  const words = (type: PropType): string => ('raw' in type && type.raw) || ('value' in type && type.value) || type.name
  if (!known || words(known) === words(other)) return other
  return { name: 'union', raw: `${words(known)} | ${words(other)}`, elements: [] } as PropType
}

function typeArguments(path: NodePath): NodePath[] {
  const list = path.get('typeParameters') as NodePath
  return list.isTSTypeParameterInstantiation() ? list.get('params') : []
}

function literals(path: NodePath): string[] {
  if (path.isTSUnionType()) return path.get('types').flatMap(literals)
  const literal = path.isTSLiteralType() ? path.get('literal') : undefined
  return literal?.isStringLiteral() ? [literal.node.value] : []
}
