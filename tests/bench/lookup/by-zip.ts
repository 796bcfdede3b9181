import type { Chamber } from '#letter/official.ts'
import type { ChamberAnswer, Found } from '../../../server/lookup/answer.ts'
import { find, type Sources } from '../../../server/lookup/find.ts'
import type { OfficeAddress } from './offices.ts'
import { percent, printTable } from './table.ts'

/** What the ZIP code of an office says about the seat of the one who works there. */
export type Verdict = {
  office: OfficeAddress
  /** The member's district is a candidate. */
  among: boolean
  /** The chamber is settled. */
  settled: boolean
  /** The member's district is a settled one. */
  right: boolean
  /** What was settled instead, or what the candidates are. */
  answered: string
}

const chamberOf = (found: Found, chamber: Chamber): ChamberAnswer | undefined =>
  found.chambers.find((one) => one.chamber === chamber)

/** Asks for each office's ZIP code as a person would who gives nothing else. */
export async function verdicts(offices: readonly OfficeAddress[], sources: Sources): Promise<Verdict[]> {
  return Promise.all(
    offices.map(async (office) => {
      const { chamber, division } = office.official
      const found = await find({ address: { zip: office.zip } }, sources)
      const answer = 'errors' in found ? undefined : chamberOf(found, chamber)
      const districts = answer?.districts ?? []
      const own = districts.find((district) => district.division === division)
      const settled = answer?.settled ?? false
      const shown = settled ? districts.filter((district) => district.settled) : districts
      return {
        office,
        among: own !== undefined,
        settled,
        right: own?.settled ?? false,
        answered: 'errors' in found ? 'no such ZIP code' : shown.map(({ name }) => name).join(', '),
      }
    }),
  )
}

/** How many are among the candidates, settled and right, settled and wrong; a line for each group. */
export function printVerdicts(
  title: string,
  groups: readonly (readonly [string, readonly Verdict[]])[],
): void {
  const head = ['', 'addresses', 'among', '', 'settled', '', 'right', 'of settled', 'wrong']
  const rows = groups.map(([name, all]) => {
    const count = (test: (verdict: Verdict) => boolean) => all.filter(test).length
    const [among, settled, right] = [
      count((v) => v.among),
      count((v) => v.settled),
      count((v) => v.settled && v.right),
    ]
    return [
      name,
      all.length,
      among,
      percent(among, all.length),
      settled,
      percent(settled, all.length),
      right,
      percent(right, settled),
      settled - right,
    ]
  })
  printTable(title, head, rows)
}
