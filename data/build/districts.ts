import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { STATES } from '#letter/states.ts'
import {
  type CensusDistrict,
  type CensusProperties,
  districtOfFeature,
  legislativeDistrict,
} from './divisions.ts'

/** A district of the dataset, with where its polygon is; New Hampshire's floterials have none but lie over others. */
export type SourceDistrict = CensusDistrict & {
  /** The file with its polygon, relative to the sources folder, and the feature's GEOID in it; null for a floterial. */
  feature: { file: string; geoid: string } | null
  /** Divisions of the base districts that a floterial also covers. */
  overlays?: string[]
}

type Feature = { properties: CensusProperties & { GEOID: string } }

const CONGRESS = 'districts/us-congressional-districts-119.topojson'

function readJson(from: string, file: string): unknown {
  return JSON.parse(readFileSync(join(from, file), 'utf8'))
}

function districtsIn(file: string, features: Feature[]): SourceDistrict[] {
  return features.flatMap(({ properties }) => {
    const district = districtOfFeature(properties)
    return district ? [{ ...district, feature: { file, geoid: properties.GEOID } }] : []
  })
}

/** New Hampshire's 39 floterial districts (RSA 662:5), which the Census Bureau leaves out. */
function floterials(from: string): SourceDistrict[] {
  const rows: { base_district: string; floterial_district: string }[] = parse(
    readFileSync(join(from, 'districts/nh-floterial-by-base.csv')),
    { columns: true, bom: true },
  )
  const bases = new Map<string, string[]>()
  for (const row of rows) {
    if (!row.floterial_district) continue
    const { division } = legislativeDistrict('state-lower', 'NH', row.base_district)
    bases.set(row.floterial_district, [...(bases.get(row.floterial_district) ?? []), division])
  }
  return [...bases].map(([label, overlays]) => ({
    ...legislativeDistrict('state-lower', 'NH', label),
    feature: null,
    overlays,
  }))
}

/**
 * Every district that the sources draw or list: 441 of the 119th Congress, every state legislative district of 2024
 * and New Hampshire's floterials, ordered by file. DC's wards and Puerto Rico's districts are not drawn there.
 */
export function readDistricts(from: string): SourceDistrict[] {
  const topology = readJson(from, CONGRESS) as { objects: Record<string, { geometries: Feature[] }> }
  const congress = Object.values(topology.objects).flatMap((object) =>
    districtsIn(CONGRESS, object.geometries),
  )
  const legislatures = Object.entries(STATES).flatMap(([state, place]) => {
    if (place.kind !== 'state') return []
    const chambers = [place.upper && 'upper', place.lower && 'lower'].filter((chamber) => chamber !== null)
    return chambers.flatMap((chamber) => {
      const file = `districts/sld-2024/${state}_${chamber}.json`
      return districtsIn(file, (readJson(from, file) as { features: Feature[] }).features)
    })
  })
  return [...congress, ...legislatures, ...floterials(from)]
}

/**
 * How the official ZCTA lists find their district: `(chamber, state, code)` with the code as the list writes it
 * ("1", "34A", "D01"; 0 for a seat at large). Gives undefined for a code that no district has.
 */
export function censusJoin<D extends CensusDistrict>(
  districts: readonly D[],
): (chamber: CensusDistrict['chamber'], state: string, code: string) => D | undefined {
  const key = (chamber: string, state: string, code: string) =>
    `${chamber} ${state} ${code.replace(/^0+(?=.)/, '')}`
  const byCode = new Map(
    districts.filter((d) => d.censusCode).map((d) => [key(d.chamber, d.state, d.censusCode), d]),
  )
  return (chamber, state, code) => byCode.get(key(chamber, state, code))
}
