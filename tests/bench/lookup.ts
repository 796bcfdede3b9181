import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadContent, today } from '../../server/load.ts'
import { printBorders } from './lookup/borders.ts'
import { printByPoint } from './lookup/by-point.ts'
import { printVerdicts, type Verdict, verdicts } from './lookup/by-zip.ts'
import { loadAll, memory, printCost } from './lookup/cost.ts'
import { sourceDistricts } from './lookup/districts-of-sources.ts'
import { kindOfMiss } from './lookup/misses.ts'
import { congressOffices, describe, stateOffices } from './lookup/offices.ts'
import { randomPoints } from './lookup/random-points.ts'
import { printKinds, printList } from './lookup/table.ts'

const DATA = 'data'
const POINTS = 10_000

/** How right is it? Offices of legislators, whose district is known, and random points, held against the sources. */
async function run(from: string): Promise<void> {
  const before = memory()
  const sources = { ...loadContent(DATA), geocode: null, today }
  const content = memory()
  const loading = loadAll(sources.districts, DATA)
  const measured = { before, content, loading, loaded: memory() }
  const { lists } = sources.officials
  console.log(`Officials as of ${lists.congress} (Congress) and ${lists.states} (states).`)

  const drawn = sourceDistricts(from)
  const congress = congressOffices(from, sources.officials)
  const all = await verdicts([...congress, ...stateOffices(sources.officials)], sources)
  const of = (chamber: string) => all.filter(({ office }) => office.official.chamber === chamber)
  const groups = ['us-senate', 'us-house', 'state-upper', 'state-lower'].map(
    (chamber): [string, Verdict[]] => [chamber, of(chamber)],
  )
  const hasPeople = ({ office }: Verdict) => sources.places.find(office.zip)?.kind === 'zcta'
  const split = groups.flatMap(([chamber, group]): [string, Verdict[]][] => [
    [chamber, group],
    ['  without PO-box ZIP codes', group.filter(hasPeople)],
  ])
  printVerdicts('District offices by their ZIP code alone: is the member found?', split)
  for (const [chamber, group] of groups) {
    const missed = group.filter(({ among }) => !among)
    printKinds(
      `${chamber}: not among the candidates, by kind`,
      missed.map((one) => kindOfMiss(one, sources, drawn)),
    )
  }
  for (const [chamber, group] of groups) {
    const wrong = group.filter(({ settled, right }) => settled && !right)
    const lines = wrong.map(
      (one) => `${describe(one.office)}: ${one.answered}; ${kindOfMiss(one, sources, drawn)}`,
    )
    printList(`${chamber}: settled, and not the member’s district`, lines)
  }

  await printByPoint(congress, from, sources)
  const points = randomPoints(drawn, POINTS)
  printBorders(points, drawn, sources.districts)
  printCost(points, sources.districts, DATA, measured)
}

const { values } = parseArgs({ options: { from: { type: 'string' } } })
if (values.from && existsSync(join(values.from, 'congress-legislators'))) await run(values.from)
else {
  console.error(
    'Say where the source data is: npm run bench:lookup -- --from <folder>, with the folders listed in data/README.md in it.',
  )
  process.exitCode = 1
}
