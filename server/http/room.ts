import type { IncomingMessage } from 'node:http'
import { PATIENCE } from './serve.ts'

/** How much of large bodies is in memory at once, in bytes: forty of the largest packets, each for as long as it takes to arrive and to be answered. */
const MOST = 100_000_000
/** In milliseconds: as long a body may bring nothing, as a phone does that changes its mast, before it gives way to others. */
const PAUSE = 5000

/** A body that is on its way, or being answered: its length as its head says, when it began, and what its connection had brought by when. In bytes and milliseconds. */
type Held = {
  size: number
  since: number
  before: number
  seen: number
  seenAt: number
  incoming: IncomingMessage | undefined
}

const all = new Set<Held>()
let held = 0

/** Notes what a body has brought by now. */
function look(one: Held, now: number) {
  const bytes = one.incoming?.socket.bytesRead ?? one.seen
  if (bytes === one.seen) return
  one.seen = bytes
  one.seenAt = now
}

/** True if it has brought nothing for a while, or won't be there, at its pace so far, before the server loses patience with it anyway. */
function isTooSlow({ size, since, before, seen, seenAt, incoming }: Held, now: number): boolean {
  if (!incoming || incoming.complete) return false
  return now - seenAt > PAUSE || seen - before < ((now - since - PAUSE) / PATIENCE.request) * size
}

function leave(one: Held) {
  if (all.delete(one)) held -= one.size
}

/**
 * Takes room for a body of so many bytes, and gives a way to leave it; null where there is none. What others have only announced holds none against
 * it for long: those who bring nothing, or too little to be in time, are hung up on first. `incoming` is the request of Node; without one, as in a test,
 * nobody is hung up on.
 */
export function takeRoom(size: number, incoming: IncomingMessage | undefined): (() => void) | null {
  const now = performance.now()
  if (held + size > MOST)
    for (const one of all) {
      look(one, now)
      if (held + size <= MOST || !isTooSlow(one, now)) continue
      leave(one)
      one.incoming?.socket.destroy()
    }
  if (held + size > MOST) return null
  const before = incoming?.socket.bytesRead ?? 0
  const one: Held = { size, since: now, before, seen: before, seenAt: now, incoming }
  held += size
  all.add(one)
  return () => leave(one)
}
