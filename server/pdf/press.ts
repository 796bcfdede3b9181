import { getPriority, setPriority } from 'node:os'
import { isMainThread, parentPort } from 'node:worker_threads'
import { type Order, print } from './print.ts'

/** What a press gives back: what was printed, or what was thrown. */
export type Proof = { printed: Awaited<ReturnType<typeof print>> } | { thrown: unknown }

/** Nicer than the thread that answers lookups, in the terms of setpriority(2). */
const PRIORITY = 10

// Whoever looks up their officials goes before paper, where the cores don't do for both. On Linux alone the priority is that of the thread at hand, and
// not of the whole process. Where it may not be set, or is lower already, paper is printed as it is.
if (process.platform === 'linux' && !isMainThread)
  try {
    if (getPriority() < PRIORITY) setPriority(PRIORITY)
  } catch {}

// The file of a thread that prints one order after the other. Nothing else imports it.
parentPort?.on('message', async (order: Order) => {
  try {
    const printed = await print(order)
    // The bytes change hands; they aren't copied.
    parentPort?.postMessage({ printed } satisfies Proof, 'bytes' in printed ? [printed.bytes.buffer] : [])
  } catch (thrown) {
    parentPort?.postMessage({ thrown } satisfies Proof)
  }
})
