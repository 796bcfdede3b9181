import * as z from 'zod'
import { CHAMBERS, Division, Official } from '#letter/official.ts'
import { LANGUAGES, type Language } from '#letter/say.ts'

/** A district that the person lives in, or may live in. */
export const DistrictAnswer = z.object({
  division: Division,
  name: z.string(),
  share: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Of the ZIP code’s people, 0 to 1; null where nobody has counted.'),
  settled: z.boolean().describe('True if this is surely the person’s district, or the one they chose.'),
  officials: z.array(z.string()).describe('Ids in `officials`.'),
  vacancy: z.string().nullable().describe('One sentence if a seat is vacant.'),
  near: z
    .string()
    .describe(
      'The name of the district on the other side, where the point is closer to the border than the map is exact.',
    )
    .exactOptional(),
  redrawn: z
    .literal(true)
    .describe('There where the border is newer than the map, so that no point can settle it.')
    .exactOptional(),
  overlays: z
    .array(Division)
    .describe(
      'The districts beneath, where this one covers several of the same chamber (New Hampshire’s floterials).',
    )
    .exactOptional(),
})

/** One body or office that represents the person. */
export const ChamberAnswer = z.object({
  chamber: z.enum(CHAMBERS),
  name: z.string(),
  settled: z.boolean().describe('True if nothing is left open here.'),
  districts: z.array(DistrictAnswer).describe('Settled ones first, then by share.'),
})

/** The answer of `POST /api/officials`. */
export const Found = z.object({
  place: z.object({
    city: z.string(),
    state: z
      .string()
      .describe('Where the ZIP code lies in two states and neither is settled, that of its post office.'),
    zip: z.string(),
    latitude: z.number(),
    longitude: z.number(),
  }),
  language: z
    .enum(Object.keys(LANGUAGES) as Language[])
    .describe('In which the names of offices, districts and parties are given, and the notices.'),
  asOf: z.iso.date().describe('The date of the older of the two lists that the officials come from.'),
  method: z
    .enum(['zip', 'street', 'point', 'chosen'])
    .describe(
      'What the answer rests on: the ZIP code, the street address, a point, or the person’s own choice.',
    ),
  chambers: z.array(ChamberAnswer).describe('In the order in which the page shows them.'),
  officials: z.record(z.string(), Official).describe('By id.'),
  notices: z.array(z.string()).describe('What the person should know about the answer, in plain sentences.'),
  background: z
    .array(z.string())
    .describe('Those of the notices that explain the answer, or are said again where they belong to.')
    .exactOptional(),
  doubtful: z
    .literal(true)
    .describe(
      'There where the point given is not where its ZIP code is: in other districts, or farther away than that reaches. A notice says so.',
    )
    .exactOptional(),
  point: z
    .object({ longitude: z.number(), latitude: z.number(), near: z.string() })
    .describe('Where the geocoder found the street, and the ZIP code area nearest to that: “Rome, GA 30161”.')
    .exactOptional(),
})

/** Why there is no answer, in words for the field where it happened. */
export const Refused = z.object({
  errors: z.array(
    z.object({
      path: z.string().describe('`address.zip`, `letters.0.body`; empty if it is about the whole request.'),
      message: z.string(),
    }),
  ),
})

export type DistrictAnswer = z.infer<typeof DistrictAnswer>
export type ChamberAnswer = z.infer<typeof ChamberAnswer>
export type Found = z.infer<typeof Found>
export type Refused = z.infer<typeof Refused>
