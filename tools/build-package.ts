// Builds the package in the current folder: ES modules and CommonJS side by side, each with its own types.
// Files are not bundled together, so that 'use client' stays on just the files that need it and apps can drop the rest.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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
mkdirSync('dist/cjs', { recursive: true })
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n')
