import { type ComponentType, useSyncExternalStore } from 'react'
import type { Page } from '../paths.ts'
import { learn } from '../say.ts'
import { listed, type Served } from '../served.ts'

type Extra = ComponentType<{ page: Page; served: Served }>

/** The pages beside the way to a letter, once they have been fetched; the server has them at hand. */
let extra: Extra | null = import.meta.env.SSR ? (await import('../extras/Extra.tsx')).Extra : null

export const extraHere = (): Extra | null => extra

const waiting = new Set<() => void>()

function wait(listener: () => void) {
  waiting.add(listener)
  return () => waiting.delete(listener)
}

/** True once they are there; draws again then. */
export const useHasExtra = () => useSyncExternalStore(wait, extraHere, extraHere) !== null

/** Fetches these pages and their texts. Rejects if they can't be had. */
export async function fetchExtra(): Promise<Extra> {
  const [module] = await Promise.all([import('../extras/Extra.tsx'), learn('extras')])
  extra = module.Extra
  for (const listener of waiting) listener()
  return extra
}

/** True for a page that few people open, whose code isn't fetched with the others'. */
export const isExtra = ({ name }: Page, { campaigns }: Served) =>
  ['help', 'privacy', 'unknown'].includes(name) || (name === 'front' && listed(campaigns).length > 1)
