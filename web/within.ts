import { EMPTY, type Visit, withCampaign } from './visit.ts'

/** True if all that is in one value is in the other as well. What is empty is in everything. */
const isIn = (mine: unknown, theirs: unknown): boolean =>
  mine === theirs ||
  mine === '' ||
  mine === null ||
  (typeof mine === 'object' &&
    Object.entries(mine as object).every(([key, value]) => isIn(value, (theirs as never)?.[key])))

/** True if nothing would be lost if one visit stood in the place of the other: what the person typed and chose in it, they did in the other too. */
export function isWithin(mine: Visit, theirs: Visit): boolean {
  const there = withCampaign(theirs, mine.campaign)
  return Object.keys(EMPTY).every((name) => {
    const key = name as keyof Visit
    // What the server said is no word of the person's, and can be asked for again.
    return key === 'found' || key === 'foundOn' || mine[key] === EMPTY[key] || isIn(mine[key], there[key])
  })
}
