import * as z from 'zod'
import { Division } from '#letter/official.ts'

/** One district on a map. */
export const DistrictOnMap = z.object({
  division: Division,
  chamber: z.enum(['us-house', 'state-upper', 'state-lower']),
  name: z.string(),
  rings: z
    .array(z.string())
    .describe(
      'Outlines and holes (even-odd rule), each an encoded polyline of five decimals, latitude before longitude; simplified, and cut to the box.',
    ),
  places: z.array(z.string()).describe('Places that lie wholly in it, nearest to the ZIP code first.'),
  parts: z.array(z.string()).describe('Places that lie partly in it.'),
})

/** The answer of `POST /api/map`: the districts around a ZIP code, to choose one's own by. */
export const DistrictMap = z.object({
  box: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe('What the map shows: its west, south, east and north end in degrees.'),
  center: z.object({ latitude: z.number(), longitude: z.number() }).describe('The point of the ZIP code.'),
  districts: z.array(DistrictOnMap),
  places: z
    .array(z.object({ name: z.string(), zip: z.string(), longitude: z.number(), latitude: z.number() }))
    .describe(
      'Places to write on the map, nearest to the ZIP code first: a town by name once, then by ZIP codes.',
    ),
})

export type DistrictOnMap = z.infer<typeof DistrictOnMap>
export type DistrictMap = z.infer<typeof DistrictMap>
