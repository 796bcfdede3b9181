import type { Official } from '#letter/official.ts'
import type { JurisdictionFile } from '../../server/lookup/dataset.ts'
import type { Changes } from './changes.ts'
import type { Findings } from './findings.ts'

const WAYS = {
  'e-mail': (o: Official) => o.email !== null,
  'contact form': (o: Official) => o.contactForm !== null,
  telephone: (o: Official) => o.phones.length > 0,
  address: (o: Official) => o.postal.length > 0,
}

/** "Alex Example, state representative, GA 106". */
function who({ name, office, state, district }: Official): string {
  return `${name}, ${office.replaceAll('-', ' ')}, ${state}${district ? ` ${district}` : ''}`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)]
}

/** How many can be reached in each way, before and now: a list that lost a column shows here. */
function reach(before: readonly Official[], after: readonly Official[]): string {
  const counts = Object.entries(WAYS).map(
    ([way, has]) => `${way} ${before.filter(has).length} → ${after.filter(has).length}`,
  )
  return `Can be reached by ${counts.join(', ')}`
}

/** What a refresh changes, for whoever has to approve it. */
export function changesReport(
  before: readonly JurisdictionFile[],
  after: readonly JurisdictionFile[],
  { came, went, changed, vacated, filled }: Changes,
  { corrections, staleVacancies, unexplained }: Findings,
): string[] {
  const [old, now] = [before, after].map((files) => files.flatMap((file) => file.officials))
  return [
    `Officials: ${old?.length} → ${now?.length}; ${came.length} came, ${went.length} went, ${changed.length} changed`,
    reach(old ?? [], now ?? []),
    ...section(
      'Came',
      came.map((official) => `+ ${who(official)}, ${official.party ?? 'no party'}`),
    ),
    ...section(
      'Went',
      went.map((official) => `- ${who(official)}`),
    ),
    ...section(
      'Changed',
      changed.map(
        ({ official, fields }) =>
          `~ ${who(official)}: ${fields.map((f) => `${f.field} ${f.before} → ${f.after}`).join('; ')}`,
      ),
    ),
    ...section('Seats that are vacant now', vacated),
    ...section('Seats that are filled now', filled),
    ...section('Corrections that a source has caught up with (take them out)', corrections.caughtUp),
    ...section(
      'Vacancies of corrections.yaml whose seats are filled (take them out)',
      staleVacancies.filter((note) => note.startsWith('corrections.yaml')),
    ),
    ...section('To look into', unexplained),
  ]
}
