/** What came of asking for more time. `over`: the service says that there is nothing to make longer. */
export type Answer = 'goesOn' | 'over' | 'noConnection' | 'notExtended'

/**
 * Asks the service to make the session longer.
 *
 * @param href where it is asked
 * @param fields what is sent along: a token against forged requests, for example
 * @param signal gives up
 */
export async function askForTime(href: string, fields: Record<string, string>, signal: AbortSignal): Promise<Answer> {
  try {
    // A redirect leads to a page for signing in or starting again: followed, it would look like success.
    const { ok, status, type } = await fetch(href, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      signal,
    })
    if (ok) return 'goesOn'
    return status === 401 || type === 'opaqueredirect' ? 'over' : 'notExtended'
  } catch {
    return 'noConnection'
  }
}
