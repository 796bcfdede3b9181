// `npm start` builds the page and the server only when there is no build, or something is newer than it.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const built = 'dist/server/main.js'

/** The time of the newest file in a folder, in milliseconds. */
function newest(path) {
  const info = statSync(path)
  if (!info.isDirectory()) return info.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const sources = ['server', 'web', 'scripts', 'package.json', 'package-lock.json', 'vite.config.ts']
if (
  !existsSync(built) ||
  !existsSync('dist/web/index.html') ||
  Math.max(...sources.map(newest)) > statSync(built).mtimeMs
) {
  execSync('npm run build', { stdio: 'inherit' })
}
