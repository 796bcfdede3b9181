import type { Chamber } from '#letter/official.ts'
import type { Districts } from './districts.ts'
import type { Officials } from './officials.ts'

/** What an answer is made from: who sits where, which districts lie side by side, and the day of the question, YYYY-MM-DD. */
export type Known = { officials: Officials; districts: Pick<Districts, 'beside'>; today: string }

/** True if a district's members sit, on that day, for another border than the one on our map. */
export function isRedrawn(chamber: Chamber, division: string, { officials, today }: Known): boolean {
  const from = officials.districtOf(chamber, division)?.redrawnFrom
  return from !== undefined && from <= today
}

/** So many districts whose lines moved together are listed all; of more only the neighbours. */
const FEW = 6

/**
 * The redrawn districts around those among the given ones: where lines have moved, a person may have come into any district whose lines moved
 * too. Of a few that lie together all, since whoever lived in one of them lives in one of them now; of a whole state's only the neighbours, and
 * what was chosen farther away.
 */
export function aroundRedrawn(
  chamber: Chamber,
  divisions: readonly string[],
  chosen: ReadonlySet<string>,
  known: Known,
): string[] {
  const own = new Set(divisions.filter((division) => isRedrawn(chamber, division, known)))
  const reached = new Set(own)
  const beside = (ring: readonly string[]) =>
    [...new Set(ring.flatMap((division) => known.districts.beside(division)))].filter(
      (division) => !reached.has(division) && isRedrawn(chamber, division, known),
    )
  const neighbours = new Set(beside([...own]))
  for (let ring = [...neighbours]; ring.length > 0; ring = beside(ring))
    for (const division of ring) reached.add(division)
  const isListed = (division: string) =>
    reached.size <= FEW || neighbours.has(division) || chosen.has(division)
  return [...reached].filter((division) => !own.has(division) && isListed(division))
}
