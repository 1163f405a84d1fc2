/**
 * What went wrong, for whoever puts it right: the page's name and the kind of error. Without the message, the address as
 * typed or a body, so that nothing a person typed can reach a log.
 */
export function logFailure(page: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  const where = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined
  console.error(JSON.stringify({ level: 'error', page, error: name, where }))
}
