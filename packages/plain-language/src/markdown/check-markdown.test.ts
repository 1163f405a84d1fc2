import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMarkdown } from './check-markdown.js'

/** Each finding as "line:column rule words". */
const told = (source: string, file = 'page.mdx'): string[] =>
  checkMarkdown(source, { file }).map(
    ({ line, column, rule, start, end }) => `${line}:${column} ${rule} ${source.slice(start, end)}`,
  )

describe('checking a page', () => {
  it('says where each finding is in the source, on the right line and column', () => {
    expect(told('# Get help\n\nYou can:\n\n- ring us\n- **click** here\n')).toEqual(['6:5 click click'])
  })

  it('keeps its place after backslashes, character references, quotations and wrapped lines', () => {
    expect(told('A \\* star &amp; more &eacute; click\n', 'page.md')).toEqual(['1:11 ampersand &', '1:31 click click'])
    expect(told('> Some words\n> and can’t again\n', 'page.md')).toEqual(['2:7 contractions can’t'])
    expect(told('- Some words\r\n  and can’t again\r\n', 'page.md')).toEqual(['2:7 contractions can’t'])
  })

  it('reads a sentence across emphasis, links and code, and counts the code as one word', () => {
    const sentence = `${'word '.repeat(12)}*word* [word word](/a) \`one two three\` ${'word '.repeat(8)}word.`
    expect(told(sentence)).toEqual([])
    expect(told(`word ${sentence}`)).toEqual([`1:1 sentence-length word ${sentence}`])
  })

  it('does not read code, imports, expressions or attributes', () => {
    const source = [
      "import { click } from './click.js'",
      '',
      '```js',
      'click & etc',
      '```',
      '',
      'Use `click` and <kbd>click</kbd> or {click} now.',
      '',
      '<Note title="click">Read this.</Note>',
      '',
      '{click}',
    ].join('\n')
    expect(told(source)).toEqual([])
  })

  it('reads the words inside components', () => {
    expect(told('<Note>\n  You can’t.\n</Note>')).toEqual(['2:7 contractions can’t'])
  })

  it('does not read code in the HTML of Markdown', () => {
    expect(told('Use <code>click</code> or <b>click</b>.', 'page.md')).toEqual(['1:30 click click'])
  })

  it('knows headings, links and elements by what they are', () => {
    expect(told('# Get help.\n\nYou can [read more](/a) today.\n')).toEqual([
      '1:11 full-stop .',
      '3:10 link-text read more',
    ])
    expect(told('<label>Your name.</label>')).toEqual(['1:17 full-stop .'])
    expect(told('<a href="/a">here</a>')).toEqual(['1:14 link-text here'])
    expect(told('<ErrorMessage>Please try</ErrorMessage>')).toEqual(['1:15 error-words Please'])
  })

  it('finds a web address shown as a link, and an email link that hides the address', () => {
    expect(told('Go to https://example.com today.', 'page.md')).toEqual(['1:7 link-text https://example.com'])
    expect(told('Write to [the team](mailto:a@example.com).')).toEqual(['1:11 link-text the team'])
  })

  it('reads the description of a picture and the cells of a table', () => {
    expect(told('![Click here](a.png)')).toEqual(['1:3 click Click'])
    expect(told('| When |\n| --- |\n| 9am - 5pm |\n', 'page.md')).toEqual(['3:3 ranges 9am - 5pm'])
  })

  it('says a problem once, when a link is also part of its paragraph', () => {
    expect(told('See [how to click](/a).')).toEqual(['1:13 click click'])
  })

  describe('front matter', () => {
    it('reads the title as a page title and the description as prose', () => {
      expect(told('---\ntitle: Get help.\ndescription: "You can\'t wait"\n---\n')).toEqual([
        '2:16 full-stop .',
        "3:19 contractions can't",
      ])
    })

    it('reads nothing else there, and does not mind front matter that is not well formed', () => {
      expect(told('---\ntype: click\ntags: [click]\n---\n')).toEqual([])
      expect(told('---\ntitle: [click\n---\n')).toEqual([])
    })

    it('takes a comment that allows a rule', () => {
      expect(told('---\n# plain-language allow click: the name of a game\ntitle: Click\n---\n')).toEqual([])
    })
  })

  describe('lead-ins', () => {
    it.each([
      ['a list', '- a passport\n- a photo'],
      ['an example', '“Enter your full name”'],
      ['code', '```\ncode\n```'],
      ['a component', '<Example />'],
      ['a table', '| a |\n| --- |\n| b |'],
    ])('are answered by %s', (_what, next) => {
      expect(told(`You need these things:\n\n${next}\n`)).toEqual([])
    })

    it.each([
      ['nothing', ''],
      ['a heading', '## Next'],
      ['an ordinary paragraph', 'We give help by phone.'],
      ['only a comment', '{/* a note */}'],
    ])('are not answered by %s', (_what, next) => {
      expect(told(`You need these things:\n\n${next}\n`)).toEqual(['1:1 lead-in You need these things:'])
    })
  })

  it('finds the description of a picture that leaked into a page', () => {
    expect(told('an adviser helping a man at a desk\n')).toEqual(['1:1 stray-line an adviser helping a man at a desk'])
    expect(told('- an adviser helping a man at a desk\n- another\n')).toEqual([])
  })

  describe('allowing a rule in one place', () => {
    it('covers the next block only, in MDX and in Markdown', () => {
      const after = 'Click this.\n\nClick that.\n'
      expect(told(`{/* plain-language allow click: shows what not to write */}\n\n${after}`)).toEqual([
        '5:1 click Click',
      ])
      expect(told(`<!-- plain-language allow click: shows what not to write -->\n\n${after}`, 'page.md')).toEqual([
        '5:1 click Click',
      ])
    })

    it('covers the whole list, or the paragraph that the comment is in', () => {
      expect(told('<!-- plain-language allow click: quoted -->\n\n- Click\n- Click\n', 'page.md')).toEqual([])
      expect(told('Click this. {/* plain-language allow click: quoted */}')).toEqual([])
      expect(told('Click this. <!-- plain-language allow click: quoted -->', 'page.md')).toEqual([])
    })

    it('can name more than one rule', () => {
      expect(told('{/* plain-language allow click, ampersand: quoted */}\n\nClick bats & balls\n')).toEqual([])
    })

    it('needs a reason: without one, the comment is a finding and the rule still holds', () => {
      const source = '{/* plain-language allow click */}\n\nClick this.\n'
      expect(told(source)).toEqual(['1:1 allow {/* plain-language allow click */}', '3:1 click Click'])
      expect(checkMarkdown(source, { file: 'a.mdx' })[0]?.message).toBe('“click” is allowed without a reason.')
    })

    it.each([
      ['clack: quoted', 'There is no rule called “clack”.'],
      [': quoted', 'This comment does not name a rule.'],
      ['ampersand: quoted', '“ampersand” is allowed here but finds nothing.'],
    ])('says what is wrong with “%s”', (inside, message) => {
      const [finding] = checkMarkdown(`<!-- plain-language allow ${inside} -->\n\nHello.\n`)
      expect(finding).toMatchObject({ rule: 'allow', level: 'error', message })
    })
  })

  it('turns MDX that is not well formed into a finding, with the place and the reason', () => {
    const [finding] = checkMarkdown('Hello\n\n<Note>', { file: 'page.mdx' })
    expect(finding).toMatchObject({ rule: 'unreadable', level: 'error', line: 3, file: 'page.mdx' })
    expect(finding?.fix).toMatch(/^Put this right first: Expected a closing tag/)
  })

  it('runs only the rules that suit any language on Welsh', () => {
    const names = checkMarkdown('Dim can’t. Biliau; rhent\n', { language: 'cy' }).map(({ rule }) => rule)
    expect(names).toEqual(['semicolons'])
  })

  it('never throws, and every offset, line and column is inside the source, whatever the source', () => {
    const pieces = fc.constantFrom(
      '# ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '    ',
      '`',
      '```',
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '![',
      '<a>',
      '</a>',
      '<',
      '{',
      '}',
      '{/* plain-language allow ',
      ' */}',
      '<!-- plain-language allow ',
      ' -->',
      'click',
      ': ',
      '&amp;',
      '&#x41;',
      '&',
      '\\',
      '\r\n',
      '\t',
      '---\n',
      'title: ',
      '|',
      '---',
      'https://a.b',
      'a@b.cd',
      '<code>',
      '</code>',
      '~',
      '[^1]',
      'import a from "b"',
      '\u0000',
      '\ud83d',
      '"',
      "'",
      '9am - 5pm',
      'can’t',
      ';',
      '.',
    )
    const source = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 20 }).map((parts) => `---\n${parts.join('')}\n---\n`),
    )
    fc.assert(
      fc.property(source, fc.constantFrom('a.md', 'a.mdx'), (text, file) => {
        const lineCount = text.split(/\r\n|[\n\r]/).length
        for (const { start, end, line, column } of checkMarkdown(text, { file })) {
          expect(0 <= start && start <= end && end <= text.length, `${start} ${end}`).toBe(true)
          expect(line >= 1 && line <= lineCount && column >= 1).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
