// Whether a question would take the answer that is stored for it, if it were asked again.
import type { Field, Fields, Form, FormLanguage, Posted } from '@handrail/forms'

interface AskedAgain {
  language: FormLanguage
  now: Date
}

/**
 * Sends a form with what it shows for some values, as someone would who comes back to it and changes nothing.
 *
 * @returns the values that come of it, or nothing if the form is refused
 */
export async function askedAgain(
  form: Form<Fields>,
  values: Readonly<Record<string, unknown>>,
  { language, now }: AskedAgain,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const shown = form.show(values)
  const posted = new FormData()
  for (const [name, field] of Object.entries(form.fields) as [string, Field<unknown>][]) {
    // A field that is asked what was posted under each name tells the name of the control for each of its parts.
    const names = field.read({ getAll: (control: string) => [control] } as unknown as Posted, name)
    for (const [control, text] of paired(names, shown.typed[name])) if (text !== '') posted.append(control, text)
  }
  return (await form.check(posted, { language, now })).values
}

/** What stands in two things of the same shape, side by side. A list has one name for all that is in it. */
function paired(names: unknown, texts: unknown): [control: string, text: string][] {
  if (typeof names === 'string') return typeof texts === 'string' ? [[names, texts]] : []
  if (Array.isArray(texts))
    return texts.map((text): [string, string] => [String((names as readonly unknown[])[0]), String(text)])
  if (typeof names !== 'object' || names === null || typeof texts !== 'object' || texts === null) return []
  return Object.entries(names).flatMap(([part, name]) => paired(name, (texts as Record<string, unknown>)[part]))
}
