import type { IncomingMessage } from 'node:http'
import { PATIENCE } from './serve.ts'

/** How much of large bodies is in memory at once, in bytes: forty of the largest packets, each for as long as it takes to arrive and to be answered. */
const MOST = 100_000_000
/** In milliseconds: a phone may need as long until its first bytes are under way. */
const GRACE = 2000

/** A body that is on its way, or being answered: its length in bytes as its head says, and what its connection had brought when it began. */
type Held = { size: number; since: number; before: number; incoming: IncomingMessage | undefined }

const all = new Set<Held>()
let held = 0

/** True if at the pace so far it won't be there before the server loses patience with it anyway. */
function isTooSlow({ size, since, before, incoming }: Held, now: number): boolean {
  if (!incoming || incoming.complete) return false
  const arrived = incoming.socket.bytesRead - before
  return arrived < ((now - since - GRACE) / PATIENCE.request) * size
}

function leave(one: Held) {
  if (all.delete(one)) held -= one.size
}

/**
 * Takes room for a body of so many bytes, and gives a way to leave it; null where there is none. What others have only announced holds none against
 * it: those who are too slow to be in time are hung up on first. `incoming` is the request of Node; without one, as in a test, nobody is hung up on.
 */
export function takeRoom(size: number, incoming: IncomingMessage | undefined): (() => void) | null {
  const now = performance.now()
  for (const one of all) {
    if (held + size <= MOST) break
    if (!isTooSlow(one, now)) continue
    leave(one)
    one.incoming?.destroy()
  }
  if (held + size > MOST) return null
  const one = { size, since: now, before: incoming?.socket.bytesRead ?? 0, incoming }
  held += size
  all.add(one)
  return () => leave(one)
}
