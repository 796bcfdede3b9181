import type { Catalog } from '#letter/say.ts'

/** The texts of what stands beside the way to a letter by their ids, once the page is built: see en.ts. */
export const ENGLISH: Catalog | null = null
