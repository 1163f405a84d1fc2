import { bin } from './bin.ts'

/** A check: a vitest project, or a command that ends with 0 when all is well. */
export type Check = {
  /** As it stands in the table and in CONTRIBUTING.md. */
  name: string
  /** Part of `npm run check`: needs no build and no browser. */
  quick?: boolean
  /** What must be there first. */
  needs?: 'build' | 'browser'
} & ({ project: string } | { command: readonly string[] })

const run = (program: string, ...args: string[]): readonly string[] => [bin(program), ...args]

/** Every check, the quick ones first. */
export const checks: Check[] = [
  { name: 'Format', quick: true, command: run('prettier', '--check', '--cache', '--log-level', 'warn', '.') },
  { name: 'Lint', quick: true, command: run('oxlint', '--deny-warnings') },
  { name: 'Types', quick: true, command: run('tsc', '--project', 'tsconfig.json') },
  { name: 'Types of register to vote', quick: true, command: run('tsc', '--project', 'examples/register-to-vote') },
  {
    name: 'Import arrows',
    quick: true,
    command: run(
      'depcruise',
      '--config',
      'checks/arrows.config.mjs',
      '--output-type',
      'err',
      'packages',
      '.storybook',
      'tools',
      'checks',
    ),
  },
  { name: 'Unused code', quick: true, command: run('knip', '--no-progress') },
  { name: 'File size and skipped tests', quick: true, project: 'tree' },
  { name: 'Unit tests: support, forms, plain-language, testing', quick: true, project: 'unit-node' },
  { name: 'Unit tests: react', quick: true, project: 'unit' },
  { name: 'Parity with GOV.UK Frontend', quick: true, project: 'parity' },
  { name: 'The same DOM once scripts run', quick: true, project: 'scripts' },
  { name: 'Server render, hydration, StrictMode', quick: true, project: 'render' },
  { name: 'axe in unit tests (jest-axe)', quick: true, project: 'jest-axe' },
  { name: 'Help in sight, and every need served', quick: true, project: 'help' },
  { name: 'Screen-reader transcripts', quick: true, project: 'transcripts' },
  { name: 'Welsh and interface words', quick: true, project: 'words' },
  { name: 'Plain language', quick: true, project: 'plain-language' },
  { name: 'Forms and their components', quick: true, project: 'forms-and-patterns' },
  { name: 'Error messages', quick: true, project: 'error-messages' },
  { name: 'The form in the README', quick: true, project: 'readme' },
  { name: 'publint', needs: 'build', project: 'publint' },
  { name: 'Types of the tarballs (attw)', needs: 'build', project: 'attw' },
  { name: 'Stylesheets', needs: 'build', project: 'styles' },
  { name: 'Size budgets', needs: 'build', project: 'sizes' },
  { name: 'Types in the editor', project: 'types' },
  { name: 'Server Components in a Next app', needs: 'build', project: 'server-components' },
  { name: 'A new component', needs: 'build', project: 'new-component' },
  { name: 'Fishing licence: server, PGlite and PostgreSQL', needs: 'build', project: 'fishing-licence' },
  { name: 'Fault run: killed services, cut connections', needs: 'build', project: 'faults' },
  { name: 'Fuzz run: random, hostile and truncated forms', needs: 'build', project: 'fuzz' },
  { name: 'Tarballs in a fresh Vite app', needs: 'browser', project: 'fresh-app' },
  { name: 'axe on every story in Chromium', needs: 'browser', project: 'stories' },
  { name: 'Contrast of every state, and forced colours, in Chromium', needs: 'browser', project: 'contrast' },
  { name: 'Guidance site: axe, links, search and print in Chromium', needs: 'browser', project: 'guidance' },
  { name: 'Fishing licence: axe on every page in Chromium', needs: 'browser', project: 'fishing-licence-pages' },
  {
    name: 'Fishing licence: from start to confirmation in Chromium',
    needs: 'browser',
    project: 'fishing-licence-journeys',
  },
  { name: 'Register to vote in Chromium', needs: 'browser', project: 'register-to-vote' },
  { name: 'Form libraries: one form, four ways, in Chromium', needs: 'browser', project: 'form-libraries' },
  { name: 'npm start', needs: 'browser', project: 'start' },
  { name: 'Behaviour beside GOV.UK Frontend in Chromium', needs: 'browser', project: 'behaviour' },
]
