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

const shelf = () => (isForgetful() ? sessionStorage : localStorage)

/** The visit as it was put there; null if there is none, undefined if the browser doesn't let us look. */
export const take = () => tried<string | null | undefined>(() => shelf().getItem(KEY), undefined)

/** Puts a visit there, in place of the one before. False if the browser doesn't let us. */
export function put(visit: string): boolean {
  return tried(() => {
    shelf().setItem(KEY, visit)
    return true
  }, false)
}

/** From now on keeps what is typed only as long as its tab, or for the next visit too. What was kept otherwise goes. */
export function setForgetful(isOn: boolean) {
  tried(() => {
    localStorage.setItem(FORGET, isOn ? 'yes' : 'no')
    const left = isOn ? localStorage : sessionStorage
    left.removeItem(KEY)
  }, undefined)
}

/** Leaves nothing of ours in this browser. */
export function emptyShelves() {
  for (const each of [() => localStorage, () => sessionStorage])
    tried(() => {
      each().removeItem(KEY)
      each().removeItem(FORGET)
    }, undefined)
}
