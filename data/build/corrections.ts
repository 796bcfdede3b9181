import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { titleOf } from '#letter/honorifics.ts'
import { CHAMBERS, Official } from '#letter/official.ts'
import { jurisdictionDivision } from '#letter/states.ts'
import type { Findings } from './findings.ts'

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
export const CorrectionsFile = z.strictObject({
  version: z.literal(1),
  officials: z.array(Correction),
  vacancies: z.array(NamedVacancy),
})

export type Correction = z.infer<typeof Correction>
export type CorrectionsFile = z.infer<typeof CorrectionsFile>

/** Reads the corrections; throws, saying which field is wrong. */
export function readCorrections(file: string): CorrectionsFile {
  const result = CorrectionsFile.safeParse(parse(readFileSync(file, 'utf8'), { schema: 'core' }))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** "governor NH" or the id of the official. */
export function keyOf(correction: Correction): string {
  return correction.official ?? `${correction.office?.chamber} ${correction.office?.state}`
}

const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .replace(/[ -]+/g, '-')

/** Somebody whom the source doesn't have: only what belongs to the office is taken from the predecessor. */
function successor(correction: Correction, state: string, predecessor: Official | null): Official {
  const name = correction.set.name ?? ''
  const office = predecessor?.office ?? 'governor'
  return {
    id: `${state.toLowerCase()}-governor-${slug(name)}`,
    name,
    familyName: name,
    office,
    title: titleOf(office, state),
    chamber: 'governor',
    division: jurisdictionDivision(state),
    district: null,
    state,
    party: null,
    termStarts: null,
    termEnds: null,
    asOf: correction.date,
    source: 'corrections',
    email: null,
    contactForm: null,
    website: null,
    phones: predecessor?.phones ?? [],
    postal: predecessor?.postal ?? [],
    image: null,
    ...correction.set,
  } as Official
}

/**
 * One office after its correction. A correction is used as long as the source has the person it expects; the source
 * has caught up when it already says what is set. Anybody else in the office is a leftover: a human has to look.
 */
export function corrected(
  official: Official | null,
  correction: Correction,
  state: string,
  findings: Findings,
): Official | null {
  const key = keyOf(correction)
  const { set, succeeds, about } = correction
  const isSuccession = succeeds !== undefined
  const saysSo = isSuccession
    ? official?.name === set.name
    : Object.entries(set).every(([field, value]) =>
        isDeepStrictEqual(Reflect.get(official ?? {}, field), value),
      )
  if (saysSo) {
    findings.corrections.caughtUp.push(key)
    return official
  }
  if ((official?.name ?? null) !== (isSuccession ? succeeds : about)) {
    findings.leftovers.push(`corrections.yaml ${key}: the source has ${official?.name ?? 'nobody'} there now`)
    return official
  }
  findings.corrections.used.push(key)
  if (isSuccession) return successor(correction, state, official)
  return official && ({ ...official, ...set } as Official)
}

/** Corrections of officials that are given by id. */
export function correctById(
  officials: readonly Official[],
  corrections: readonly Correction[],
  findings: Findings,
): Official[] {
  const byId = new Map(corrections.filter((c) => c.official).map((c) => [c.official, c]))
  for (const id of byId.keys())
    if (!officials.some((official) => official.id === id))
      findings.leftovers.push(`corrections.yaml: no source has an official "${id}"`)
  return officials.map((official) => {
    const correction = byId.get(official.id)
    return (correction && corrected(official, correction, official.state, findings)) ?? official
  })
}

/** Officials without those who have left their seat though a source still has them. */
export function withoutFormer(
  officials: readonly Official[],
  vacancies: CorrectionsFile['vacancies'],
  findings: Findings,
): Official[] {
  const former = new Set(vacancies.map((vacancy) => vacancy.former).filter((id) => id !== undefined))
  for (const id of former) {
    const isThere = officials.some((official) => official.id === id)
    findings.corrections[isThere ? 'used' : 'caughtUp'].push(`former ${id}`)
  }
  return officials.filter((official) => !former.has(official.id))
}
