import { useEffect, useRef } from 'react'
import type { Found } from '../api.ts'
import { chosenIn, isMapped, mappable } from '../choices.ts'
import { canLocate, devicePosition } from '../geolocation.ts'
import { useVisit } from '../store.ts'
import type { Proposal, useSettling } from '../useSettling.ts'
import type { Point } from '../visit.ts'
import { useAttempt } from './useAttempt.ts'
import { useMap } from './useMap.ts'
import './Settle.css'

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** What the districts rest on, where that is a point. */
function restsOn({ by, metres }: Point): string {
  if (by === 'map') return 'Your districts rest on the place that you tapped on the map.'
  const sure =
    metres && metres > 100 ? ` It is only sure to within ${metres} m: check the districts below.` : ''
  return `Your districts rest on where your device is. That is only right if you are at home now.${sure}`
}

/** The ways to find one's districts where the ZIP code leaves them open: by the device's position, by a map, and from the lists below. */
export function Settle({ found, settling }: { found: Found; settling: ReturnType<typeof useSettling> }) {
  const { point, divisions } = useVisit()
  const { attempt, run, refuse } = useAttempt()
  const map = useMap(found)
  const heading = useRef<HTMLHeadingElement>(null)
  const mapped = found.chambers.filter(isMapped)
  const open = mapped.filter(({ settled }) => !settled)
  const isOpen = open.length > 0
  const names = listed.format(open.map(({ name }) => name))
  const isChosen = mapped.some((chamber) => chosenIn(chamber, divisions) !== null)

  const accept = (proposal: Proposal) => {
    settling.accept(proposal)
    refuse([])
    map.close()
    heading.current?.focus()
  }
  const locate = () =>
    run(async () => {
      const position = await devicePosition()
      return 'value' in position ? settling.propose(position.value) : position
    }, accept)

  const { Panel, data } = map
  useEffect(() => {
    if (Panel) document.getElementById('map')?.scrollIntoView({ block: 'nearest' })
  }, [Panel])

  // A point can be taken back even where nothing is left to be mapped: it may have picked the wrong one of two states.
  const isMappable = mappable(found).length > 0
  if (!point && !(isMappable && (isOpen || isChosen))) return null
  const wrong = attempt.trouble ?? attempt.errors.map(({ message }) => message).join(' ')
  return (
    <section className="settle" id="location" aria-labelledby="settle-title" data-open={isOpen || undefined}>
      <h2 id="settle-title" tabIndex={-1} ref={heading}>
        {isOpen ? 'Find your districts' : 'Your districts'}
      </h2>
      {point && (
        <>
          <p>{restsOn(point)}</p>
          <button type="button" className="button quiet settle-undo" onClick={settling.forgetPoint}>
            Undo
          </button>
        </>
      )}
      {isOpen && point && (
        <p>
          It can’t tell your district for the {names}. Choose it from the list below, or write only to those
          who are certain.
        </p>
      )}
      {isOpen && !point && (
        <p>
          ZIP code {found.place.zip} alone doesn’t tell your district for the {names}. Find it in one of these
          ways, choose it from the lists below, or write only to those who are certain.
        </p>
      )}
      {!isOpen && !point && <p>You chose from the lists below. To make sure, look where you live.</p>}
      <div className="settle-ways">
        {canLocate() && (
          <div>
            <button
              type="button"
              className="button quiet"
              aria-describedby="locate-hint"
              aria-disabled={attempt.isBusy}
              onClick={locate}
            >
              {attempt.isBusy ? 'Asking your device…' : 'Use my location'}
            </button>
            <p className="hint" id="locate-hint">
              Only right if you are at home now. Your position goes to this server only, which doesn’t keep
              it.
            </p>
          </div>
        )}
        {isMappable && (
          <div>
            <button
              type="button"
              className="button quiet"
              aria-describedby="map-open-hint"
              aria-expanded={Panel !== null}
              aria-controls="map"
              aria-disabled={map.attempt.isBusy}
              onClick={Panel ? map.close : map.open}
            >
              {map.attempt.isBusy ? 'Drawing the map…' : Panel ? 'Close the map' : 'Find it on a map'}
            </button>
            <p className="hint" id="map-open-hint">
              You tap where you live. The map is drawn by this server; nobody else is asked.
            </p>
          </div>
        )}
      </div>
      <div role="alert">
        {wrong && <p className="wrong">{wrong}</p>}
        {map.attempt.trouble && <p className="wrong">{map.attempt.trouble} You can choose from the lists.</p>}
        {map.attempt.errors.map(({ message }) => (
          <p className="wrong" key={message}>
            {message}
          </p>
        ))}
      </div>
      <div id="map">
        {Panel && data && (
          <Panel data={data} found={found} point={point} propose={settling.propose} accept={accept} />
        )}
      </div>
    </section>
  )
}
