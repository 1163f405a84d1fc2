import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// `vite build` makes two things from the same pages: what browsers load, and the server.
export default defineConfig({
  plugins: [react()],
  // Addresses inside the stylesheet are beside it, so that the service can be mounted anywhere.
  base: './',
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) await builder.build(environment)
    },
  },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'src/client.tsx' },
      },
    },
    ssr: {
      // Packages stay packages: Node finds them, so the server and the packages agree on one React.
      resolve: { external: true },
      build: {
        outDir: 'dist/server',
        ssr: true,
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: {
          input: ['src/app.ts', 'src/server.ts', 'src/export.ts', 'src/import.ts'],
          output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
        },
      },
    },
  },
})
