import type { Official } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'
import { readCongress } from './congress.ts'
import { correctById, corrected, withoutFormer } from './corrections.ts'
import type { CorrectionsFile } from './corrections-file.ts'
import { readGovernor, readPresidency } from './executives.ts'
import type { Findings } from './findings.ts'
import { jurisdictionFile } from './jurisdictions.ts'
import type { NamedDistrict } from './known-districts.ts'
import { readLegislators } from './legislators.ts'
import type { Lists } from './lists.ts'
import { withoutPredecessors } from './predecessors.ts'
import { vacancyNotes } from './vacancies.ts'

/** What the officials are made from. */
export type OfficialSources = {
  lists: Lists
  districts: readonly NamedDistrict[]
  corrections: CorrectionsFile
}

/** The governor of one jurisdiction (or DC's mayor), corrected where the source is behind. */
function governorOf(state: string, { lists, corrections }: OfficialSources, findings: Findings): Official[] {
  const source = readGovernor(lists, state, findings)
  const correction = corrections.officials.find((c) => c.office?.state === state)
  const official = correction
    ? corrected(source?.official ?? null, correction, state, findings)
    : (source?.official ?? null)
  if (source?.ended && official === source.official)
    findings.unexplained.push(
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
  const { lists, districts, corrections } = sources
  const notes = vacancyNotes(lists, corrections)
  const national = [...readPresidency(lists), ...readCongress(lists, findings)]
  const byState = Object.keys(STATES).map((state) => ({
    state,
    officials: [
      ...governorOf(state, sources, findings),
      ...withoutFormer(
        readLegislators(lists, state, findings),
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
      { state, asOf: state === 'US' ? lists.asOf.congress : lists.asOf.openstates },
      districts,
      withoutPredecessors(
        officials.map((o) => right.get(o.id) ?? o),
        findings,
      ),
      notes,
      findings,
    )
  return [file('US', national), ...byState.map(({ state, officials }) => file(state, officials))]
}
