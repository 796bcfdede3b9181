import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { CHAMBERS, Official } from '#letter/official.ts'

const note = {
  /** Why the source is wrong or silent. */
  reason: z.string().min(1),
  /** Where the right value can be read: the office's own site or the law. */
  source: z.url(),
  date: z.iso.date(),
}

const Correction = z
  .strictObject({
    /** Either the id of an official, or the office of a whole jurisdiction. */
    official: z.string().optional(),
    office: z.strictObject({ chamber: z.literal('governor'), state: z.string().length(2) }).optional(),
    /** Somebody else holds the office now: whom the source still has, or null if it has nobody. */
    succeeds: z.string().nullable().optional(),
    /** The same person holds it, but fields are wrong: their name in the source. */
    about: z.string().optional(),
    /** The fields that are set. */
    set: mini.partial(
      mini.pick(Official, {
        name: true,
        familyName: true,
        party: true,
        termStarts: true,
        termEnds: true,
        email: true,
        contactForm: true,
        website: true,
        phones: true,
        postal: true,
        image: true,
      }),
    ),
    ...note,
  })
  .refine(
    (entry) => (entry.official === undefined) !== (entry.office === undefined),
    'Name either an official or an office.',
  )
  .refine(
    (entry) => (entry.succeeds === undefined) !== (entry.about === undefined),
    'Say either succeeds or about.',
  )

const NamedVacancy = z.strictObject({
  state: z.string().length(2),
  chamber: z.enum(CHAMBERS),
  /** The label of the district. */
  district: z.string(),
  /** The id under which a source still has somebody who has left the seat. */
  former: z.string().optional(),
  /** What the page says instead of "This seat is vacant.". */
  text: z.string().optional(),
  ...note,
})

/** `data/corrections.yaml`. */
const CorrectionsFile = z.strictObject({
  version: z.literal(1),
  officials: z.array(Correction),
  vacancies: z.array(NamedVacancy),
})

export type Correction = z.infer<typeof Correction>
export type NamedVacancy = z.infer<typeof NamedVacancy>
export type CorrectionsFile = z.infer<typeof CorrectionsFile>

/** Reads the corrections; throws, saying which field is wrong. */
export function readCorrections(file: string): CorrectionsFile {
  const result = CorrectionsFile.safeParse(parse(readFileSync(file, 'utf8'), { schema: 'core' }))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data
}
