// Builds what is out of date, in order: packages, then all that is made from them. A step is up to date when its sources
// are those of its last build, so a second `npm start` is quick.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, root } from './bin.ts'

const stamps = join(root, 'node_modules/.cache/handrail')

interface Step {
  /** What is built, for the line on the screen. */
  name: string
  /** A file that is there after it. */
  makes: string
  /** Its sources, and the stamps of the steps before it. */
  from: string[]
  command: string[]
  folder?: string
}

const packageStep = (name: string, ...needs: string[]): Step => ({
  name: `@handrail/${name}`,
  makes: `packages/${name}/dist/cjs/package.json`,
  from: [
    `packages/${name}/{src,styles,schema}/**/*`,
    `packages/${name}/*.{json,ts}`,
    'tools/build-package.ts',
    'tsconfig*.json',
    ...needs.map((each) => `packages/${each}/src/**/*`),
  ],
  command: ['pnpm', 'build'],
  folder: `packages/${name}`,
})

/** The packages, in the order they need each other. */
export const packages: Step[] = [
  packageStep('support'),
  packageStep('forms'),
  packageStep('plain-language'),
  packageStep('testing'),
  packageStep('react', 'support', 'forms'),
]
const allPackages = ['packages/*/{src,styles,schema}/**/*', 'packages/*/*.{json,ts}']

/** An example service, as it ships. */
export const fishingLicence: Step = {
  name: 'the fishing licence service',
  makes: 'examples/fishing-licence/dist/server/app.js',
  from: [...allPackages, 'examples/fishing-licence/src/**/*', 'examples/fishing-licence/*.{json,ts}'],
  command: ['pnpm', 'build'],
  folder: 'examples/fishing-licence',
}

/** The other example service. */
export const registerToVote: Step = {
  name: 'the register to vote service',
  makes: 'examples/register-to-vote/dist/BUILD_ID',
  from: [...allPackages, 'examples/register-to-vote/src/**/*', 'examples/register-to-vote/*.{json,mjs}'],
  command: ['pnpm', 'build'],
  folder: 'examples/register-to-vote',
}

/** Everything that `npm start` serves. */
export const served: Step[] = [
  ...packages,
  {
    name: 'Storybook',
    makes: 'storybook-static/index.json',
    from: [...allPackages, '.storybook/*', 'docs/src/examples/story-source.ts'],
    command: [bin('storybook'), 'build', '--disable-telemetry', '--quiet', '-o', 'storybook-static'],
  },
  {
    name: 'the guidance site',
    makes: 'docs/dist/index.html',
    from: [...allPackages, 'docs/{src,public}/**/*', 'docs/*.{json,mjs,ts}', 'docs/decisions/*'],
    command: ['pnpm', 'build'],
    folder: 'docs',
  },
  fishingLicence,
  registerToVote,
]

/** The packages as they are published, for the checks that install them. */
export const packed: Step = {
  name: 'the tarballs',
  makes: 'reports/packed',
  from: allPackages,
  command: [
    'pnpm',
    '--recursive',
    '--filter',
    './packages/*',
    'pack',
    '--pack-destination',
    join(root, 'reports/packed'),
  ],
}

const running = new Set<ChildProcess>()

/** Stops whatever a build has started. For Ctrl-C. */
export function stopBuilds(): void {
  for (const child of running) child.kill()
}

/**
 * Builds each step that is out of date and says so as it goes.
 *
 * @throws with the command's own output, when a step fails
 */
export async function build(steps: Step[], say: (line: string) => void = console.log): Promise<void> {
  for (const step of steps) {
    const stamp = join(stamps, `${step.name.replace(/\W+/g, '-')}.txt`)
    const hash = fingerprint(step)
    if (existsSync(join(root, step.makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
      say(`  ${step.name}: up to date`)
      continue
    }
    const started = performance.now()
    rmSync(stamp, { force: true })
    if (step === packed) rmSync(join(root, step.makes), { recursive: true, force: true })
    say(`  ${step.name}: building…`)
    await run(step)
    mkdirSync(stamps, { recursive: true })
    writeFileSync(stamp, hash)
    say(`  ${step.name}: built in ${((performance.now() - started) / 1000).toFixed(1)} seconds`)
  }
}

function fingerprint({ from }: Step): string {
  const hash = createHash('sha256')
  const files = [...from, 'pnpm-lock.yaml'].flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  for (const path of [...new Set(paths)].toSorted())
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function run({ name, command, folder = '.' }: Step): Promise<void> {
  const [program, ...args] = command as [string, ...string[]]
  const child = spawn(program, args, {
    cwd: join(root, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A check that builds runs as a test itself. What it builds must not know.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      STORYBOOK_DISABLE_TELEMETRY: '1',
      FORCE_COLOR: '0',
    },
  })
  running.add(child)
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      if (code === 0) resolve()
      else
        reject(
          new Error(`${lastLines(output)}\n\n${name} could not be built: "${command.join(' ')}" ended with ${code}.`),
        )
    })
  })
}

/** Enough to see what went wrong. */
const lastLines = (output: string): string => output.trimEnd().split('\n').slice(-40).join('\n')
