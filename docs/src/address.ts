const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** Neighbours of this site, served beside it and not below it. */
const neighbours = ['/storybook/']

/**
 * The address of a page, as a link needs it: `/components/radios/` is `/guidance/components/radios/` when the site is
 * served under `/guidance/`. Leaves fragments, other sites and the Storybook alone.
 */
export function address(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//') || neighbours.some((start) => path.startsWith(start))) return path
  return path.startsWith(`${base}/`) ? path : base + path
}
