import devServer from '@hono/vite-dev-server'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** One process serves page and API while developing; `build` makes the page, `build --ssr` the server (one file, packages left outside). */
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? '.' : 'web',
  build: { outDir: isSsrBuild ? 'dist/server' : '../dist/web', emptyOutDir: true, target: 'es2022' },
  server: { port: 3000 },
  plugins: [
    react(),
    devServer({ entry: 'server/dev.ts', export: 'app', exclude: [/^\/(?!api\/|civicinfo\/).*/] }),
  ],
}))
