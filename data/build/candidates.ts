import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { STATES } from '#letter/states.ts'
import { type DistrictedChamber, shortOf } from '../../server/lookup/divisions.ts'
import type { censusJoin } from './districts.ts'

/** The districts that touch a ZIP code area, chamber by chamber, in the short form of `divisions.ts`. */
export type Candidates = Record<DistrictedChamber, string[]>

type CongressRow = { state_abbr: string; zcta: string; cd: string }
type LegislatureList = {
  states: Record<
    string,
    {
      abbreviation: string
      chambers: Record<'upper' | 'lower', { districts: Record<string, { zips: string[] }> } | undefined>
    }
  >
}

/**
 * The Census Bureau's lists of ZCTAs with the districts of the 119th Congress and the state legislatures that they
 * touch. Throws on a code that is no district of ours: a join that loses a district would lose its voters.
 */
export function readCandidates(
  from: string,
  districtOf: ReturnType<typeof censusJoin>,
): Map<string, Candidates> {
  const candidates = new Map<string, Candidates>()
  const add = (zcta: string, chamber: DistrictedChamber, state: string, code: string) => {
    const district = districtOf(chamber, state, code)
    if (!district) throw new Error(`ZCTA ${zcta} lists ${chamber} ${state} "${code}", which is no district.`)
    const entry = candidates.get(zcta) ?? { 'us-house': [], 'state-upper': [], 'state-lower': [] }
    entry[chamber].push(shortOf(district.division))
    candidates.set(zcta, entry)
  }

  const congress: CongressRow[] = parse(readFileSync(join(from, 'zips/zcta-cd-119.csv')), { columns: true })
  for (const row of congress) add(row.zcta, 'us-house', row.state_abbr, row.cd)

  const list = JSON.parse(readFileSync(join(from, 'zips/zcta-sld-2024.json'), 'utf8')) as LegislatureList
  for (const { abbreviation, chambers } of Object.values(list.states)) {
    for (const half of ['upper', 'lower'] as const) {
      for (const [code, { zips }] of Object.entries(chambers[half]?.districts ?? {})) {
        for (const zcta of zips) add(zcta, `state-${half}`, abbreviation, code)
      }
    }
  }
  return candidates
}

/** A state that the lists of state legislatures name for a ZCTA, and the list of Congress does not, or not with a district that is there. */
export type Gap = { zcta: string; state: string; added: string[] }

/**
 * Adds the congressional districts that the list of Congress forgets: it leaves out a whole state for some ZCTAs over
 * a state border, even the state where nearly all the people are (81137 Ignacio, Colorado, is only in New Mexico).
 * For one it names a district of the right state that is far away (84034 Ibapah, Utah, in the 4th instead of the 2nd): those who live there would
 * count for nobody, and the whole ZIP code for the state across the border. `congressAt` gives the districts of a state which the ZCTA touches,
 * `centreAt` the one at its centre if that is in the state. Changes `candidates`, gives what was added.
 */
export function fillGaps(
  candidates: ReadonlyMap<string, Candidates>,
  congressAt: (zcta: string, state: string) => string[],
  centreAt: (zcta: string, state: string) => string | undefined,
): Gap[] {
  const gaps: Gap[] = []
  for (const [zcta, entry] of candidates) {
    const known = new Set(entry['us-house'])
    const states = new Set(entry['us-house'].map(stateOf))
    for (const state of new Set([...entry['state-upper'], ...entry['state-lower']].map(stateOf))) {
      const centre = states.has(state) ? centreAt(zcta, state) : undefined
      if (states.has(state) && (!centre || known.has(centre))) continue
      const added = congressAt(zcta, state)
      // Lines of different maps differ by a little: the list stands as long as the ground reaches into one of its districts.
      if (added.some((short) => known.has(short))) continue
      if (added.length === 0) throw new Error(`ZCTA ${zcta} is in ${state}, but in none of its districts.`)
      entry['us-house'].push(...added)
      gaps.push({ zcta, state, added })
    }
  }
  return gaps
}

/** Throws unless every ZCTA has candidates in every chamber of every state that it touches. */
export function requireEveryChamber(candidates: ReadonlyMap<string, Candidates>): void {
  for (const [zcta, entry] of candidates) {
    for (const state of new Set(entry['us-house'].map(stateOf))) {
      const place = STATES[state]
      for (const half of ['upper', 'lower'] as const) {
        const expected = place?.kind === 'state' && place[half]
        if (expected && !entry[`state-${half}`].some((short) => stateOf(short) === state)) {
          throw new Error(`ZCTA ${zcta} is in ${state}, but in no district of its ${half} house.`)
        }
      }
    }
  }
}

const stateOf = (short: string): string => short.slice(0, 2)
