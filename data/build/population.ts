import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** People at a point: a block group's at its centre of population, or a part of them at a place around it. */
export type People = { longitude: number; latitude: number; people: number }

/** The block groups of 2020 by USPS code of their state, in the order of the source. */
export function readBlockGroups(from: string): Map<string, People[]> {
  const rows: Record<'st' | 'lat' | 'lon' | 'pop2020', string>[] = parse(
    readFileSync(join(from, 'zips/block-group-population-2020.csv')),
    { columns: true },
  )
  const groups = new Map<string, People[]>()
  for (const { st, lat, lon, pop2020 } of rows) {
    const people = { longitude: Number(lon), latitude: Number(lat), people: Number(pop2020) }
    const group = groups.get(st)
    if (group) group.push(people)
    else groups.set(st, [people])
  }
  return groups
}
