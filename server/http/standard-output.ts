import { writeSync } from 'node:fs'
import type { DestinationStream } from 'pino'

/** How many lines are written at once, the milliseconds that one waits for others, and the bytes that wait for somebody to read on. */
const MOST = { lines: 64, wait: 100, bytes: 1_000_000 }

/**
 * Standard output for a log, some lines at a time: each write takes as long as a tenth of a request. A log never keeps the server from answering or
 * from ending, as pino's own destination does: while nobody reads, a megabyte waits, and what comes after that is dropped, as is all that a full disk
 * doesn't take. What is fatal, and the end of the process, wait for nothing.
 */
export function standardOutput(): DestinationStream & { flushSync: () => void } {
  // Makes a pipe one that says that it is full; otherwise a write would wait until it isn't.
  const { fd } = process.stdout
  let lines: string[] = []
  let waiting = Buffer.alloc(0)
  const flushSync = () => {
    const room = waiting.byteLength < MOST.bytes
    if (lines.length > 0 && room) waiting = Buffer.concat([waiting, Buffer.from(lines.join(''))])
    lines = []
    try {
      while (waiting.byteLength > 0) waiting = waiting.subarray(writeSync(fd, waiting))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') waiting = Buffer.alloc(0)
    }
  }
  setInterval(flushSync, MOST.wait).unref()
  process.once('exit', flushSync)
  const write = (line: string) => {
    if (lines.push(line) >= MOST.lines) flushSync()
  }
  return { write, flushSync }
}
