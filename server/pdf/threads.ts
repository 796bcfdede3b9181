import { Worker } from 'node:worker_threads'
import type { Proof } from './press.ts'
import type { Order, Printed } from './print.ts'

/** What became of a press. Its message is ours and has nothing of an order in it. */
export class PressFault extends Error {
  override name = 'PressFault'
}

/** A press in a thread of its own. It prints one order at a time; one that has failed is gone, and its thread with it. */
export type Press = {
  print: (order: Order) => Promise<Printed>
  isGone: () => boolean
  stop: () => void
}

/** A thread that needs more has gone astray: 1,000 pages take a quarter of it. Reaching it ends that thread alone. */
const LIMITS = { maxOldGenerationSizeMb: 512 }

/**
 * Starts a thread that runs the file of a press. An order that isn't printed after `patience` milliseconds fails, as it does if the thread ends. The
 * thread keeps no process alive.
 */
export function startPress(file: string | URL, patience: number): Press {
  const thread = new Worker(file, { resourceLimits: LIMITS })
  thread.unref()
  let isGone = false
  let fail = (_: Error) => {}
  // Without a listener, what a thread throws would be thrown in this one.
  thread.on('error', (error) => {
    isGone = true
    fail(error instanceof Error ? error : new PressFault('A press threw what is no error.'))
  })
  thread.on('exit', (code) => {
    isGone = true
    fail(new PressFault(`A press ended with ${code} before it had printed.`))
  })
  const stop = () => {
    isGone = true
    void thread.terminate()
  }
  const print = (order: Order) =>
    new Promise<Printed>((resolve, reject) => {
      const late = setTimeout(() => {
        stop()
        fail(new PressFault(`A press had not printed after ${patience} ms.`))
      }, patience)
      const settle = (proof: Proof) => {
        clearTimeout(late)
        thread.off('message', settle)
        if ('printed' in proof) resolve(proof.printed)
        else reject(proof.thrown)
      }
      fail = (thrown) => settle({ thrown })
      thread.on('message', settle)
      thread.postMessage(order)
    })
  return { print, isGone: () => isGone, stop }
}
