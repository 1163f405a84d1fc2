import { defineConfig } from 'vite'

// Next makes the service. This makes the program that a service manager runs: Next has no way to.
export default defineConfig({
  // Packages stay packages: Node finds them.
  ssr: { external: true },
  build: {
    ssr: true,
    outDir: 'dist/export',
    target: 'node20',
    copyPublicDir: false,
    // Next says of its folder that .js in it is CommonJS.
    rolldownOptions: { input: 'src/export.ts', output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
  },
})
