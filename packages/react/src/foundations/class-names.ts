/** Joins class names with spaces, leaving out whatever is empty. Returns `undefined` when nothing is left. */
export function classNames(...names: unknown[]): string | undefined {
  // A form of 200 questions joins a thousand: this is several times as fast as to filter and join a list.
  let joined = ''
  for (const name of names) if (name) joined += joined ? ` ${name as string}` : (name as string)
  return joined || undefined
}
