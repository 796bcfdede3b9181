import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { changesBetween } from './changes.ts'
import { changesReport } from './changes-report.ts'
import { oddities, problemsIn } from './checks.ts'
import { readCorrections } from './corrections-file.ts'
import { noFindings } from './findings.ts'
import { knownDistricts } from './known-districts.ts'
import { losses } from './losses.ts'
import { buildOfficials } from './officials.ts'
import { downloadLists } from './people-lists.ts'
import { publishPeople, readBack } from './publish.ts'
import { sourcesFile } from './sources.ts'

/** A refresh that was stopped because its result can't be right. */
class RefusedRefresh extends Error {
  override name = 'RefusedRefresh'
}

/** The data folder to refresh, the day (YYYY-MM-DD) that the lists are of, and where the report goes, line by line. */
export type Refresh = { dataFolder: string; today: string; say: (line: string) => void }

/**
 * Downloads today's lists of people and puts them into the districts that the data folder has. Says what changes.
 * Throws, and leaves the folder as it was, if a list can't be had or read, or the result can't be right.
 */
export async function refreshPeople({ dataFolder, today, say }: Refresh): Promise<void> {
  const { files: before } = readBack(dataFolder)
  const corrections = readCorrections(join(dataFolder, 'corrections.yaml'))
  const from = mkdtempSync(join(tmpdir(), 'constituent-people-'))
  try {
    await downloadLists(from, say)
    const asOf = { congress: today, openstates: today }
    const findings = noFindings()
    const after = buildOfficials(
      {
        lists: { from, asOf, hasStreets: zipsWithArea(dataFolder) },
        districts: knownDistricts(before),
        corrections,
      },
      findings,
    )
    findings.unexplained.push(...oddities(after))
    for (const line of changesReport(before, after, changesBetween(before, after), findings)) say(line)
    refuse('The result is wrong', [...findings.leftovers, ...problemsIn(after)])
    refuse(
      'More than 5 % of the officials of a chamber, or of the ways to reach them, would be lost',
      losses(before, after),
    )
    publishPeople(dataFolder, after, sourcesFile(asOf))
  } finally {
    rmSync(from, { recursive: true, force: true })
  }
}

function refuse(reason: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new RefusedRefresh([`${reason}:`, ...problems].join('\n  '))
}

/** Whether a ZIP code has streets: those with an area do, the others are for post-office boxes or one big receiver. */
function zipsWithArea(dataFolder: string): (zip: string) => boolean {
  const rows: { zip: string; kind: string }[] = ['zips.csv', 'zips-territories.csv'].flatMap((file) =>
    parse(readFileSync(join(dataFolder, file)), { columns: true }),
  )
  const zips = new Set(rows.filter(({ kind }) => kind === 'zcta').map(({ zip }) => zip))
  return (zip) => zips.has(zip)
}
