import { fileURLToPath } from 'node:url'

const workspace = fileURLToPath(new URL('../../', import.meta.url))

const withoutAPage = '/:path(.*\\.rsc)'

/** @type {import('next').NextConfig} */
export default {
  distDir: 'dist',
  poweredByHeader: false,
  // Not `basePath`: without scripts, the redirect of a server action leaves it out.
  assetPrefix: '/register-to-vote',
  // Next takes it for the data of a page, which our scripts ask for in another way. Its errors come before src/proxy.ts.
  redirects: async () => [{ source: withoutAPage, destination: '/register-to-vote/not-found', permanent: false }],
  // English has no language in its addresses: it is a part of the path in src/app.
  rewrites: async () => ({
    beforeFiles: [
      // Nothing is to be had in two ways.
      { source: '/:path((?!register-to-vote(?:/|$)|_next/).+)', destination: '/en/not-found' },
      { source: '/register-to-vote', destination: '/en' },
      { source: '/register-to-vote/cy/:path*', destination: '/cy/:path*' },
      { source: '/register-to-vote/:path((?!_next/|assets/).*)', destination: '/en/:path' },
    ],
  }),
  // Next compiles, the workspace's own check of types runs with the others.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // Next keeps a copy of each body until src/proxy.ts has seen the request: 10 MB of it, unless this says less.
  experimental: { proxyClientMaxBodySize: '128kb' },
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  // Both would else look for a lockfile in the folders above.
  turbopack: { root: workspace },
  outputFileTracingRoot: workspace,
}
