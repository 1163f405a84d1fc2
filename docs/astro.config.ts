import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { codeStyle } from './src/examples/code-style.ts'

const formsPackage = new URL('../packages/forms/src/', import.meta.url).pathname
const supportPackage = new URL('../packages/support/src/', import.meta.url).pathname
const reactPackage = new URL('../packages/react/src/', import.meta.url).pathname

/** The royal crest is for Crown bodies on the gov.uk domain. This site is neither, so it does not ship the picture. */
const withoutCrest = {
  name: 'without-crest',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/styles.css') ? code.replace(/url\([^)]*govuk-crest\.svg[^)]*\)/g, 'none') : undefined,
}

export default defineConfig({
  // Handrail's start command serves the site, the Storybook and the example service beside each other.
  base: '/guidance',
  trailingSlash: 'always',
  // One stylesheet and one script, each in a file: a strict content security policy then needs no exception for them.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [mdx(), react()],
  markdown: { shikiConfig: codeStyle },
  vite: {
    plugins: [withoutCrest],
    define: { 'import.meta.env.REACT_PACKAGE': JSON.stringify(reactPackage) },
    resolve: {
      alias: [
        // Stories and the shell must share one copy of the components, or a story would not hear its language.
        { find: /^@handrail\/react$/, replacement: `${reactPackage}index.ts` },
        { find: /^@handrail\/react\/cy$/, replacement: `${reactPackage}languages/cy.ts` },
        { find: /^@handrail\/forms$/, replacement: `${formsPackage}index.ts` },
        { find: /^@handrail\/forms\/phone$/, replacement: `${formsPackage}fields/phone.ts` },
        { find: /^@handrail\/forms\/(attributes|cy|requests)$/, replacement: `${formsPackage}$1.ts` },
        { find: /^@handrail\/support$/, replacement: `${supportPackage}index.ts` },
        { find: /^@handrail\/support\/([\w-]+)$/, replacement: `${supportPackage}$1.ts` },
      ],
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // 'use client' is for Server Components. There are none here, and nothing is wrong with saying it.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
    server: { fs: { allow: ['..'] } },
  },
})
