import type { Letter } from '#letter/compose.ts'

/** Of the letters by one writer that go to one official at one address the first: two letters go into one envelope. In the order given. */
export function oneEach(letters: readonly Letter[]): Letter[] {
  const byAddress = new Map<string, Letter>()
  for (const letter of letters) {
    const key = JSON.stringify([letter.officialId, letter.recipient, letter.sender.slice(0, 3)])
    if (!byAddress.has(key)) byAddress.set(key, letter)
  }
  return [...byAddress.values()]
}
