import type { Catalog } from '#letter/say.ts'

/** The texts of the pages that few people open by their ids, once the page is built: see en.ts. */
export const ENGLISH: Catalog | null = null
