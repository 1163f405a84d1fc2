// Which sections people left open, as GOV.UK Frontend keeps it: for as long as the browser tab is open, under the id of the
// section's content, as "true" or "false". So a page remembers, whichever of the two made it. What people open can say a lot
// about them, so nothing is kept where it would outlive the visit.

/** Whether a section was open when it was last seen. `undefined` if nothing is known, or the browser keeps nothing. */
export function recall(contentId: string): boolean | undefined {
  try {
    const kept = window.sessionStorage.getItem(contentId)
    return kept === null ? undefined : kept === 'true'
  } catch {
    // Blocked: merely to ask for the storage can throw.
    return undefined
  }
}

/** Keeps whether a section is open. Does nothing where the browser keeps nothing. */
export function remember(contentId: string, expanded: boolean): void {
  try {
    window.sessionStorage.setItem(contentId, String(expanded))
  } catch {
    // Blocked or full. The section opens and closes all the same.
  }
}
