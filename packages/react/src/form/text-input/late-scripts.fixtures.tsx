// A page whose scripts are late, for the tests of every control that someone may use before they are there.
import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { vi } from 'vitest'

let root: Root | undefined

/**
 * The server's HTML in a page, what someone does before the scripts arrive, and then the scripts.
 *
 * @returns what React complains about
 */
export async function late(node: ReactNode, before: () => void): Promise<string[]> {
  const complaints: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words.map(String).join(' ')))
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(node)
  before()
  // Code hears of early answers one after another.
  await act(async () => {
    root = hydrateRoot(container, node, { onRecoverableError: (error) => complaints.push(String(error)) })
  })
  return complaints
}

/** The page changes after the scripts have started. */
export const renderAgain = (node: ReactNode): void => act(() => root?.render(node))

/** Leaves no page behind for the next test. */
export function leave(): void {
  act(() => root?.unmount())
  root = undefined
  document.body.innerHTML = ''
  vi.restoreAllMocks()
}
