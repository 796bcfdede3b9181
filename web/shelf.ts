/** The number changes when a stored visit can't be read any more; an old one is then left alone. */
export const KEY = 'constituent.visit.1'
/** `yes` on a computer that others use too: what is typed then goes with the tab. It says nothing else. */
export const FORGET = 'constituent.forget'

/** What storage gives or does, or `otherwise` where the browser forbids it or it is full. */
function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** True where what is typed is kept only as long as its tab. */
export const isForgetful = () => tried(() => localStorage.getItem(FORGET) === 'yes', false)

/**
 * The visit as it was put there; null if there is none, undefined if the browser doesn't let us look. What is in this tab's own storage is newer:
 * it is there only if the lasting one was full, or isn't wanted.
 */
export function take(): string | null | undefined {
  const own = tried(() => sessionStorage.getItem(KEY), undefined)
  return own ?? (isForgetful() ? own : tried(() => localStorage.getItem(KEY), undefined))
}

const putInTab = (visit: string) =>
  tried(() => {
    sessionStorage.setItem(KEY, visit)
    return true
  }, false)

/** Puts a visit there, in place of the one before: for the next visit too, else as long as this tab is open. False if the browser lets us do neither. */
export function put(visit: string): boolean {
  if (isForgetful()) return putInTab(visit)
  const isPut = tried(() => {
    localStorage.setItem(KEY, visit)
    return true
  }, false)
  if (!isPut) return putInTab(visit)
  tried(() => sessionStorage.removeItem(KEY), undefined)
  return true
}

/** From now on keeps what is typed only as long as its tab, or for the next visit too. What was kept otherwise goes. */
export function setForgetful(isOn: boolean) {
  const note = () =>
    tried(() => {
      localStorage.setItem(FORGET, isOn ? 'yes' : 'no')
      return true
    }, false)
  // First, so that other tabs know why the visit goes; where storage is full there is room only after that.
  const isNoted = note()
  tried(() => (isOn ? localStorage : sessionStorage).removeItem(KEY), undefined)
  if (!isNoted) note()
}

/** Leaves nothing of ours in this browser. */
export function emptyShelves() {
  for (const each of [() => localStorage, () => sessionStorage])
    tried(() => {
      each().removeItem(KEY)
      each().removeItem(FORGET)
    }, undefined)
}
