import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** One project for each check that `npm test` reports. `tools/test.ts` runs them one after another. */
const node = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const, ...more },
})
const dom = (name: string, include: string[], more: object = {}) =>
  node(name, include, { environment: 'jsdom', ...more })

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      node('unit-node', ['packages/{support,plain-language,testing}/src/**/*.test.ts']),
      node('parity', ['packages/react/parity/*.test.tsx']),
      dom('unit', ['packages/react/src/**/*.test.{ts,tsx}'], { setupFiles: ['packages/react/setup-tests.ts'] }),
    ],
  },
})
