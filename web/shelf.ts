/** The number changes when a stored visit can't be read any more; an old one is then left alone. */
export const KEY = 'constituent.visit.1'
/**
 * `yes` in the lasting storage on a computer that others use too: what is typed then goes with the tab. `yes` in a tab's own storage says that what
 * lies beside it was typed so, and belongs to that tab alone. It says nothing else.
 */
export const FORGET = 'constituent.forget'

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

/** True where everybody's words are kept only as long as their tab. */
const isSharedComputer = () => read(LASTING, FORGET) === 'yes'

/** True where the words of this tab stay in it, though those of others are kept. */
export const isApart = () => read(TAB, FORGET) === 'yes' && !isSharedComputer()

/** True where what is typed here is kept only as long as this tab. */
export const isForgetful = () => isSharedComputer() || isApart()

/** The visit that is kept for the next time, as it was put there. */
export const takeLasting = () => read(LASTING, KEY)

/**
 * The visit as it was put there; null if there is none, undefined if the browser doesn't let us look. What is in this tab's own storage is newer:
 * it is there only if the lasting one was full, or isn't wanted.
 */
export function take(): string | null | undefined {
  const own = read(TAB, KEY)
  return own ?? (isForgetful() ? own : takeLasting())
}

/** Puts a visit there, in place of the one before: for the next visit too, else as long as this tab is open. False if the browser lets us do neither. */
export function put(visit: string): boolean {
  if (isForgetful()) return write(TAB, FORGET, 'yes') && write(TAB, KEY, visit)
  if (!write(LASTING, KEY, visit)) return write(TAB, KEY, visit)
  drop(TAB, KEY)
  return true
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
  for (const shelf of [LASTING, TAB]) for (const key of [KEY, FORGET]) drop(shelf, key)
}
