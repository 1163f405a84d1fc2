// Which part may import which. Imports point one way, so that a part can be read, tested and moved with what stands
// below it and nothing else. The same arrows are in docs/decisions/0002-import-arrows.md.
const src = '^packages/react/src'
const layers = ['foundations', 'parts', 'form', 'page', 'content', 'support', 'help', 'patterns', 'adapters']

/** What a layer may import besides itself. Family members of one row do not know each other. */
const below = {
  foundations: [],
  parts: ['foundations'],
  form: ['foundations', 'parts'],
  page: ['foundations', 'parts'],
  content: ['foundations', 'parts'],
  support: ['foundations', 'parts', 'form', 'page', 'content'],
  help: ['foundations', 'parts', 'form', 'page', 'content', 'support'],
  patterns: ['foundations', 'parts', 'form', 'page', 'content', 'support', 'help'],
  adapters: ['form'],
}

const layerRules = layers.map((layer) => ({
  name: `${layer}-imports-only-what-is-below`,
  comment: `packages/react/src/${layer} may import ${below[layer].join(', ') || 'nothing of ours'} and itself.`,
  severity: 'error',
  // Stories and tests show components as people use them, together.
  from: { path: `${src}/${layer}/`, pathNot: '\\.(stories|test|parity|fixtures)\\.tsx?$' },
  to: {
    path: `${src}/`,
    pathNot: [layer, ...below[layer]].map((each) => `${src}/${each}/`),
  },
}))

const packages = { react: ['support', 'forms'], support: [], forms: [], 'plain-language': [], testing: [] }

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `package-${name}-stands-${allowed.length ? `on-${allowed.join('-and-')}` : 'alone'}`,
  comment: `packages/${name} may import ${allowed.map((each) => `@handrail/${each}`).join(', ') || 'no other package of ours'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/src/` },
  to: {
    path: '^packages/[^/]+/(src|dist)/',
    pathNot: [name, ...allowed].map((each) => `^packages/${each}/`),
  },
}))

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one file in two places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'what-we-publish-imports-no-checks',
      comment: 'Stories, tests and checks import the product, never the other way.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.(stories|test|parity|fixtures)\\.tsx?$' },
      to: { path: ['\\.(stories|test|parity)\\.tsx?$', '^checks/', '^packages/react/parity/', '^tools/'] },
    },
    {
      name: 'packages-do-not-know-who-uses-them',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: ['^examples/', '^docs/', '^\\.storybook/'] },
    },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: { path: '^(packages|tools|checks|\\.storybook)', pathNot: '^checks/fresh-app/' },
      to: { couldNotResolve: true, pathNot: '^(storybook/|virtual:)' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['node_modules/.*/node_modules'] },
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
}
