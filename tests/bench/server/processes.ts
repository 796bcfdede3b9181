import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own. */
export type Process = { url: string; pid: number; stop: () => Promise<void> }

const OURS = ['dist/server/main.js']
const peerFile = (name: string) => fileURLToPath(new URL(`peers/${name}`, import.meta.url))

/** Waits for the address that a server prints once it takes requests. What it logs after that is read and dropped. */
async function addressOf(child: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed = `${printed}${chunk}`.slice(-10_000)
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(printed)
      if (address) resolve(`http://127.0.0.1:${address[1]}`)
    })
    child.once('exit', (code) => reject(new Error(`A server ended with ${code}: ${printed}`)))
  })
}

async function start(parts: readonly string[], environment: Record<string, string>): Promise<Process> {
  const child = spawn(process.execPath, parts, {
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // A bench that fails leaves nothing running.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      process.off('exit', kill)
      resolve()
    }),
  )
  const url = await addressOf(child)
  return {
    url,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Our own server as it is built, with its defaults but for the limit a client has: here one client asks for everybody. */
export const startOurs = (environment: Record<string, string> = {}) =>
  start(OURS, { GEOCODER: 'off', RATE_LIMIT_PER_MINUTE: '0', ...environment })

/** A peer of `peers/`. */
export const startPeer = (name: string) =>
  start([...(name.endsWith('.ts') ? ['--import', 'tsx'] : []), peerFile(name)], {})

/** What a process has of the machine's memory, in megabytes. */
export const residentOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000

/** Seconds of a processor that a process has used so far; NaN where there is no /proc to tell. */
export function cpuOf(pid: number): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return NaN
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  // In hundredths: utime and stime (proc_pid_stat(5)).
  return (Number(fields[11]) + Number(fields[12])) / 100
}
