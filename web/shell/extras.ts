import type { ComponentType } from 'react'
import type { Page } from '../paths.ts'
import { learn } from '../say.ts'
import { listed, type Served } from '../served.ts'

type Extra = ComponentType<{ page: Page; served: Served }>

/** The pages beside the way to a letter, once they have been fetched; the server has them at hand. */
let extra: Extra | null = import.meta.env.SSR ? (await import('../extras/Extra.tsx')).Extra : null

export const extraHere = (): Extra | null => extra

/** Fetches these pages and their texts. Rejects if they can't be had. */
export async function fetchExtra(): Promise<Extra> {
  const [module] = await Promise.all([import('../extras/Extra.tsx'), learn('extras')])
  extra = module.Extra
  return extra
}

/** True for a page that few people open, whose code isn't fetched with the others'. */
export const isExtra = ({ name }: Page, { campaigns }: Served) =>
  ['help', 'privacy', 'unknown'].includes(name) || (name === 'front' && listed(campaigns).length > 1)
