/** Joins class names with spaces, leaving out whatever is empty. Returns `undefined` when nothing is left. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined
}
