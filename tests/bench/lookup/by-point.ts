import { readZctaAreas } from '../../../data/build/zcta-areas.ts'
import type { DistrictedChamber } from '../../../server/lookup/divisions.ts'
import { find, type Sources } from '../../../server/lookup/find.ts'
import { isRedrawn } from '../../../server/lookup/redrawn.ts'
import { describe, type OfficeAddress } from './offices.ts'
import { percent, printKinds, printList, printTable } from './table.ts'

/** One office's district in one chamber by its point, held against what its ZIP code says. */
type Comparison = {
  office: OfficeAddress
  chamber: DistrictedChamber
  division: string
  near: string | null
  among: boolean
  settled: string | null
  redrawn: boolean
}

async function compare(office: OfficeAddress, sources: Sources): Promise<Comparison[]> {
  const { point, zip } = office
  const located = point && sources.districts.locate(point.longitude, point.latitude)
  const found = await find({ address: { zip } }, sources)
  if (!located || 'errors' in found) return []
  return located.districts.flatMap(({ chamber, division, neighbour }) => {
    const answer = found.chambers.find((one) => one.chamber === chamber)
    const districts = answer?.districts.filter(({ overlays }) => !overlays) ?? []
    return [
      {
        office,
        chamber,
        division,
        near: neighbour,
        among: districts.some((district) => district.division === division),
        settled: districts.find(({ settled }) => settled)?.division ?? null,
        redrawn: isRedrawn(chamber, division, { ...sources, today: sources.today() }),
      },
    ]
  })
}

/** Why the ZIP code doesn't have the point's district, or has another for certain. */
function kindOf(
  { office, near, settled, redrawn }: Comparison,
  sources: Sources,
  zctaOf: (o: OfficeAddress) => string,
) {
  if (redrawn) return 'district redrawn since our map'
  if (sources.places.find(office.zip)?.kind === 'point') return 'ZIP code for PO boxes or one organization'
  if (zctaOf(office) !== office.zip) return 'point not in the area of its ZIP code, by the Census'
  if (near !== null) return 'point within 50 m of a border'
  return settled ? 'settled by 99.9 % of the people, office among the others' : 'NOT EXPLAINED'
}

const short = (division: string) => division.replace('ocd-division/country:us/', '')

/** Prints, for offices with a point, how often the ZIP code's answer has the district that the point lies in. */
export async function printByPoint(
  offices: readonly OfficeAddress[],
  from: string,
  sources: Sources,
): Promise<void> {
  const compared = (await Promise.all(offices.map((office) => compare(office, sources)))).flat()
  const chambers = ['us-house', 'state-upper', 'state-lower'] as const
  const rows = chambers.map((chamber) => {
    const all = compared.filter((one) => one.chamber === chamber)
    const among = all.filter((one) => one.among).length
    const settled = all.filter((one) => one.settled !== null)
    const agreeing = settled.filter((one) => one.settled === one.division).length
    return [
      chamber,
      all.length,
      among,
      percent(among, all.length),
      settled.length,
      agreeing,
      percent(agreeing, settled.length),
      settled.length - agreeing,
    ]
  })
  const head = ['', 'points', 'among', '', 'settled', 'agree', '', 'disagree']
  printTable('Office by point: is its district among those of its ZIP code?', head, rows)
  const areas = readZctaAreas(from)
  const zctaOf = ({ point }: OfficeAddress) => (point && areas.at(point.longitude, point.latitude)) ?? ''
  const missing = compared.filter(({ among }) => !among)
  printKinds(
    'Not among the ZIP code’s districts, by kind',
    missing.map((one) => kindOf(one, sources, zctaOf)),
  )
  const wrong = compared.filter(({ settled, division }) => settled !== null && settled !== division)
  printList(
    'Settled by ZIP code, and the point says another district',
    wrong.map(
      (one) =>
        `${describe(one.office)}: ${short(one.settled ?? '')}, by point ${short(one.division)}; ${kindOf(one, sources, zctaOf)}`,
    ),
  )
}
