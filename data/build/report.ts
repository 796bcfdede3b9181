import type { JurisdictionFile } from '../../server/lookup/dataset.ts'
import type { Findings } from './findings.ts'
import { byKeys } from './order.ts'
import type { ZipReport } from './zip-report.ts'

/** How many there are of each, as "name count" in natural order. */
function counts(values: readonly string[]): [string, number][] {
  const byValue = new Map<string, number>()
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1)
  return [...byValue].sort(byKeys(([value]) => value))
}

const list = (pairs: [string, number][]) => pairs.map(([value, count]) => `${value} ${count}`).join(', ')

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)]
}

/** Seats that nobody holds, a line each. */
function vacancies(files: readonly JurisdictionFile[]): string[] {
  return files.flatMap((file) =>
    file.chambers.flatMap(({ chamber, districts }) =>
      districts.filter((d) => d.vacancy !== null).map((d) => `${chamber} ${d.name}: ${d.vacancy}`),
    ),
  )
}

/**
 * What the build found, for a person to read. `verbose` also lists every address that was left out and every URL that
 * stood in an e-mail field.
 */
export function officialsReport(
  files: readonly JurisdictionFile[],
  findings: Findings,
  verbose: boolean,
): string[] {
  const officials = files.flatMap((file) => file.officials)
  const { corrections, droppedAddresses, urlsInEmail } = findings
  return [
    `Officials: ${officials.length} in ${files.length} files`,
    `  by office: ${list(counts(officials.map((o) => o.office)))}`,
    `  by state: ${list(files.map((file) => [file.state, file.officials.length]))}`,
    ...section('Vacancies', vacancies(files)),
    ...section(
      'Outside every district',
      findings.withoutDistrict.map(({ who, rule }) => `${who}: ${rule}`),
    ),
    ...section(
      'No longer in office',
      findings.ended.map(({ who, ended }) => `${who}: until ${ended}`),
    ),
    ...section('Corrections', [`used: ${corrections.used.join(', ')}`]),
    ...section('Corrections that a source has caught up with (take them out)', corrections.caughtUp),
    ...section('Vacancies noted, but the seat is filled', findings.staleVacancies),
    `E-mail fields that were URLs: ${urlsInEmail.length}`,
    ...(verbose ? urlsInEmail.map(({ who, url }) => `  ${who}: ${url}`) : []),
    ...section(
      'E-mail fields that are malformed, left out',
      findings.malformedEmails.map((e) => `${e.who}: ${e.value}`),
    ),
    ...section(
      'E-mail addresses of two officials, kept only where one name fits',
      findings.sharedEmails.map((e) => `${e.email}: ${e.who.join(', ')}`),
    ),
    `Addresses left out: ${list(counts(droppedAddresses.map(({ reason }) => reason)))}`,
    ...(verbose ? droppedAddresses.map((a) => `  ${a.who}: ${a.address} (${a.reason})`) : []),
    ...section('LEFTOVERS', [...findings.unexplained, ...findings.leftovers]),
  ]
}

/** What the build of the ZIP codes found. */
export function zipsReport(report: ZipReport, verbose: boolean): string[] {
  const long = (title: string, lines: readonly string[]) =>
    verbose ? section(title, lines) : lines.length === 0 ? [] : [`${title}: ${lines.length}`]
  return [
    `ZIP codes: ${list(Object.entries(report.rows))}; of the territories: ${list(Object.entries(report.territories))}`,
    ...Object.entries(report.settled).map(
      ([chamber, { one, byShare, open }]) =>
        `  ${chamber}: ${one} with one district, ${byShare} settled by their share, ${open} open`,
    ),
    ...long('ZIP codes over more than one state', report.overStates),
    ...long(
      'Congressional districts added that the list forgets',
      report.gaps.map((gap) => `${gap.zcta}: ${gap.added.join(' ')}`),
    ),
    ...long('ZIP codes that GeoNames puts in another state', report.otherState),
    ...long('ZIP codes with the districts of their place name', report.withoutDistrict),
  ]
}
