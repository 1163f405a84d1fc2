import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Addresses of files are beside the page, so that it can be served from any folder.
export default defineConfig({ plugins: [react()], base: './' })
