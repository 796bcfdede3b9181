import type { Official } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'
import { readCongress } from './congress.ts'
import { correctById, corrected, withoutFormer } from './corrections.ts'
import type { CorrectionsFile } from './corrections-file.ts'
import type { SourceDistrict } from './districts.ts'
import { readGovernor, readPresidency } from './executives.ts'
import type { Findings } from './findings.ts'
import { jurisdictionFile } from './jurisdictions.ts'
import { readLegislators } from './legislators.ts'
import { vacancyNotes } from './vacancies.ts'

/** What the officials are made from. */
export type OfficialSources = {
  from: string
  districts: readonly SourceDistrict[]
  corrections: CorrectionsFile
  /** True for a ZIP code with street delivery. */
  hasStreets: (zip: string) => boolean
}

/** The governor of one jurisdiction (or DC's mayor), corrected where the source is behind. */
function governorOf(
  state: string,
  { from, corrections, hasStreets }: OfficialSources,
  findings: Findings,
): Official[] {
  const source = readGovernor(from, state, hasStreets, findings)
  const correction = corrections.officials.find((c) => c.office?.state === state)
  const official = correction
    ? corrected(source?.official ?? null, correction, state, findings)
    : (source?.official ?? null)
  if (source?.ended && official === source.official)
    findings.leftovers.push(
      `${source.official.name}: the term of the governor of ${state} is over in the source`,
    )
  return official ? [official] : []
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

/**
 * Takes away an e-mail address that two people have in the source, except from the one it is named after, should only
 * one fit: a letter must not reach somebody else.
 */
function withoutSharedEmails(officials: readonly Official[], findings: Findings): Official[] {
  const owners = new Map<string, Official[]>()
  for (const official of officials) {
    const email = official.email?.toLowerCase()
    if (email) owners.set(email, [...(owners.get(email) ?? []), official])
  }
  const wrong = new Set<Official>()
  for (const [email, shared] of owners) {
    if (shared.length === 1) continue
    const fitting = shared.filter(({ familyName }) =>
      folded(email.split('@')[0] ?? '').includes(folded(familyName)),
    )
    for (const official of shared) if (fitting.length !== 1 || official !== fitting[0]) wrong.add(official)
    findings.sharedEmails.push({ email, who: shared.map(({ name, state }) => `${name} (${state})`) })
  }
  return officials.map((official) => (wrong.has(official) ? { ...official, email: null } : official))
}

/**
 * Every file of data/officials: the country's first, then each jurisdiction's by USPS code. The findings say what was
 * noticed, and hold a leftover for everything that doesn't add up.
 */
export function buildOfficials(sources: OfficialSources, findings: Findings): JurisdictionFile[] {
  const { from, districts, corrections, hasStreets } = sources
  const notes = vacancyNotes(from, corrections)
  const national = [...readPresidency(from), ...readCongress(from, findings)]
  const byState = Object.keys(STATES).map((state) => ({
    state,
    officials: [
      ...governorOf(state, sources, findings),
      ...withoutFormer(
        readLegislators(from, state, hasStreets, findings),
        corrections.vacancies.filter((vacancy) => vacancy.state === state && vacancy.chamber !== 'us-house'),
        findings,
      ),
    ],
  }))
  const everyone = [...national, ...byState.flatMap(({ officials }) => officials)]
  const checked = withoutSharedEmails(correctById(everyone, corrections.officials, findings), findings)
  const right = new Map(checked.map((official) => [official.id, official]))
  if (right.size !== everyone.length) findings.leftovers.push('two officials have the same id')
  const file = (state: string, officials: readonly Official[]) =>
    jurisdictionFile(
      state,
      districts,
      officials.map((o) => right.get(o.id) ?? o),
      notes,
      findings,
    )
  return [file('US', national), ...byState.map(({ state, officials }) => file(state, officials))]
}
