// The packages as they are published: packed by pnpm into reports/packed by the build (see tools/build.ts).
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../reports/packed')

/** Each package's tarball, by the package's name. */
export function packed(): Record<'react' | 'support' | 'forms' | 'plain-language' | 'testing', string> {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const tarball = (name: string): string => {
    const file = files.find((each) => new RegExp(`^handrail-${name}-\\d.*\\.tgz$`).test(each))
    if (!file) throw new Error(`@handrail/${name} is not packed. Run npm test, which packs it first.`)
    return join(folder, file)
  }
  return {
    react: tarball('react'),
    support: tarball('support'),
    forms: tarball('forms'),
    'plain-language': tarball('plain-language'),
    testing: tarball('testing'),
  }
}
