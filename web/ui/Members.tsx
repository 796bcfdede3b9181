import type { Chamber, Official } from '#letter/official.ts'
import { stateName, stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer, Found } from '../api.ts'
import { isCrowded, membersOf } from '../recipients.ts'
import { say } from '../say.ts'
import { OfficialCard } from './OfficialCard.tsx'

function Cards(props: { officials: readonly Official[]; asOf: string; canWrite: boolean }) {
  const { officials, asOf, canWrite } = props
  if (officials.length === 0) return null
  return (
    <ul className="cards">
      {officials.map((official) => (
        <OfficialCard key={official.id} official={official} asOf={asOf} canWrite={canWrite} />
      ))}
    </ul>
  )
}

/** How many of them everybody elects. */
function crowdInWords(chamber: Chamber, values: { count: number; where: string }): string {
  if (chamber === 'state-upper') return say('{count} senators are elected by everybody in {where}', values)
  if (chamber === 'state-lower')
    return say('{count} representatives are elected by everybody in {where}', values)
  return say('{count} members are elected by everybody in {where}', values)
}

/** The officials of a chamber who are certain; a crowd that everybody elects is folded away behind a sentence that says so. */
export function Members(props: { chamber: ChamberAnswer; asOf: string; found: Found; canWrite: boolean }) {
  const { chamber, asOf, found, canWrite } = props
  const crowds = chamber.districts.filter((district) => district.settled && isCrowded(district))
  const few = { ...chamber, districts: chamber.districts.filter((district) => !crowds.includes(district)) }
  return (
    <>
      <Cards officials={membersOf(few, found)} asOf={asOf} canWrite={canWrite} />
      {crowds.map((district) => {
        const officials = membersOf({ ...chamber, districts: [district] }, found)
        const state = stateOfDivision(district.division)
        const where = state === null ? district.name : stateName(state, say.language)
        return (
          <details className="choice" key={district.division}>
            <summary>
              {crowdInWords(chamber.chamber, { count: officials.length, where })}
              {canWrite && say('; choose whom to write to')}
            </summary>
            <Cards officials={officials} asOf={asOf} canWrite={canWrite} />
          </details>
        )
      })}
    </>
  )
}
