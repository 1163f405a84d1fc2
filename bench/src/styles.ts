// The CSS each contender's page needs, put together from its own styles component by component, the way its guidance says.
// Nothing is cut out by looking for unused selectors.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileString } from 'sass'
import { transformSync } from 'esbuild'
import type { Contender } from './contenders.ts'

const modules = join(import.meta.dirname, '../node_modules')
const handrail = join(modules, '@handrail/react/dist/styles/neutral')

const read = (folder: string, names: readonly string[]): string =>
  names.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('')

function sass(source: string, ...loadPaths: string[]): string {
  return compileString(source, {
    loadPaths: [modules, ...loadPaths.map((path) => join(modules, path))],
    style: 'compressed',
    charset: false,
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin'],
    logger: { warn: () => {} },
  }).css
}

const uses = (folder: string, names: readonly string[]): string =>
  names.map((name) => `@use '${folder}/${name}';`).join('\n')

const govuk = ['core', 'objects', 'utilities', 'overrides'] as const
const question = ['button', 'character-count', 'checkboxes', 'date-input', 'error-summary', 'radios'] as const

const ofHandrail = (names: readonly string[]): string => read(handrail, ['base', ...names])

/** With `page` for the question page, else for one text input. */
const makers: Record<Contender['id'], (page: boolean) => string> = {
  handrail: (page) => ofHandrail(page ? [...question, 'text-input'] : ['text-input']),
  'hand-written': (page) => ofHandrail(page ? [...question, 'text-input'] : ['text-input']),
  nunjucks: (page) =>
    sass(
      `${uses('upstream/dist/govuk', govuk)}\n${uses('upstream/dist/govuk/components', page ? [...question, 'input'] : ['input'])}`,
    ),
  'nhsuk-react-components': (page) =>
    sass(
      `@use 'nhsuk-frontend/dist/nhsuk/core';\n${uses('nhsuk-frontend/dist/nhsuk/components', page ? [...question, 'input'] : ['input'])}`,
    ),
  // Its styles are in the HTML.
  'govuk-react': () => '',
  'govuk-react-jsx': (page) =>
    sass(
      [
        'base',
        'core/all',
        'objects/all',
        ...(page ? [...question, 'input'] : ['input']).map((name) => `components/${name}/${name}`),
        'utilities/all',
        'overrides/all',
      ]
        .map((name) => `@import 'govuk-frontend/govuk/${name}';`)
        .join('\n'),
    ),
  'react-uswds': (page) =>
    sass(
      [
        `@use 'uswds-core' with ($theme-show-notifications: false, $theme-show-compile-warnings: false);`,
        ...['uswds-global', 'usa-form/src/styles', 'uswds-form-controls']
          .concat(page ? ['usa-alert/src/styles', 'usa-button/src/styles', 'uswds-typography'] : [])
          .map((name) => `@use '${name}' as ${name.replace(/\/.*/, '')};`),
      ].join('\n'),
      '@uswds/uswds/packages',
    ),
  aksel: (page) =>
    read(join(modules, '@navikt/ds-css/dist'), [
      ...['tokens', 'reset', 'baseline'].map((name) => `global/${name}.min`),
      ...['typography', 'form', ...(page ? ['button', 'link'] : [])].map((name) => `component/${name}.min`),
    ]),
  // It has none.
  'react-aria': () => '',
}

/** The minified CSS of the question page, or of one text input alone. */
export function stylesOf(id: Contender['id'], what: 'page' | 'input'): string {
  return minified(makers[id](what === 'page'))
}

/** What the whole page round the questions needs too. */
export function stylesOfWholePage(): string {
  return minified(ofHandrail([...question, 'text-input', 'skip-link', 'generic-header', 'back-link', 'footer']))
}

const minified = (css: string): string =>
  transformSync(css, { loader: 'css', minify: true, logLevel: 'silent', legalComments: 'none' }).code
