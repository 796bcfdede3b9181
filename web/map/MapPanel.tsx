import { useMemo, useRef, useState } from 'react'
import type { DistrictMap, Found, Result } from '../api.ts'
import { districtsAt } from '../doubt.ts'
import { round } from '../geolocation.ts'
import { townOf } from '../place.ts'
import { say } from '../say.ts'
import { useAttempt } from '../ui/useAttempt.ts'
import { Wrong, wrongIn } from '../ui/Wrong.tsx'
import type { Proposal } from '../useSettling.ts'
import type { Point } from '../visit.ts'
import { drawnOn } from './district.ts'
import { MapAnswer } from './MapAnswer.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapView } from './MapView.tsx'
import { extentOf, isNearBorder, partAround } from './parts.ts'
import { project, type Spot, sheetOf, unproject } from './projection.ts'
import './MapPanel.css'

/** A finger covers about so many pixels on each side of where it means. */
const FINGER = 14

/** The map, the question whether the tapped place is right, and the legend with its switch between chambers. */
export function MapPanel(props: {
  data: DistrictMap
  found: Found
  /** How else the person can choose, in words. */
  otherwise: string
  /** Where the person lives, as far as they or the address service have said so. */
  point: { latitude: number; longitude: number } | null
  propose: (point: Point) => Promise<Result<Proposal>>
  accept: (proposal: Proposal) => void
}) {
  const { data, found, otherwise, point, propose, accept } = props
  const { attempt, run, refuse } = useAttempt({ isByHand: true })
  const sheet = useMemo(() => sheetOf(data.box), [data])
  const all = useMemo(() => drawnOn(sheet, data.districts), [sheet, data])
  const chambers = found.chambers.filter(({ chamber }) => all.some((one) => one.chamber === chamber))
  const countOf = (chamber: string) => all.filter((one) => one.chamber === chamber).length
  const [most] = [...chambers].sort(
    (a, b) => Number(a.settled) - Number(b.settled) || countOf(b.chamber) - countOf(a.chamber),
  )
  const [shown, setShown] = useState<string>(most?.chamber ?? '')
  const districts = useMemo(() => all.filter(({ chamber }) => chamber === shown), [all, shown])
  const whole = useMemo(() => extentOf(districts, sheet), [districts, sheet])
  const center = useMemo(() => project(sheet, data.center.longitude, data.center.latitude), [sheet, data])
  const part = useMemo(() => partAround(districts, sheet, center), [districts, sheet, center])
  const [tapped, setTapped] = useState<{ spot: Spot; isClose: boolean; byKey: boolean } | null>(null)
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const frame = useRef<HTMLDivElement>(null)

  const pick = (spot: Spot, unit: number, byKey: boolean) => {
    const { longitude, latitude } = unproject(sheet, spot)
    setTapped({ spot, isClose: isNearBorder(all, spot, FINGER * unit), byKey })
    setProposal(null)
    const there = { longitude: round(longitude), latitude: round(latitude), by: 'map', metres: null } as const
    run(() => propose(there), setProposal)
  }
  const dismiss = () => {
    setTapped(null)
    setProposal(null)
    refuse([])
    // The button that was pressed goes with the question.
    frame.current?.focus()
  }

  const known = point && project(sheet, point.longitude, point.latitude)
  const yours = useMemo(
    () => new Set(proposal ? districtsAt(proposal.found).map(({ division }) => division) : []),
    [proposal],
  )
  return (
    <div className="map">
      <p className="hint map-hint" id="map-hint">
        {point
          ? say('The pin marks your home as this page has it. Choose another place only if that is wrong.')
          : say('Zoom in and choose where you live.')}{' '}
        {say(
          'The map has towns and ZIP codes, and no streets. You are told which districts a place is in before anything changes.',
        )}{' '}
        {otherwise}
      </p>
      <div className="map-sides">
        <MapView
          element={frame}
          sheet={sheet}
          part={part}
          whole={whole}
          label={say('Map of the districts around {town}, ZIP code {zip}', {
            town: found.place.city,
            zip: found.place.zip,
          })}
          describedBy="map-hint map-keys"
          onPick={pick}
        >
          {(view, size) => (
            <MapDrawing
              places={data.places}
              name={[townOf(found.place), found.place.zip].filter(Boolean).join(' ')}
              center={center}
              sheet={sheet}
              view={view}
              size={size}
              districts={districts}
              yours={yours}
              home={tapped?.spot ?? known}
            />
          )}
        </MapView>
        <div>
          <Wrong text={wrongIn(attempt)} />
          <div role="status">
            {attempt.isBusy && <p>{say('Looking up that place…')}</p>}
            {tapped && proposal && (
              <MapAnswer
                {...tapped}
                found={proposal.found}
                onAccept={() => accept(proposal)}
                onDismiss={dismiss}
              />
            )}
          </div>
          <MapLegend
            chambers={chambers}
            shown={shown}
            onShow={setShown}
            districts={districts}
            zip={found.place.zip}
            hasPin={known !== null || tapped !== null}
          />
        </div>
      </div>
    </div>
  )
}
