import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Official } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import type { Officials } from '../../../server/lookup/officials.ts'

/** An office at home of somebody who sits in a legislature. */
export type OfficeAddress = {
  official: Official
  /** For people: street and city. */
  where: string
  zip: string
  /** In degrees, where the source has it. */
  point: { longitude: number; latitude: number } | null
}

const Member = z.object({
  id: z.object({ bioguide: z.string() }),
  offices: z.array(
    z.object({
      address: z.string().optional(),
      city: z.string(),
      zip: z.string().optional(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
    }),
  ),
})

/** The district offices of all who sit in Congress today, from the source file that has their points; those without a ZIP code are left out. */
export function congressOffices(from: string, officials: Officials): OfficeAddress[] {
  const file = join(from, 'congress-legislators/legislators-district-offices.yaml')
  // The core schema leaves 00501 the string that it is.
  const members = z.array(Member).parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }))
  return members.flatMap(({ id, offices }) => {
    const official = officials.byId.get(`bioguide-${id.bioguide}`)
    if (!official) return []
    return offices.flatMap(({ address, city, zip, latitude, longitude }) => {
      if (!zip) return []
      const point =
        latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0)
          ? { longitude, latitude }
          : null
      return [{ official, where: `${address ?? ''}, ${city}`, zip: zip.slice(0, 5), point }]
    })
  })
}

/** The district offices of the states' legislators with a ZIP code in their own state, from our own dataset. They have no points. */
export function stateOffices(officials: Officials): OfficeAddress[] {
  const legislators = [...officials.byId.values()].filter(
    ({ chamber, state }) => chamber.startsWith('state-') && STATES[state]?.kind === 'state',
  )
  return legislators.flatMap((official) =>
    official.postal.flatMap(({ kind, lines }) => {
      const [, city, state, zip] = /^(.+), ([A-Z]{2}) (\d{5})/.exec(lines.at(-1) ?? '') ?? []
      if (kind !== 'district' || !zip || state !== official.state) return []
      return [{ official, where: `${lines[0]}, ${city}`, zip, point: null }]
    }),
  )
}

/** Name, district and address, to find a case by. */
export function describe({ official, where, zip }: OfficeAddress): string {
  return `${official.name} (${official.chamber} ${official.state} ${official.district ?? ''}), ${where} ${zip}`
}
