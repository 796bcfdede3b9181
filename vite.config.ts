import { fileURLToPath } from 'node:url'
import devServer from '@hono/vite-dev-server'
import { defineConfig } from 'vite'
import { inline } from './scripts/inline.ts'
import { textsById } from './scripts/texts-by-id.ts'

/**
 * The page is written against React and runs on Preact's compatible build of it, a quarter of the weight: see docs/decisions. Without these
 * lines it runs on React itself.
 */
const runtime = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
}

/** Node is given a build of CommonJS files, which a bundle has whole and starts piece by piece. */
const yamlAsModules = fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url))

/** Part of the server's own file: what every start needs would otherwise be looked for in hundreds of small ones, which takes a quarter of it. */
const bundled = [
  'hono',
  '@hono/node-server',
  '@hono/standard-validator',
  'zod',
  'yaml',
  'mustache',
  'cockatiel',
  'lru-cache',
  'flatbush',
  'flatqueue',
  'preact',
  'preact-render-to-string',
  'simplify-js',
]

/**
 * Few files instead of many small ones, which gzip can do less with: what the first page needs, the officials, and the letters with their sending. What
 * a part fetched on demand shares with these is in them too.
 */
const together = [
  { name: 'main', tags: ['$initial' as const], priority: 3 },
  { name: 'officials', test: /\/steps\/Officials\.tsx$/, priority: 2 },
  { name: 'letters', test: /\/steps\/(?:Write|Send)\.tsx$/, priority: 1 },
]

/** Part of the press's own file for the same reason, with what they bring: it starts in a third of the time. */
const bundledInPress = [
  'uqr',
  'pdf-lib',
  ...['culori', 'fflate', 'html-entities', 'node-html-better-parser', 'tslib'],
  'fontkit',
  ...[
    '@swc/helpers',
    'base64-js',
    'brotli',
    'clone',
    'dfa',
    'fast-deep-equal',
    'restructure',
    'tiny-inflate',
  ],
  ...['unicode-properties', 'unicode-trie'],
]

const api = fileURLToPath(new URL('server/dev.ts', import.meta.url))

/** The server, and what its threads for PDFs run. */
const entries = ['server/main.ts', 'server/pdf/press.ts']

/** One process serves page and API while developing; `build` makes the page, `build --ssr` the server (large packages left outside). */
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? '.' : 'web',
  build: {
    // Which files belong to what, for the documents.
    manifest: !isSsrBuild,
    outDir: isSsrBuild ? 'dist/server' : '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A browser that doesn't know it fetches the same a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild ? { input: entries } : { output: { codeSplitting: { groups: together } } },
  },
  resolve: { alias: isSsrBuild ? { ...runtime, yaml: yamlAsModules } : runtime },
  ssr: isSsrBuild ? { noExternal: [...bundled, ...bundledInPress] } : {},
  server: { port: 3000 },
  plugins: [
    ...(isSsrBuild ? [] : [textsById(), inline('web/shell/leaving.ts')]),
    devServer({ entry: api, export: 'app', exclude: [/^\/(?!api\/|civicinfo\/|site[./]).*/] }),
  ],
}))
