import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A server of ours, started as `npm start` starts it, on a free port of this machine. */
export type Running = {
  url: string
  output: () => string
  /** Sends a signal. */
  signal: (name: NodeJS.Signals) => void
  /** The exit code, once the process has ended; null if a signal ended it. */
  ended: Promise<number | null>
  stop: () => Promise<void>
}

/** Options for a server that takes this day for today, while its clock goes on. */
export function onDay(day: string): string[] {
  const shifted = `const Real = Date, by = Real.parse('${day}') - Real.now()
    globalThis.Date = class extends Real {
      constructor(...of) { of.length ? super(...of) : super(Real.now() + by) }
      static now() { return Real.now() + by }
    }`
  return ['--import', `data:text/javascript,${encodeURIComponent(shifted)}`]
}

/** Starts the built server, of this folder unless another one is named, and waits until it says its address; throws with what it printed if it ends before. */
export async function startServer(
  environment: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
  folder = '.',
): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, [...nodeOptions, join(folder, 'dist/server/main.js')], {
    env: { ...process.env, PORT: '0', ...environment },
  })
  // A test that fails before it stops its server leaves none behind.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/localhost:\d+/.exec(printed)
      if (address) resolve(address[0])
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)))
  })
  return {
    url,
    output: () => printed,
    signal: (name) => child.kill(name),
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
