import { merged } from './merged.ts'
import { type Visit, withCampaign } from './visit.ts'

/** What the tabs of one browser tell each other: the parts of the visit that one of them has changed, as they were and as they are. */
export type Change = { before: Partial<Visit>; after: Partial<Visit>; campaign: string }

/** What has changed from one state of a visit to the next; null if nothing has. */
export function changeOf(before: Visit, visit: Visit): Change | null {
  // Another campaign at hand is no change: what belongs to it has been told before.
  if (before.campaign !== visit.campaign) return null
  const changed = Object.keys(visit).filter(
    (key) => key !== 'others' && visit[key as keyof Visit] !== before[key as keyof Visit],
  ) as (keyof Visit)[]
  if (changed.length === 0) return null
  const pick = (from: Visit) => Object.fromEntries(changed.map((key) => [key, from[key]]))
  return { before: pick(before), after: pick(visit), campaign: visit.campaign }
}

/** A visit with what another tab has changed in it, be it about another campaign than the one at hand here. */
export function joined(mine: Visit, change: Change): Visit {
  const there = withCampaign(mine, change.campaign)
  const both = merged({ ...there, ...change.before }, { ...there, ...change.after }, there)
  return withCampaign(both, mine.campaign)
}
