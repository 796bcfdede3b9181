import { CHAMBERS, type Chamber, type Official } from '#letter/official.ts'
import { jurisdictionDivision, STATES, stateOfDivision } from '#letter/states.ts'
import { hasEnded } from '#letter/term.ts'
import type { Found } from '../lookup/answer.ts'
import type { Officials } from '../lookup/officials.ts'

/** The seats of one chamber for one division, with those who hold them. */
export type Seats = { chamber: Chamber; division: string; name: string; holders: readonly Official[] }

/** "Georgia" and "United States", whatever the chamber calls it ("at large"). */
function divisionName(division: string, name: string): string {
  const state = stateOfDivision(division)
  return state && division === jurisdictionDivision(state) ? (STATES[state]?.name ?? name) : name
}

/**
 * The seats that surely represent the address: a chamber that is still open is left out, not guessed, and so is a district whose border is close.
 * Whoever's term is over by `today`, YYYY-MM-DD, holds none any more.
 */
export function seatsOfAddress({ chambers, officials }: Found, today: string): Seats[] {
  return chambers.flatMap(({ chamber, districts }) =>
    districts
      .filter(({ settled, near, redrawn }) => settled && !near && !redrawn)
      .map(({ division, name, officials: ids }) => ({
        chamber,
        division,
        name: divisionName(division, name),
        holders: ids.flatMap((id) => officials[id] ?? []).filter((official) => !hasEnded(official, today)),
      })),
  )
}

/** The seats of a division, with those of every division inside it if `recursive`; none if there is no such division. */
export function seatsOfDivision(
  id: string,
  recursive: boolean,
  officials: Officials,
  today: string,
): Seats[] {
  const seats: Seats[] = []
  const state = stateOfDivision(id)
  for (const chamber of CHAMBERS) {
    for (const { division, name } of officials.districtsOf(chamber, state)) {
      if (division !== id && !(recursive && division.startsWith(`${id}/`))) continue
      const holders = officials.membersOf(chamber, division).filter((one) => !hasEnded(one, today))
      seats.push({ chamber, division, name: divisionName(division, name), holders })
    }
  }
  return seats
}
