import * as z from 'zod/mini'
import { parseState } from './states.ts'
import { line } from './text.ts'

const ZIP_FORM = 'Write the ZIP code as five digits, like 30161.'
/** Five digits, or nine with a hyphen (USPS Publication 28). */
export const Zip = z.string({ error: ZIP_FORM }).check(z.trim(), z.regex(/^\d{5}(-\d{4})?$/, ZIP_FORM))

const STATE_FORM = 'Choose a state, or write its two letters, like GA.'
/** A USPS code, from that or from the name. */
export const State = z.string({ error: STATE_FORM }).check(
  z.trim(),
  z.overwrite((text) => parseState(text) ?? text),
  z.refine((text) => parseState(text) === text, STATE_FORM),
)

/** An empty field of a form counts as not given. */
export const optional = <S extends z.ZodMiniType<string, string>>(schema: S) =>
  z.optional(
    z.pipe(
      z.transform((value: string) => (typeof value === 'string' && value.trim() === '' ? undefined : value)),
      z.optional(schema),
    ),
  )

/** Where somebody lives, as far as they want to say; the ZIP code is enough to begin with. */
export const Address = z.object(
  {
    street: optional(line('Write your street address.', 120)),
    city: optional(line('Write your city.', 80)),
    state: optional(State),
    zip: Zip,
  },
  { error: 'Give an address with a ZIP code.' },
)

const ACCURACY = 'Give the accuracy in metres, from 0 to 5000.'
const LATITUDE = 'Give the latitude in degrees, from -90 to 90.'
const LONGITUDE = 'Give the longitude in degrees, from -180 to 180.'

/** A point on the ground, in degrees (WGS 84). */
export const Location = z.object(
  {
    latitude: z.number(LATITUDE).check(z.minimum(-90, LATITUDE), z.maximum(90, LATITUDE)),
    longitude: z.number(LONGITUDE).check(z.minimum(-180, LONGITUDE), z.maximum(180, LONGITUDE)),
    /** How far off it may be, in metres; a border within that distance leaves its chamber open. */
    accuracy: z.optional(z.number(ACCURACY).check(z.minimum(0, ACCURACY), z.maximum(5000, ACCURACY))),
  },
  { error: 'Give the location as latitude and longitude, in degrees.' },
)
