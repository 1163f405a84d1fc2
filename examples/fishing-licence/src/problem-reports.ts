import { defineForm, pagePath, problemReport } from '@handrail/forms'

/** What the page asks that people report a problem on. Its control with the page is `report-page`. */
export const reportForm = defineForm({ report: problemReport() })
export type ReportForm = typeof reportForm

/**
 * The page that a report is about, if it is one of ours. Anything else that stands for it was typed by someone, and could
 * have an answer in it.
 *
 * @param paramsOf what the route of an address takes from it, such as the number of a licence. Nothing without a route
 */
export function reportedPage(
  address: unknown,
  basePath: string,
  paramsOf: (path: string) => Readonly<Record<string, string | undefined>> | undefined,
): string | undefined {
  const path = pagePath(address)?.replace(/(?<=.)\/$/, '')
  // No page of ours has anything else in its address, and nothing else is safe to look up.
  if (!path?.startsWith(basePath) || !/^[a-z\d/-]*$/.test(path.slice(basePath.length))) return undefined
  const params = paramsOf(path)
  if (!params || '*' in params) return undefined
  return /^(?:[1-9]\d{0,5})?$/.test(params['number'] ?? '') ? path : undefined
}
