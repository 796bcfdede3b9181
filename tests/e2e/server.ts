import { type ChildProcess, spawn } from 'node:child_process'

/** A server of ours, started as `npm start` starts it, on a free port of this machine. */
export type Running = { url: string; output: () => string; stop: () => Promise<void> }

/** Starts the built server and waits until it says its address; throws with what it printed if it ends before. */
export async function startServer(environment: Record<string, string> = {}): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, ['dist/server/main.js'], {
    env: { ...process.env, PORT: '0', ...environment },
  })
  let printed = ''
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
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    url,
    output: () => printed,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
