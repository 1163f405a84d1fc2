/** The option for a key, or else for the nearest object that it is in. */
export function optionFor<T>(options: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  const parts = key.split('.')
  for (let count = parts.length; options && count > 0; count -= 1) {
    const name = parts.slice(0, count).join('.')
    if (Object.hasOwn(options, name)) return options[name]
  }
  return undefined
}
