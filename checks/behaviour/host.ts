// Starts the review host once for all behaviour checks.
import type { TestProject } from 'vitest/node'
import { createReviewHost } from '../../packages/react/review/server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the review host. */
    reviewHost: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const host = await createReviewHost()
  project.provide('reviewHost', await host.listen({ port: 0, host: '127.0.0.1' }))
  return async () => {
    await host.close()
  }
}
