/**
 * Asks something that a service supplies and that may fail or never answer. Never rejects.
 *
 * @param ask asks it
 * @param patience how long to wait, in milliseconds
 * @returns the answer, or nothing when there was none in time
 */
export async function inTime<T>(ask: () => T | Promise<T>, patience: number): Promise<{ answer: T } | undefined> {
  let clock: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), patience)
  })
  try {
    return await Promise.race([Promise.resolve(ask()).then((answer) => ({ answer })), tooLate])
  } catch {
    return undefined
  } finally {
    clearTimeout(clock)
  }
}
