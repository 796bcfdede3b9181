import { pagesOf, pagesOfSignature } from './pages-of.ts'
import type { Order, Printed } from './print.ts'
import { type Press, startPress } from './threads.ts'

/** Too much is waiting to be printed; in so many seconds there should be room. */
export type Busy = { tryIn: number }

/** Prints an order, sooner or later, or says when to come again. `gone` tells that nobody waits for it any more. */
export type Printer = (order: Order, gone: AbortSignal) => Promise<Printed | Busy>

/** How long, in milliseconds: an order may wait; a press may take for it (long after that nobody waits); a press with nothing to do is kept. */
export type PrintPatience = { waiting: number; printing: number; idle: number }

const PATIENCE: PrintPatience = { waiting: 10_000, printing: 30_000, idle: 60_000 }

/** So many pages may wait for each press: some five seconds of work, and a few megabytes. */
const MOST_WAITING = 1000

/** What a hundred pages take, in milliseconds, until there is a better measure; then how much of it is forgotten with each order. */
const FIRST_GUESS = { pages: 100, spent: 500 }
const FORGOTTEN = 0.1

/** How much work an order is, in pages. */
function pagesOfOrder(order: Order): number {
  if (order.what === 'flyer') return 1
  const pages = pagesOf(order.letters.map(({ request }) => request))
  return order.what === 'letters' ? pages + pagesOfSignature(order.signature) : pages
}

type Job = { pages: number; start: () => void }

/**
 * A print shop with a number of presses, each in a thread of its own that is started when it is needed: whoever asks for something else doesn't wait
 * for paper. What comes while all are printing waits, in the order in which it came, up to a bound. `file` is the built press.
 */
export function printShop(file: string | URL, presses: number, changes: Partial<PrintPatience> = {}) {
  const patience = { ...PATIENCE, ...changes }
  const waiting: Job[] = []
  const idle = new Map<Press, NodeJS.Timeout>()
  let working = 0
  let { pages: printed, spent } = FIRST_GUESS

  const pagesWaiting = () => waiting.reduce((sum, { pages }) => sum + pages, 0)

  /**
   * Up to twice as long as it should take, so that those who are sent away don't all come back in the same second. None waits for longer than an
   * order may: by then all that waits now is printed, or gone.
   */
  const whenFree = (): Busy => {
    const seconds = ((pagesWaiting() * spent) / printed / presses || 0) / 1000
    const bounded = Math.min(Math.max(1, seconds), patience.waiting / 1000)
    return { tryIn: Math.ceil(bounded * (1 + Math.random())) }
  }

  const takePress = (): Press => {
    // The last one to have printed, so that those which aren't needed get to rest.
    const last = [...idle.keys()].at(-1)
    if (!last) return startPress(file, patience.printing)
    clearTimeout(idle.get(last))
    idle.delete(last)
    return last.isGone() ? takePress() : last
  }

  const putAway = (press: Press) => {
    const rest = () => {
      idle.delete(press)
      press.stop()
    }
    if (!press.isGone()) idle.set(press, setTimeout(rest, patience.idle).unref())
  }

  const printNext = () => {
    if (working < presses) waiting.shift()?.start()
  }

  const printOne = async (order: Order, pages: number) => {
    working += 1
    const since = performance.now()
    let press: Press | undefined
    try {
      press = takePress()
      const done = await press.print(order)
      // By all their pages: a single one takes longer to hand over than to print. What failed says nothing of it.
      printed += pages - FORGOTTEN * printed
      spent += performance.now() - since - FORGOTTEN * spent
      return done
    } finally {
      working -= 1
      if (press) putAway(press)
      printNext()
    }
  }

  const printer: Printer = (order, gone) => {
    const pages = pagesOfOrder(order)
    const before = pagesWaiting()
    if (gone.aborted || (before > 0 && before + pages > MOST_WAITING * presses))
      return Promise.resolve(whenFree())
    return new Promise((resolve, reject) => {
      const leave = () => {
        stopWaiting()
        waiting.splice(waiting.indexOf(job), 1)
        resolve(whenFree())
      }
      const late = setTimeout(leave, patience.waiting)
      gone.addEventListener('abort', leave)
      const stopWaiting = () => {
        clearTimeout(late)
        gone.removeEventListener('abort', leave)
      }
      const start = () => {
        stopWaiting()
        printOne(order, pages).then(resolve, reject)
      }
      const job: Job = { pages, start }
      waiting.push(job)
      printNext()
    })
  }
  return printer
}
