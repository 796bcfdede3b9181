import type { Catalog } from '#letter/say.ts'

/** The page's texts by their ids, once it is built (scripts/texts-by-id.ts); before that they stand in the code as they are. */
export const ENGLISH: Catalog | null = null
