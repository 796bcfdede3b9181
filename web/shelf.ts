import { idOf } from '#letter/say.ts'

/** The number changes when a stored visit can't be read any more; an old one is then left alone. */
export const KEY = 'constituent.visit.1'
/**
 * `yes` in the lasting storage on a computer that others use too: what is typed then goes with the tab. `yes` in a tab's own storage says that what
 * lies beside it was typed so, and belongs to that tab alone. It says nothing else.
 */
export const FORGET = 'constituent.forget'
/**
 * A mark without meaning in the lasting storage, from the first word that is kept until everything is cleared. A tab's own storage has the one under which
 * its words were put there: a tab that was at another site while everything was cleared knows by it that its words are to go too.
 */
const SINCE = 'constituent.since'
/** In a tab's own storage beside words that the lasting one had no room for: which words lay there then. */
const BESIDE = 'constituent.beside'

/** What storage gives or does, or `otherwise` where the browser forbids it or it is full. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

const LASTING = () => localStorage
const TAB = () => sessionStorage
type Shelf = typeof LASTING

const read = (shelf: Shelf, key: string) => tried(() => shelf().getItem(key), undefined)
const write = (shelf: Shelf, key: string, value: string) =>
  tried(() => {
    shelf().setItem(key, value)
    return true
  }, false)
const drop = (shelf: Shelf, key: string) => tried(() => shelf().removeItem(key), undefined)

/** The mark of what is kept at present; nothing where nothing is, or nothing can be. */
export const since = () => read(LASTING, SINCE) ?? ''

/** True where everybody's words are kept only as long as their tab. */
const isSharedComputer = () => read(LASTING, FORGET) === 'yes'

/** True where the words of this tab stay in it, though those of others are kept. */
export const isApart = () => read(TAB, FORGET) === 'yes' && !isSharedComputer()

/** True where what is typed here is kept only as long as this tab. */
export const isForgetful = () => isSharedComputer() || isApart()

/** The visit that is kept for the next time, as it was put there. */
export const takeLasting = () => read(LASTING, KEY)

/** The visit in this tab's own storage, unless everything has been cleared since. */
function takeOwn(): string | null | undefined {
  if ((read(TAB, SINCE) ?? '') === since()) return read(TAB, KEY)
  for (const key of [KEY, FORGET, SINCE, BESIDE]) drop(TAB, key)
  return null
}

/**
 * The visit as it was put there; null if there is none, undefined if the browser doesn't let us look. This tab's own storage has one only if the lasting one
 * was full, or isn't wanted.
 */
export function take(): string | null | undefined {
  const own = takeOwn()
  return own ?? (isForgetful() ? own : takeLasting())
}

/** True where the words of this tab lie in its own storage. */
export const isInTab = () => read(TAB, KEY) != null

const lastingAsNow = () => idOf(takeLasting() ?? '')

/** True where this tab has words for which there was no room, and another tab has put some of its own into the lasting storage since. */
export const isBeside = () =>
  !isForgetful() && isInTab() && !!takeLasting() && read(TAB, BESIDE) !== lastingAsNow()

const putOwn = (visit: string) => write(TAB, SINCE, since()) && write(TAB, KEY, visit)

/** How long a visit lies there: for the next time, as long as the tab is open, or not at all. */
export type Kept = 'lasting' | 'tab' | 'not'

/** Puts a visit there, in place of the one before: for the next visit too, else as long as this tab is open, where the browser lets us. */
export function put(visit: string): Kept {
  if (!since()) write(LASTING, SINCE, Math.random().toString(36).slice(2))
  if (isForgetful()) return write(TAB, FORGET, 'yes') && putOwn(visit) ? 'tab' : 'not'
  if (!write(LASTING, KEY, visit)) return write(TAB, BESIDE, lastingAsNow()) && putOwn(visit) ? 'tab' : 'not'
  for (const key of [KEY, SINCE, BESIDE]) drop(TAB, key)
  return 'lasting'
}

/** From now on keeps what is typed only as long as its tab. What was kept for longer goes. */
export function beginForgetting() {
  // First, so that other tabs know why the visit goes; where storage is full there is room only after that.
  const isNoted = write(LASTING, FORGET, 'yes')
  drop(LASTING, KEY)
  if (!isNoted) write(LASTING, FORGET, 'yes')
}

/** From now on keeps what is typed here in this tab alone, or with what is kept for the next visit. */
export const setApart = (isOn: boolean) => (isOn ? write(TAB, FORGET, 'yes') : drop(TAB, FORGET))

/** From now on keeps what is typed for the next visit too, beginning with this. */
export function endForgetting(visit: string) {
  setApart(false)
  // First, so that it is there for other tabs to look at once they hear.
  if (write(LASTING, KEY, visit)) drop(TAB, KEY)
  write(LASTING, FORGET, 'no')
}

/** Leaves nothing of ours in this browser. */
export function emptyShelves() {
  for (const shelf of [LASTING, TAB]) for (const key of [KEY, FORGET, SINCE, BESIDE]) drop(shelf, key)
}
