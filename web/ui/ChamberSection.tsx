import { Fragment } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import type { Official } from '#letter/official.ts'
import type { ChamberAnswer, Found } from '../api.ts'
import { choosable, chosenIn, isMapped } from '../choices.ts'
import { withAnd } from '../lists.ts'
import { followsFromState, isStateOpen } from '../open.ts'
import { hasLetter, meanwhile, membersOf } from '../recipients.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { Shown } from '../useSettling.ts'
import { DistrictChoice } from './DistrictChoice.tsx'
import { Members } from './Members.tsx'
import { toHeading } from './toField.ts'
import './ChamberSection.css'

const named = ({ title, name }: Official) => say('{title} {name}', { title, name })

/** One chamber: the officials who are certain, the seats nobody holds, and the choice of district where there is one. */
export function ChamberSection(props: {
  chamber: ChamberAnswer
  /** The date of the list that has been said of all of them. */
  asOf: string
  found: Found
  campaign: Campaign
  places: ReadonlyMap<string, string>
  shown: Shown
  onSettle: (division: string | null) => void
}) {
  const { chamber, asOf, found, campaign, places, shown, onSettle } = props
  const { divisions } = useVisit()
  const members = membersOf(chamber, found)
  const certain = chamber.districts.filter(({ settled }) => settled)
  const vacancies = certain.filter(({ vacancy }) => vacancy)
  const others = meanwhile(chamber, found)
  const canWrite = hasLetter(campaign, chamber.chamber)
  const isChoice = !chamber.settled || choosable(chamber).length > 1 || chosenIn(chamber, divisions) !== null
  // Neither a place nor the map tells lines that are newer than it.
  const isUntold = chamber.districts.every(({ redrawn }) => redrawn)
  // Asked once, at the top of the page.
  const isWaiting = isStateOpen(found) && !chamber.settled
  return (
    <div className="chamber" data-span={Math.min(members.length, 3)}>
      <h3>{chamber.name}</h3>
      <Members chamber={chamber} asOf={asOf} found={found} canWrite={canWrite} />
      {members.length > 0 && !canWrite && (
        <p className="hint">{say('This campaign has no letter for this office.')}</p>
      )}
      {vacancies.map(({ division, name, vacancy }) => (
        <p className="notice" key={division}>
          {/* The cards right above say which district it is, where it is the only one. */}
          {(members.length === 0 || certain.length > 1) && `${name}: `}
          {vacancy}{' '}
          {canWrite && members.some((member) => others.includes(member))
            ? say('Meanwhile, write to the others above.')
            : others.length > 0 && say('Meanwhile, write to {names}.', { names: withAnd(others.map(named)) })}
        </p>
      ))}
      {certain.map(({ division, name, near }) => (
        <Fragment key={division}>
          {near && (
            <p className="hint">
              {say('Within 165 feet of the border between {name} and {near}: make sure which is yours.', {
                name,
                near,
              })}
            </p>
          )}
        </Fragment>
      ))}
      {isChoice && !isWaiting && !followsFromState(chamber) && (
        <DistrictChoice chamber={chamber} found={found} places={places} shown={shown} onSettle={onSettle} />
      )}
      {!chamber.settled && isMapped(chamber) && !isWaiting && !isUntold && (
        <button type="button" className="link" onClick={() => toHeading('settle-title')}>
          {say('Not sure? Find it by your location or on a map')}
        </button>
      )}
      {isWaiting && <p className="hint">{say('This follows from your state: choose it above.')}</p>}
    </div>
  )
}
