// Writes the page's files as Brotli and gzip beside themselves, as small as they get, so that the server compresses nothing while it runs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const folder = 'dist/web'
// Fonts in WOFF2 are compressed already.
const isText = (name) => /\.(?:html|js|css|txt|svg)$/.test(name)

for (const name of readdirSync(folder, { recursive: true }).filter(isText)) {
  const path = join(folder, name)
  const content = readFileSync(path)
  const [brotli, gzip] = [brotliCompressSync(content), gzipSync(content, { level: 9 })]
  if (brotli.length < content.length) writeFileSync(`${path}.br`, brotli)
  if (gzip.length < content.length) writeFileSync(`${path}.gz`, gzip)
}
