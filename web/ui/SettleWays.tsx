import { useEffect } from 'react'
import type { Found } from '../api.ts'
import { isMapped, mappable } from '../choices.ts'
import { useServed } from '../content.ts'
import { canLocate } from '../geolocation.ts'
import { isStateOpen } from '../open.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { Proposal, useSettling } from '../useSettling.ts'
import { Link } from './Link.tsx'
import { LocateWay } from './LocateWay.tsx'
import { toHeading } from './toField.ts'
import { useMap } from './useMap.ts'
import { Wrong, wrongIn } from './Wrong.tsx'

/** How the same is asked in words, where it is. */
function otherwise(found: Found): string {
  if (isStateOpen(found)) return say('Or choose your state above.')
  return mappable(found).length > 0 ? say('The lists below offer the same choice in words.') : ''
}

/** The ways to settle what is open: the device's position, a street, the list in words, and a tap on the map. `onSettled` is called once one of them has been taken over. */
export function SettleWays(props: {
  found: Found
  isMappable: boolean
  settling: ReturnType<typeof useSettling>
  onSettled: () => void
}) {
  const { found, isMappable, settling, onSettled } = props
  const { point, address } = useVisit()
  const { geocoder } = useServed().health
  const map = useMap(found)
  const { Panel, drawn } = map
  // A state that is open is asked for first, above; no list answers it.
  const asked = isStateOpen(found) ? undefined : found.chambers.find((one) => isMapped(one) && !one.settled)
  // Not after a position that couldn't tell it, nor where lines are newer than any map.
  const isSoonest = point === null && (asked?.districts.some(({ redrawn }) => !redrawn) ?? false)
  useEffect(() => {
    if (Panel) document.getElementById('map')?.scrollIntoView({ block: 'nearest' })
  }, [Panel])

  const accept = (proposal: Proposal) => {
    settling.accept(proposal)
    map.close()
    onSettled()
  }
  const { trouble } = map.attempt
  return (
    <>
      {(canLocate() || isMappable) && (
        <p className="hint ways-hint" id="ways-hint">
          {say('Only this server sees your location or the map, and it keeps nothing.')}
        </p>
      )}
      <div className="settle-ways">
        {canLocate() && (
          <LocateWay isFirst={isSoonest} found={found} propose={settling.propose} accept={accept} />
        )}
        {geocoder === 'on' && address.street.trim() === '' && (
          <div>
            <Link to="address" className="button quiet" focus="address.street">
              {say('Give your street address')}
            </Link>
            <p className="hint">
              {say(
                'Our server then asks the U.S. Census Bureau where it is. It belongs on your letters anyway.',
              )}
            </p>
          </div>
        )}
        {asked && (
          <div>
            <button
              type="button"
              className="button quiet"
              aria-describedby="list-hint"
              onClick={() => toHeading(`choice.${asked.chamber}`)}
            >
              {say('Choose from a list')}
            </button>
            <p className="hint" id="list-hint">
              {say('If you know it, or what is around you.')}
            </p>
          </div>
        )}
        {isMappable && (
          <div>
            <button
              type="button"
              className="button quiet"
              aria-describedby="ways-hint"
              aria-expanded={Panel !== null}
              aria-controls="map"
              aria-disabled={map.attempt.isBusy}
              onClick={Panel ? map.close : map.open}
            >
              {map.attempt.isBusy
                ? say('Drawing the map…')
                : Panel
                  ? say('Close the map')
                  : say('Find it on a map')}
            </button>
            <Wrong
              text={
                trouble ? `${trouble} ${say('You can also choose without the map.')}` : wrongIn(map.attempt)
              }
            />
          </div>
        )}
      </div>
      <div id="map">
        {Panel && drawn && (
          <Panel
            data={drawn.data}
            found={drawn.found}
            otherwise={otherwise(found)}
            point={point ?? found.point ?? null}
            propose={settling.propose}
            accept={accept}
          />
        )}
      </div>
    </>
  )
}
