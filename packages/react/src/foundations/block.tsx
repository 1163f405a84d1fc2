import type { ElementType, HTMLAttributes, ReactElement } from 'react'

/**
 * One element of GOV.UK Frontend's: its class name first, then `name--modifier` for each modifier that is given, then the
 * class names a team adds. Everything else goes to the element as it is.
 *
 * @param Element the tag
 * @param name the class name, such as `govuk-hint`
 * @param props the element's attributes, with its children
 * @param modifiers what is empty or `false` is left out
 */
export function block(
  Element: ElementType,
  name: string,
  { className, ...rest }: HTMLAttributes<never> & { type?: string },
  ...modifiers: (string | false | undefined)[]
): ReactElement {
  let names = name
  for (const modifier of modifiers) if (modifier) names += ` ${name}--${modifier}`
  return <Element className={className ? `${names} ${className}` : names} {...rest} />
}
