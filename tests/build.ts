import { execFileSync } from 'node:child_process'

/** Before all tests: the page and the server are built if they are missing or stale, since the browser tests use what `npm start` serves. */
export function setup() {
  execFileSync(process.execPath, ['scripts/build-if-stale.mjs'], {
    stdio: 'inherit',
    // Under the test runner's own, React would be built for development.
    env: { ...process.env, NODE_ENV: 'production' },
  })
}
