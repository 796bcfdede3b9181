import { useEffect } from 'react'
import type { Found } from '../api.ts'
import { mappable } from '../choices.ts'
import { canLocate, devicePosition } from '../geolocation.ts'
import { isStateOpen } from '../open.ts'
import { useVisit } from '../store.ts'
import type { Proposal, useSettling } from '../useSettling.ts'
import { useAttempt } from './useAttempt.ts'
import { useMap } from './useMap.ts'

/** How the same is asked in words, where it is. */
function otherwise(found: Found): string {
  if (isStateOpen(found)) return 'Or choose your state above.'
  return mappable(found).length > 0 ? 'The lists below offer the same choice in words.' : ''
}

/** The two ways to give a point: the device's position, and a tap on the map. `onSettled` is called once one of them has been taken over. */
export function SettleWays(props: {
  found: Found
  isMappable: boolean
  settling: ReturnType<typeof useSettling>
  onSettled: () => void
}) {
  const { found, isMappable, settling, onSettled } = props
  const { point } = useVisit()
  const { attempt, run, refuse } = useAttempt()
  const map = useMap(found)
  const { Panel, drawn } = map
  useEffect(() => {
    if (Panel) document.getElementById('map')?.scrollIntoView({ block: 'nearest' })
  }, [Panel])

  const accept = (proposal: Proposal) => {
    settling.accept(proposal)
    refuse([])
    map.close()
    onSettled()
  }
  const locate = () =>
    run(async () => {
      const position = await devicePosition()
      return 'value' in position ? settling.propose(position.value) : position
    }, accept)

  const wrong = attempt.trouble ?? attempt.errors.map(({ message }) => message).join(' ')
  return (
    <>
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
              aria-describedby={Panel ? undefined : 'map-open-hint'}
              aria-expanded={Panel !== null}
              aria-controls="map"
              aria-disabled={map.attempt.isBusy}
              onClick={Panel ? map.close : map.open}
            >
              {map.attempt.isBusy ? 'Drawing the map…' : Panel ? 'Close the map' : 'Find it on a map'}
            </button>
            {!Panel && (
              <p className="hint" id="map-open-hint">
                You tap where you live. The map is drawn by this server; nobody else is asked.
              </p>
            )}
          </div>
        )}
      </div>
      <div role="alert">
        {wrong && <p className="wrong">{wrong}</p>}
        {map.attempt.trouble && (
          <p className="wrong">{map.attempt.trouble} You can also choose without the map.</p>
        )}
        {map.attempt.errors.map(({ message }) => (
          <p className="wrong" key={message}>
            {message}
          </p>
        ))}
      </div>
      <div id="map">
        {Panel && drawn && (
          <Panel
            data={drawn.data}
            found={drawn.found}
            otherwise={otherwise(found)}
            point={point}
            propose={settling.propose}
            accept={accept}
          />
        )}
      </div>
    </>
  )
}
