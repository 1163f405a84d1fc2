import mdx from '@astrojs/mdx'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { codeStyle } from './src/examples/code-style.ts'

const reactPackage = new URL('../packages/react/src/', import.meta.url).pathname

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
    define: { 'import.meta.env.REACT_PACKAGE': JSON.stringify(reactPackage) },
    resolve: {
      alias: [
        // Stories and the shell must share one copy of the components, or a story would not hear its language.
        { find: /^@handrail\/react$/, replacement: `${reactPackage}index.ts` },
        { find: /^@handrail\/support$/, replacement: new URL('../packages/support/src/index.ts', import.meta.url).pathname },
      ],
    },
    // Its CommonJS build would give Node the function one level too deep.
    ssr: { noExternal: ['react-element-to-jsx-string'] },
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
