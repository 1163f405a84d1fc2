// What we publish is laid out the way bundlers, Node and browsers look for it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, it } from 'vitest'
import { packed } from './packed.js'

it.each(Object.entries(packed()))('publint finds nothing wrong with the tarball of %s', async (_name, file) => {
  const { buffer } = new Uint8Array(readFileSync(file))
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true })
  expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([])
})

it.each(Object.entries(packed()))(
  'the tarball of %s has all that people need, and nothing that only we need',
  (_name, file) => {
    const files = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).trim().split('\n')
    expect(files).toEqual(expect.arrayContaining(['package/README.md', 'package/LICENSE', 'package/package.json']))
    expect(files.filter((each) => /\.(test|stories|parity|fixtures)\./.test(each))).toEqual([])
  },
)
