import type { Official } from '#letter/official.ts'
import { STATES, stateOfDivision } from '#letter/states.ts'
import type { ChamberAnswer, Found } from '../api.ts'
import { isCrowded, membersOf } from '../recipients.ts'
import { OfficialCard } from './OfficialCard.tsx'

function Cards({ officials, canWrite }: { officials: readonly Official[]; canWrite: boolean }) {
  if (officials.length === 0) return null
  return (
    <ul className="cards">
      {officials.map((official) => (
        <OfficialCard key={official.id} official={official} canWrite={canWrite} />
      ))}
    </ul>
  )
}

/** The officials of a chamber who are certain; a crowd that everybody elects is folded away behind a sentence that says so. */
export function Members(props: { chamber: ChamberAnswer; found: Found; canWrite: boolean }) {
  const { chamber, found, canWrite } = props
  const crowds = chamber.districts.filter((district) => district.settled && isCrowded(district))
  const few = { ...chamber, districts: chamber.districts.filter((district) => !crowds.includes(district)) }
  return (
    <>
      <Cards officials={membersOf(few, found)} canWrite={canWrite} />
      {crowds.map((district) => {
        const officials = membersOf({ ...chamber, districts: [district] }, found)
        const where = STATES[stateOfDivision(district.division) ?? '']?.name ?? district.name
        const titles = `${officials[0]?.title.toLowerCase() ?? 'member'}s`
        return (
          <details className="choice" key={district.division}>
            <summary>
              {officials.length} {titles} are elected by everybody in {where}
              {canWrite && '; choose whom to write to'}
            </summary>
            <Cards officials={officials} canWrite={canWrite} />
          </details>
        )
      })}
    </>
  )
}
