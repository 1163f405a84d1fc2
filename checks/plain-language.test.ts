// Everything a person reads that is not a component's own words: guidance, READMEs, the text of stories, and support
// directories. A new page, story or directory is found by itself.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { check, checkMarkdown, type Finding, type Slot } from '@handrail/plain-language'
import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { stories, storyElement } from './stories.js'

/** Warnings are for a person to weigh, but for one: a sentence of over 25 words is always too long for us. */
const counts = ({ level, rule }: Finding): boolean => level === 'error' || rule === 'sentence-length'

const listed = (...patterns: string[]): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean)

describe('guidance and READMEs are in plain language', () => {
  it.each(listed('*.md', '*.mdx', ':!.changeset', ':!**/CHANGELOG.md'))('%s', (file) => {
    const findings = checkMarkdown(readFileSync(file, 'utf8'), { file }).filter(counts)
    expect(findings.map(({ line, rule, message, fix }) => `${file}:${line} ${rule}: ${message} ${fix}`)).toEqual([])
  })
})

/** Which part of a page each kind of text is. The first that fits counts. */
const slots: [selector: string, slot: Slot][] = [
  ['.govuk-error-message, .govuk-error-summary__list li', 'error'],
  ['.govuk-hint', 'hint'],
  ['.govuk-label:not(.govuk-radios__label)', 'label'],
  ['.govuk-fieldset__legend', 'legend'],
  ['button, [role="button"]', 'button'],
  ['a', 'link'],
  ['h1, h2, h3, h4, .govuk-panel__title', 'heading'],
  ['p, li, dd, dt, summary', 'prose'],
]

/** What an element says, with a blank line where a block in it begins or ends: two items of a list are not one sentence. */
function textOf(element: Element): string {
  for (const block of element.querySelectorAll('p, li, dt, dd, ul, ol, dl, div')) {
    block.before('\u2029')
    block.after('\u2029')
    if (block.tagName === 'LI') block.prepend('- ')
  }
  const paragraphs = (element.textContent ?? '').split('\u2029').map((text) => text.replace(/\s+/g, ' ').trim())
  return paragraphs.filter(Boolean).join('\n\n')
}

const english = stories.filter(({ language }) => !language || language === 'en')

describe('the text of every story is in plain language', () => {
  it.each(english)('$title: $name', (story) => {
    const { document } = new JSDOM(renderToStaticMarkup(storyElement(story))).window
    for (const hidden of document.querySelectorAll('.govuk-visually-hidden, [lang]:not([lang="en"])')) hidden.remove()
    const found = slots.flatMap(([selector, slot]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const text = textOf(element)
        const followed = element.nextElementSibling?.matches('ul, ol, dl, div')
        // Each text counts once: what is inside another piece was read as that piece. A link leaves its place behind.
        element.replaceWith(...(slot === 'link' ? ['\uFFFC'] : []))
        return check(text, { slot, language: 'en', followed })
          .filter(counts)
          .map(({ message, fix }) => `${slot} "${text}": ${message} ${fix}`)
      }),
    )
    expect(found).toEqual([])
  })
})

describe('support directories are in plain language', () => {
  it.each(listed('examples/**/support-directory.json', 'packages/**/support-directory.json'))('%s', (file) => {
    const texts: string[] = []
    JSON.parse(readFileSync(file, 'utf8'), (_key, value) => {
      if (typeof value?.en === 'string') texts.push(value.en)
      return value
    })
    const found = texts.flatMap((text) =>
      check(text, { slot: 'prose', language: 'en' })
        .filter(counts)
        .map(({ message, fix }) => `"${text}": ${message} ${fix}`),
    )
    expect(texts.length).toBeGreaterThan(0)
    expect(found).toEqual([])
  })
})
