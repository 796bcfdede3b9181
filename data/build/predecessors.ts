import type { Official } from '#letter/official.ts'
import type { Findings } from './findings.ts'
import { seatsOf } from './seats.ts'

/**
 * Officials without those whom somebody has followed: a list sometimes has a new member before it has taken the former
 * one out. Where it names several people for one seat, the one who came last stays, if the dates leave no doubt; if
 * they do, all stay, and counting the seats will stop the build.
 */
export function withoutPredecessors(officials: readonly Official[], findings: Findings): Official[] {
  const bySeat = new Map<string, Official[]>()
  for (const official of officials) {
    const seat = `${official.chamber} ${official.division} ${official.district}`
    bySeat.set(seat, [...(bySeat.get(seat) ?? []), official])
  }
  return [...bySeat.values()].flatMap((claimants) => {
    const [last, before] = [...claimants].sort((a, b) => (since(a) < since(b) ? 1 : -1))
    if (!last || !before || since(last) === since(before)) return claimants
    if (seatsOf(last.chamber, last.state, last.district ?? '') > 1) return claimants
    const former = claimants.filter((official) => official !== last).map(({ name }) => name)
    findings.unexplained.push(
      `${last.name} (${last.state} ${last.district ?? last.chamber}) is in office since ${since(last)}; left out, though still listed: ${former.join(', ')}`,
    )
    return [last]
  })
}

const since = ({ termStarts }: Official): string => termStarts ?? ''
