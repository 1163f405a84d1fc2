import { defineForm, pagePath, problemReport } from '@handrail/forms'
import { hasPage, partsOf } from './addresses'
import { en } from './words/en'

/** What a report that a page does not work asks for. */
export const reportForm = defineForm({ report: problemReport() })

/** The fields of a report. */
export type ReportFields = (typeof reportForm)['fields']

/**
 * The path of one of our pages. An address that someone typed can have anything in it, also what they wanted to answer, so
 * no other is taken.
 */
export function ownPagePath(address: unknown): string | undefined {
  const path = pagePath(address)
  return path !== undefined && hasPage(partsOf(path).page, en) ? path : undefined
}
