import type { Letter } from '#letter/compose.ts'

/** Who a letter is to, as a list names them: "Jon Ossoff", "The President". */
export const recipientOf = ({ recipient: [first = ''] }: Letter) => first.replace('The Honorable ', '')

/**
 * The bookmark of each letter: the official and the office, and what it is about where an official gets several letters. A document of one letter
 * has none.
 */
export function bookmarks(letters: readonly Letter[]): string[] {
  if (letters.length === 1) return []
  const counts = new Map<string, number>()
  for (const { officialId } of letters) counts.set(officialId, (counts.get(officialId) ?? 0) + 1)
  return letters.map((letter) => {
    const official = [recipientOf(letter), letter.recipient[1]].filter(Boolean).join(', ')
    return (counts.get(letter.officialId) ?? 0) > 1 ? `${official}: ${letter.subject}` : official
  })
}
