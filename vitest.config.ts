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
    // Files share a worker and its jsdom: five times as fast. Each test tidies up after itself (see setup-tests.ts).
    isolate: false,
    projects: [
      node('unit-node', ['packages/{support,forms,plain-language,testing}/src/**/*.test.ts']),
      dom('render', ['checks/render.test.tsx']),
      dom('jest-axe', ['checks/jest-axe.test.tsx']),
      dom('help', ['checks/help.test.tsx']),
      dom('transcripts', ['checks/transcripts.test.tsx']),
      node('words', ['checks/words.test.ts']),
      node('plain-language', ['checks/plain-language.test.ts']),
      // A browser for each width, side by side.
      node('stories', ['checks/storybook/{phone,desk}.browser.ts'], {
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxWorkers: 2,
      }),
      node('contrast', ['checks/storybook/{contrast,contrast-problems,forced-colours}.browser.ts'], {
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxWorkers: 2,
      }),
      node('styles', ['checks/styles.test.ts']),
      node('publint', ['checks/publint.test.ts']),
      node('attw', ['checks/attw.test.ts'], { testTimeout: 60_000 }),
      node('sizes', ['checks/sizes.test.ts'], { testTimeout: 20_000 }),
      node('fresh-app', ['checks/fresh-app.browser.ts'], { testTimeout: 30_000 }),
      node('server-components', ['checks/server-components.test.ts']),
      node('types', ['checks/types/*.test.ts']),
      node('tree', ['checks/tree.test.ts']),
      dom('forms-and-patterns', ['checks/forms-and-patterns.test.tsx']),
      node('error-messages', ['checks/error-messages.test.ts']),
      node('readme', ['checks/readme/form.test.tsx']),
      node('new-component', ['checks/new-component.browser.ts'], { testTimeout: 240_000 }),
      node('start', ['checks/start.browser.ts'], { testTimeout: 240_000 }),
      node('parity', ['packages/react/parity/{parity,options}.test.tsx']),
      dom('scripts', ['packages/react/parity/scripts.test.tsx']),
      dom('unit', ['packages/react/src/**/*.test.{ts,tsx}'], { setupFiles: ['packages/react/setup-tests.ts'] }),
      node('behaviour', ['checks/behaviour/*.browser.ts'], {
        globalSetup: 'checks/behaviour/host.ts',
        testTimeout: 60_000,
        maxWorkers: 2,
      }),
      node('guidance', ['checks/guidance.test.ts']),
      node('faults', ['checks/faults.test.ts'], { globalSetup: 'checks/services/build.ts' }),
      node('fuzz', ['checks/fuzz.test.ts'], { globalSetup: 'checks/services/build.ts' }),
      node('form-libraries', ['examples/form-libraries/tests/*.browser.ts'], { testTimeout: 30_000 }),
      node('fishing-licence', ['examples/fishing-licence/tests/*.test.ts'], {
        globalSetup: 'examples/fishing-licence/tests/prepare.ts',
        testTimeout: 30_000,
        maxWorkers: 2,
      }),
      node('fishing-licence-pages', ['examples/fishing-licence/tests/{pages,requests}.browser.ts'], {
        globalSetup: 'examples/fishing-licence/tests/prepare.ts',
        testTimeout: 60_000,
        maxWorkers: 2,
      }),
      node(
        'fishing-licence-journeys',
        ['examples/fishing-licence/tests/{journey,journey-interrupted,adviser,keyboard,hydration}.browser.ts'],
        {
          globalSetup: 'examples/fishing-licence/tests/prepare.ts',
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      ),
      node('register-to-vote', ['examples/register-to-vote/tests/*.{test,browser}.ts'], {
        globalSetup: 'examples/register-to-vote/tests/prepare.ts',
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxWorkers: 2,
      }),
    ],
  },
})
