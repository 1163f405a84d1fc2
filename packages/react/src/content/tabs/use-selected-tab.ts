'use client'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { elementInAddress, hasJustCome } from './element-in-address.js'

/** Which tab is selected, and what changes it. */
interface SelectedTab {
  /** The id of its panel. Nothing before scripts run: then it is the first. */
  selected: string | undefined
  /** Selects the tab of a link, and puts it into the page's address, so that the back button leads to the one before. */
  select: (link: HTMLAnchorElement) => void
  /** The tab with this panel is gone. If it was selected, another must be. */
  left: (id: string) => void
}

/**
 * Which tab is selected. The page's address says so when the tabs appear and when it changes. A link to something inside
 * a panel selects its tab too: upstream leaves people on another tab, with nothing to see of what they asked for.
 *
 * @param list the list of links
 * @param wide whether they are tabs now
 */
export function useSelectedTab(list: RefObject<HTMLElement | null>, wide: boolean | undefined): SelectedTab {
  const [selected, setSelected] = useState<string>()
  /** The part of the address that we set ourselves, as long as it stands. */
  const own = useRef('')
  /** What the page's address leads to, and the id of the panel round it, which is about to show. */
  const destination = useRef<{ target: Element | null; panel: string }>(undefined)
  /** Whether it was the server's HTML that the browser searched for what the address leads to. */
  const [fromServer] = useState(wide === undefined)

  const followAddress = useCallback(
    (scrolls: boolean): void => {
      const link = linkInAddress(linksIn(list.current))
      if (!link) return
      const panel = panelId(link)
      // The browser has scrolled to what shows already.
      if (scrolls && isHidden(link)) destination.current = { target: targetIn(link), panel }
      setSelected(panel)
    },
    [list],
  )

  useLayoutEffect(() => {
    if (!wide) return
    const onHashChange = (): void => {
      if (own.current === window.location.hash) return
      own.current = ''
      const toTab = linksIn(list.current).find(leadsTo)
      followAddress(!toTab)
      toTab?.focus()
    }
    // The address is not React's: it is read here, and heard from then on.
    // oxlint-disable-next-line react/set-state-in-effect
    followAddress(fromServer && hasJustCome())
    window.addEventListener('hashchange', onHashChange)
    return () => window.removeEventListener('hashchange', onHashChange)
  }, [list, wide, fromServer, followAddress])

  useLayoutEffect(() => {
    if (destination.current?.panel === selected) {
      destination.current?.target?.scrollIntoView()
      destination.current = undefined
    }
    const [first] = linksIn(list.current)
    // The selected tab can leave, and without one, none could be reached with the Tab key. Which tabs there are is known
    // only once they are drawn: they may be inside components of a team's own.
    // oxlint-disable-next-line react/set-state-in-effect
    if (wide && first) setSelected((now) => now ?? panelId(first))
  }, [list, wide, selected])

  const left = useCallback((id: string): void => setSelected((now) => (now === id ? undefined : now)), [])

  const select = (link: HTMLAnchorElement): void => {
    setSelected(panelId(link))
    const panel = panelOf(link)
    if (!panel) return
    own.current = link.hash
    // While nothing has this id, the browser does not scroll away from the tabs.
    const { id } = panel
    panel.id = ''
    window.location.hash = link.hash
    panel.id = id
  }
  return { selected, select, left }
}

const linksIn = (list: HTMLElement | null): HTMLAnchorElement[] => [
  ...(list?.querySelectorAll<HTMLAnchorElement>('.govuk-tabs__tab') ?? []),
]

const panelId = (link: HTMLAnchorElement): string => link.getAttribute('href')!.slice(1)

const panelOf = (link: HTMLAnchorElement): HTMLElement | null => document.getElementById(panelId(link))

const isHidden = (link: HTMLAnchorElement): boolean =>
  Boolean(panelOf(link)?.classList.contains('govuk-tabs__panel--hidden'))

/** Whether the page's address leads to its panel. */
const leadsTo = (link: HTMLAnchorElement): boolean => link.hash === window.location.hash

const linkInAddress = (links: HTMLAnchorElement[]): HTMLAnchorElement | undefined =>
  links.find(leadsTo) ?? links.find(targetIn)

/** What the page's address leads to: its panel, or something inside it. */
function targetIn(link: HTMLAnchorElement): Element | null {
  const target = elementInAddress()
  return target && panelOf(link)?.contains(target) ? target : null
}
