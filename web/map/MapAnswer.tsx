import type { Found } from '../api.ts'
import { isMapped } from '../choices.ts'
import { districtsAt } from '../doubt.ts'
import { say } from '../say.ts'
import { PlaceQuestion } from './PlaceQuestion.tsx'

/** What the person has tapped, in words, to be confirmed before anything is taken over. */
export function MapAnswer(props: {
  found: Found
  isClose: boolean
  byKey: boolean
  onAccept: () => void
  onDismiss: () => void
}) {
  const { found, isClose, byKey, onAccept, onDismiss } = props
  const open = found.chambers.filter((chamber) => isMapped(chamber) && !chamber.settled)
  return (
    <PlaceQuestion
      found={found}
      question={
        byKey
          ? 'The cross is in {districts}. Is that where you live?'
          : 'You tapped in {districts}. Is that where you live?'
      }
      no={say('No, choose again')}
      isFocused={byKey}
      onYes={onAccept}
      onNo={onDismiss}
    >
      {isClose && (
        <p>{say('That is close to a border: zoom in to look closer. You can change it later, too.')}</p>
      )}
      {districtsAt(found).map(
        ({ division, near, name }) =>
          near && (
            <p key={division}>
              {say(
                'It is within 165 feet of the border between {name} and {near}; the map isn’t more exact than that.',
                { name, near },
              )}
            </p>
          ),
      )}
      {open.map(({ chamber, name, districts }) => (
        <p key={chamber}>
          {districts.some(({ redrawn }) => redrawn)
            ? say(
                'For the {chamber} the map can’t tell: lines were redrawn after it was made. Choose from the list.',
                { chamber: name },
              )
            : say('For the {chamber} the map can’t tell: it has no district there. Choose from the list.', {
                chamber: name,
              })}
        </p>
      ))}
    </PlaceQuestion>
  )
}
