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

// React's `jsx` by way of one module of ours: esbuild, and bundlers built on it, write every import of a package again.
for (const format of ['esm', 'cjs'] as const) {
  const own = `dist/${format}/foundations/jsx-runtime.js`
  if (!existsSync(own)) continue
  for (const file of globSync(`dist/${format}/**/*.js`)) {
    if (file === own) continue
    const path = relative(dirname(file), own)
    const code = readFileSync(file, 'utf8')
    writeFileSync(file, code.replaceAll('"react/jsx-runtime"', `"${path.startsWith('.') ? path : `./${path}`}"`))
  }
}

mkdirSync('dist/cjs', { recursive: true })
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n')
