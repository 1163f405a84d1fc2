// Builds the package in the current folder: ES modules and CommonJS side by side, each with its own types.
// Files are not bundled together, so that 'use client' stays on just the files that need it and apps can drop the rest.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { build } from 'tsup'

rmSync('dist', { recursive: true, force: true })
const entry = [
  'src/**/*.ts',
  'src/**/*.tsx',
  ...['test', 'stories', 'parity', 'fixtures'].flatMap((kind) => [`!src/**/*.${kind}.ts`, `!src/**/*.${kind}.tsx`]),
]
const tsc = new URL('../node_modules/.bin/tsc', import.meta.url).pathname

for (const format of ['esm', 'cjs'] as const) {
  await build({
    entry,
    format,
    outDir: `dist/${format}`,
    outExtension: () => ({ js: '.js' }),
    bundle: false,
    target: 'es2022',
    silent: true,
    config: false,
    tsconfig: 'tsconfig.build.json',
  })
  execFileSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', `dist/${format}`], { stdio: 'inherit' })
}

// React by way of modules of ours: esbuild, and bundlers built on it, write every import of a package again. What runs in
// a Server Components render asks React itself, which has less there.
for (const format of ['esm', 'cjs'] as const) {
  const foundations = `dist/${format}/foundations`
  if (!existsSync(`${foundations}/jsx-runtime.js`)) continue
  for (const file of globSync(`dist/${format}/**/*.js`)) {
    if (/foundations\/(jsx-runtime|react)\.js$/.test(file)) continue
    const path = relative(dirname(file), foundations) || '.'
    const folder = path.startsWith('.') ? path : `./${path}`
    const code = readFileSync(file, 'utf8').replaceAll('"react/jsx-runtime"', `"${folder}/jsx-runtime.js"`)
    const isClient = /^['"]use client/m.test(code)
    writeFileSync(file, isClient ? code.replaceAll('"react"', `"${folder}/react.js"`) : code)
  }
}

mkdirSync('dist/cjs', { recursive: true })
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n')
