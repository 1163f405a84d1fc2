import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'

/** What Markdown can be written in. */
export type Dialect = 'md' | 'mdx'

/** Reads a page with GitHub's tables, front matter and, for MDX, components. MDX that is not well formed throws. */
export function parse(source: string, dialect: Dialect): Root {
  const mdx = dialect === 'mdx'
  return fromMarkdown(source, {
    extensions: [frontmatter(), gfm(), ...(mdx ? [mdxjs()] : [])],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown(), ...(mdx ? [mdxFromMarkdown()] : [])],
  })
}
