import { isRecord, type Notes } from './notes.js'
import type { LanguageTag } from './directory.js'
import { inside } from './problem.js'
import type { AnyField } from './shape.js'

const names: Record<string, string> = { en: 'English', cy: 'Welsh' }

/**
 * Checks that every text is in every language of the service, and in no other: a page that is half in Welsh, or English
 * text beside a Welsh line that says something else, is how directories drift. Reads values of any shape.
 */
export function checkTranslations(
  field: AnyField,
  value: unknown,
  languages: readonly LanguageTag[],
  notes: Notes,
): void {
  walk(field, value, '', '')
  if (!languages.includes('en'))
    notes.problem('languages', '', 'English is not in the list of languages.', 'Add "en". Every text needs English.')

  function walk(inner: AnyField, part: unknown, path: string, outer: string): void {
    if (inner.is === 'list' && Array.isArray(part))
      part.forEach((entry, index) => walk(inner.of, entry, inside(path, index), outer))
    if (!isRecord(part)) return
    const record = typeof part.id === 'string' ? part.id : outer
    if (inner.is === 'either') walk(inner.record, part, path, record)
    if (inner.is === 'record')
      for (const [name, next] of Object.entries(inner.fields))
        if (Object.hasOwn(part, name)) walk(next, part[name], inside(path, name), record)
    if (inner.is !== 'localised') return
    for (const language of new Set(languages)) {
      if (language === 'en' || Object.hasOwn(part, language)) continue
      const name = names[language] ?? `"${language}"`
      const wrong = `The ${name} text is missing.`
      notes.problem(inside(path, language), record, wrong, `Add "${language}", because the service is in ${name}.`)
    }
    for (const language of Object.keys(part))
      if (language !== 'en' && !languages.includes(language)) {
        const wrong = `This text is in "${language}", and the service is not.`
        notes.problem(inside(path, language), record, wrong, `Add "${language}" to languages at the top, or remove it.`)
      }
  }
}
