import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { JurisdictionFile } from '../../server/lookup/dataset.ts'
import { oddities, problemsIn } from './checks.ts'
import { readCorrections } from './corrections-file.ts'
import { zipsWithStreets } from './delivery-zips.ts'
import { buildDistrictFiles } from './district-files.ts'
import { readDistricts, type SourceDistrict } from './districts.ts'
import { noFindings } from './findings.ts'
import { buildOfficials } from './officials.ts'
import { officialsReport, zipsReport } from './report.ts'
import { SOURCES, sourcesFile } from './sources.ts'
import { buildZips } from './zips.ts'

const DATA = join(dirname(fileURLToPath(import.meta.url)), '..')

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Officials and sources: the files to write by path, or null if something doesn't add up; reports on the way. */
function officialFiles(
  from: string,
  districts: readonly SourceDistrict[],
  verbose: boolean,
): Map<string, string> | null {
  const findings = noFindings()
  const asOf = { congress: SOURCES.congress.asOf, openstates: SOURCES.openstates.asOf }
  const lists = { from, asOf, hasStreets: zipsWithStreets(from) }
  const corrections = readCorrections(join(DATA, 'corrections.yaml'))
  const files = buildOfficials({ lists, districts, corrections }, findings)
  findings.leftovers.push(...problemsIn(files))
  findings.unexplained.push(...oddities(files))
  console.log(officialsReport(files, findings, verbose).join('\n'))
  if (findings.leftovers.length + findings.unexplained.length > 0) return null
  // The schema's own output: every official has the fields in the schema's order.
  const written = JurisdictionFile.array()
    .parse(files)
    .map((file) => [`officials/${file.state.toLowerCase()}.json`, json(file)] as const)
  return new Map([...written, ['sources.json', json(sourcesFile(asOf))]])
}

function run(): number {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, verbose: { type: 'boolean', default: false } },
  })
  const { from, verbose } = values
  if (!from || !existsSync(join(from, 'openstates-people'))) {
    console.error(
      'Say where the source data is: npm run data -- --from <folder>, with the folders listed in data/README.md in it.',
    )
    return 1
  }
  const districts = readDistricts(from)
  const files = officialFiles(from, districts, verbose)
  if (files === null) {
    console.error('Nothing was written: first explain every leftover, in data/corrections.yaml or by a rule.')
    return 1
  }
  const { zips, territories, report } = buildZips(from)
  console.log(zipsReport(report, verbose).join('\n'))
  files.set('zips.csv', zips).set('zips-territories.csv', territories)

  mkdirSync(join(DATA, 'officials'), { recursive: true })
  for (const [path, content] of files) writeFileSync(join(DATA, path), content)
  const drawn = buildDistrictFiles(from, DATA)
  console.log(`Borders: ${drawn.districts} districts, ${(drawn.bytes / 1e6).toFixed(1)} MB`)
  return 0
}

process.exitCode = run()
