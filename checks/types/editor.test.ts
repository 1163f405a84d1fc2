// Types that help: what an editor offers to someone who does not know our names, and what it refuses.
import * as handrail from '@handrail/react'
import { afterAll, describe, expect, it } from 'vitest'
import { Editor } from './editor.js'

const components = Object.entries(handrail)
  .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
  .map(([name]) => name)

/** Text with a cursor in it, and what has to be offered there: all of it, and of ours nothing else. */
const cases: [text: string, offers: string[]][] = [
  ['<Radio | />', ['value', 'hint', 'conditional', 'children']],
  [
    '<Checkbox | />',
    ['value', 'hint', 'conditional', 'exclusive', 'checked', 'defaultChecked', 'onChange', 'name', 'children'],
  ],
  ['<ErrorSummary errors={[{ | }]} />', ['href', 'message']],
  [
    '<Accordion id="a" words={{ | }} />',
    [
      'showAllSections',
      'hideAllSections',
      'showSection',
      'hideSection',
      'showSectionAriaLabel',
      'hideSectionAriaLabel',
    ],
  ],
  ['<Pagination previous={{ | }} />', ['href', 'text', 'label']],
]

/** The same for what stands between quotation marks: just this is offered. */
const words: [text: string, offers: string[]][] = [
  ['<Button variant="|" />', ['inverse', 'secondary', 'warning']],
  ['<Tag colour="|" />', ['blue', 'green', 'grey', 'magenta', 'orange', 'purple', 'red', 'teal', 'yellow']],
  ['<Label size="|" />', ['l', 'm', 's', 'xl']],
  ['<Radios name="a" legend="A" legendSize="|" />', ['l', 'm', 's', 'xl']],
  [
    '<TextInput name="a" label="A" width="|" />',
    ['full', 'one-half', 'one-quarter', 'one-third', 'three-quarters', 'two-thirds'],
  ],
  ['<CharacterCount name="a" label="A" limit={9} countType="|" />', ['characters', 'length', 'spaced-words', 'words']],
  ['<InputAffix kind="|" />', ['prefix', 'suffix']],
  ['<NotificationBanner variant="|" />', ['success']],
  ['<Panel title="A" variant="|" />', ['confirmation', 'interruption']],
  ['<PageTemplate brand="|" />', ['govuk', 'neutral']],
  ['<LanguageNavigationItem lang="|" />', ['cy', 'en']],
  // A date has three parts with names of their own. Other parts need a label.
  ['<DateInputPart name="|" />', ['day', 'month', 'year']],
  ['<PasswordInput name="a" label="A" autoComplete="|" />', ['current-password', 'new-password']],
  ['<BackLink href="/" language="|" />', ['en']],
  ['<DateInput name="a" autoComplete="|" />', ['bday']],
  ['<TextInput name="a" label="A" type="|" />', ['email', 'number', 'password', 'search', 'tel', 'text', 'url']],
  ['<HelpWithQuestion about="|" />', ['form', 'question']],
]

/** One line for each text, and one for each component with the cursor after its name. */
const lines = [...[...cases, ...words].map(([text]) => text), ...components.map((name) => `<${name} | />`)]
const before = `import { ${components.join(', ')} } from '@handrail/react'\nimport {  } from '@handrail/react'\n`
const editor = new Editor(before + lines.map((line) => `void (${line.replace('|', '')})\n`).join(''))
const cursors = new Map<string, number>()
let at = before.length
for (const line of lines) {
  cursors.set(line, at + 'void ('.length + line.indexOf('|'))
  at += `void (${line.replace('|', '')})\n`.length
}
const offers = (text: string) => editor.offersAt(cursors.get(text)!)

afterAll(() => editor.close())

// TypeScript has the whole package to read.
describe('an editor', { timeout: 60_000 }, () => {
  it.each(cases)('offers at %s what we have there', (text, expected) => {
    const ours = offers(text).filter(({ isOurs }) => isOurs)
    expect(ours.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
  })

  it.each(words)('offers at %s every word there is', (text, expected) => {
    expect(
      offers(text)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(expected)
  })

  it('offers every component by name', () => {
    const offered = editor.offersAt(before.lastIndexOf('{  }') + 2).map(({ name }) => name)
    expect(components.length).toBeGreaterThan(100)
    expect(components.filter((name) => !offered.includes(name))).toEqual([])
  })

  it('says what each prop of ours is for', () => {
    const ours = components.flatMap((name) =>
      offers(`<${name} | />`)
        .filter(({ isOurs }) => isOurs)
        .map((offer) => ({ ...offer, name: `${name} ${offer.name}` })),
    )
    expect(ours.length).toBeGreaterThan(200)
    expect(ours.filter(({ documentation }) => !documentation).map(({ name }) => name)).toEqual([])
  })
})

const files = import.meta.glob<string>('./*.types.tsx', { eager: true, query: '?raw', import: 'default' })
/** What TypeScript calls a prop that is missing, unknown, or has the wrong value. */
const aboutProps = [2322, 2353, 2559, 2739, 2740, 2741, 2769]

describe('the wrong uses', { timeout: 60_000 }, () => {
  it('are of every component', () => {
    const all = Object.values(files).join('')
    expect(components.filter((name) => !new RegExp(`@ts-expect-error .*\\n\\s*<${name}\\b`).test(all))).toEqual([])
  })

  // A directive hides any fault, also one that we did not mean, such as a name that is not there.
  it.each(Object.entries(files))('in %s are wrong in a prop, and in nothing else', (_, text) => {
    const expected = text.split('\n').flatMap((line, index) => (line.includes('@ts-expect-error') ? [index + 2] : []))
    const open = new Editor(text.replaceAll('@ts-expect-error', 'expect'))
    const faults = open.faults()
    open.close()
    expect(expected.length).toBeGreaterThan(5)
    expect(faults.filter(({ code }) => !aboutProps.includes(code))).toEqual([])
    expect(faults.map(({ line }) => line)).toEqual(expected)
  })
})
