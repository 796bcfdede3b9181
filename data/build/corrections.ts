import { isDeepStrictEqual } from 'node:util'
import { titleOf } from '#letter/honorifics.ts'
import type { Official } from '#letter/official.ts'
import { jurisdictionDivision } from '#letter/states.ts'
import type { Correction, NamedVacancy } from './corrections-file.ts'
import type { Findings } from './findings.ts'

/** "governor NH" or the id of the official. */
function keyOf(correction: Correction): string {
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
 * has caught up when it already says what is set. Of anybody else the source knows more than the correction does; if it
 * has nobody at all, the correction still does. Somebody has to look into both.
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
    findings.unexplained.push(
      `corrections.yaml ${key}: the source has ${official?.name ?? 'nobody'} there now`,
    )
    return official ?? (isSuccession ? successor(correction, state, null) : null)
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
      findings.unexplained.push(`corrections.yaml: no source has an official "${id}"`)
  return officials.map((official) => {
    const correction = byId.get(official.id)
    return (correction && corrected(official, correction, official.state, findings)) ?? official
  })
}

/** Officials without those who have left their seat though a source still has them. */
export function withoutFormer(
  officials: readonly Official[],
  vacancies: readonly NamedVacancy[],
  findings: Findings,
): Official[] {
  const former = new Set(vacancies.map((vacancy) => vacancy.former).filter((id) => id !== undefined))
  for (const id of former) {
    const isThere = officials.some((official) => official.id === id)
    findings.corrections[isThere ? 'used' : 'caughtUp'].push(`former ${id}`)
  }
  return officials.filter((official) => !former.has(official.id))
}
