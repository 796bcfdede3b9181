import { useEffect, useRef } from 'react'
import type { ChamberAnswer, Found } from '../api.ts'
import { isMapped } from '../choices.ts'
import './MapAnswer.css'

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** The districts in which a point lies, the smallest first. */
export function districtsAt({ chambers }: Found) {
  return chambers
    .filter(isMapped)
    .flatMap(({ districts }) => districts.filter(({ settled, overlays }) => settled && !overlays))
    .reverse()
}

/** True if the ZIP code's own list doesn't have the district in which the point lies. */
function isStrange({ districts }: ChamberAnswer): boolean {
  const own = districts.find(({ settled, overlays }) => settled && !overlays)
  return own?.share === null && districts.some(({ share }) => share !== null)
}

/** What the person has tapped, in words, to be confirmed before anything is taken over. */
export function MapAnswer(props: {
  found: Found
  isClose: boolean
  byKey: boolean
  onAccept: () => void
  onDismiss: () => void
}) {
  const { found, isClose, byKey, onAccept, onDismiss } = props
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (byKey) yes.current?.focus()
    yes.current?.scrollIntoView({ block: 'nearest' })
  }, [byKey])
  const mapped = found.chambers.filter(isMapped)
  const open = mapped.filter(({ settled }) => !settled)
  const here = districtsAt(found)
  return (
    <>
      <p>
        You tapped in <strong>{listed.format(here.map(({ name }) => name)) || 'a place'}</strong>. Is that
        where you live?
      </p>
      {isClose && (
        <p>That is close to a border. To be sure, zoom in and tap again on the spot where you live.</p>
      )}
      {here.map(
        ({ division, near, name }) =>
          near && (
            <p key={division}>
              It is within 50 m of the border between {name} and {near}; the map isn’t more exact than that.
            </p>
          ),
      )}
      {mapped.some(isStrange) && (
        <p>
          ZIP code {found.place.zip} isn’t known to reach that far: make sure that you tapped the right place.
        </p>
      )}
      {open.map(({ chamber, name, districts }) => (
        <p key={chamber}>
          {districts.some(({ redrawn }) => redrawn)
            ? `For the ${name} the map can’t tell: lines were redrawn after it was made.`
            : `For the ${name} the map can’t tell: it has no district there.`}{' '}
          Choose from the list.
        </p>
      ))}
      <div className="row">
        <button type="button" className="button" ref={yes} onClick={onAccept}>
          Yes, I live there
        </button>
        <button type="button" className="button quiet" onClick={onDismiss}>
          No, tap again
        </button>
      </div>
    </>
  )
}
