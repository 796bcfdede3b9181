import { STATES, stateOfDivision } from '#letter/states.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'
import { type CensusDistrict, congressionalDistrict, legislativeDistrict } from './divisions.ts'

/** A district with its names; `overlays` for one that lies over others (New Hampshire's floterials). */
export type NamedDistrict = Pick<CensusDistrict, 'chamber' | 'state' | 'division' | 'name' | 'label'> & {
  overlays?: string[]
}

/**
 * The districts with borders, read back from the files of officials: people can be put into them anew without the
 * sources that the borders came from. Throws on one whose name isn't ours.
 */
export function knownDistricts(files: readonly JurisdictionFile[]): NamedDistrict[] {
  return files.flatMap(({ chambers }) =>
    chambers.flatMap(({ chamber, districts }) =>
      districts.flatMap(({ division, name, overlays }) => {
        const state = stateOfDivision(division) ?? ''
        const isLegislature = chamber === 'state-upper' || chamber === 'state-lower'
        // Wards and the districts of Puerto Rico have no borders here; the builder lists them by itself.
        if (chamber !== 'us-house' && !(isLegislature && STATES[state]?.kind === 'state')) return []
        const district =
          chamber === 'us-house'
            ? congressionalDistrict(state, numberIn(name))
            : legislativeDistrict(chamber, state, labelIn(name, state))
        if (district.division !== division || district.name !== name)
          throw new Error(`"${name}" isn't how ${division} is named.`)
        return [{ ...district, ...(overlays ? { overlays } : {}) }]
      }),
    ),
  )
}

/** "Georgia's 14th congressional district": 14. Null for a jurisdiction with one seat. */
function numberIn(name: string): number | null {
  const number = /(\d+)(?:st|nd|rd|th) congressional district$/.exec(name)?.[1]
  return number ? Number(number) : null
}

/** The label in the name that `legislativeName` made of it. */
function labelIn(name: string, state: string): string {
  const after = /^(.+) District(?: (\S+))?(?: \(.+\))?$/.exec(name)
  const [, before = '', number] = after ?? []
  const isLocal = name.endsWith(')')
  if (!isLocal) return number ?? ''
  return state === 'NH' ? `${before} ${number}` : before
}
