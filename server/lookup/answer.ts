import type { Chamber, Official } from '#letter/official.ts'

/** A district that the person lives in, or may live in. */
export type DistrictAnswer = {
  division: string
  name: string
  /** Of the ZIP code's people, 0 to 1; null where nobody has counted. */
  share: number | null
  /** True if this is surely the person's district, or the one they chose. */
  settled: boolean
  /** Ids in `officials`. */
  officials: string[]
  /** One sentence if a seat is vacant. */
  vacancy: string | null
  /** The name of the district on the other side, where the point is closer to the border than the map is exact. */
  near?: string
  /** The districts beneath, where this one covers several of the same chamber (New Hampshire's floterials). */
  overlays?: string[]
}

/** One body or office that represents the person. */
export type ChamberAnswer = {
  chamber: Chamber
  name: string
  /** True if nothing is left open here. */
  settled: boolean
  /** Settled ones first, then by share. */
  districts: DistrictAnswer[]
}

/** The answer of `POST /api/officials`. */
export type Found = {
  place: { city: string; state: string; zip: string; latitude: number; longitude: number }
  asOf: string
  /** What the answer rests on: the ZIP code, the street address, a point, or the person's own choice. */
  method: 'zip' | 'street' | 'point' | 'chosen'
  chambers: ChamberAnswer[]
  officials: Record<string, Official>
  notices: string[]
}

/** Why there is no answer, in words for the field where it happened. */
export type Refused = { errors: { path: string; message: string }[] }
