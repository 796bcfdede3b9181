import { cleanText } from './contact.ts'

/** Names that two sources write differently; every other party keeps its own name ("Democratic-Farmer-Labor"). */
const SAME_PARTY: Readonly<Record<string, string>> = {
  Democrat: 'Democratic',
  Republic: 'Republican',
}

/** A party's name in the one form that the dataset uses; null if there is none. */
export function partyName(name: string | null | undefined): string | null {
  const clean = cleanText(name)
  return clean === null ? null : (SAME_PARTY[clean] ?? clean)
}
