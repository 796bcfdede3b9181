import type { ChamberAnswer } from '../api.ts'
import { say } from '../say.ts'
import type { Drawn } from './district.ts'
import { Patterns, Swatch } from './Patterns.tsx'
import { PIN } from './pin.ts'
import './MapLegend.css'

/** Whose districts the map shows, with a switch where there is a choice, and what the signs on it mean. */
export function MapLegend(props: {
  chambers: readonly ChamberAnswer[]
  shown: string
  onShow: (chamber: string) => void
  districts: readonly Drawn[]
  zip: string
  /** True if the map shows where the person's home is taken to be. */
  hasPin: boolean
}) {
  const { chambers, shown, onShow, districts, zip, hasPin } = props
  const redrawn = chambers.flatMap(({ districts }) =>
    districts.flatMap(({ division, redrawn }) => (redrawn ? division : [])),
  )
  return (
    <>
      {chambers.length > 1 && (
        <fieldset className="map-switch">
          <legend>{say('Show the districts of')}</legend>
          {chambers.map(({ chamber, name }) => (
            <label key={chamber}>
              <input
                type="radio"
                name="map.chamber"
                checked={shown === chamber}
                onChange={() => onShow(chamber)}
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <svg className="visually-hidden" aria-hidden="true">
        <Patterns name="legend" scale={1} />
      </svg>
      <ul className="map-legend">
        {districts.map(({ division, name, style }) => (
          <li key={division}>
            <Swatch style={style} />
            <span>
              {redrawn.includes(division)
                ? say('{district}, redrawn since this map was made', { district: name })
                : name}
            </span>
          </li>
        ))}
        <li>
          <span className="map-swatch" aria-hidden="true" />
          {say('No district of ZIP code {zip}', { zip })}
        </li>
        <li>
          <svg className="map-sign" viewBox="-12 -12 24 24" aria-hidden="true">
            <path d="M0,-6L6,0L0,6L-6,0Z" />
          </svg>
          {say('The middle of ZIP code {zip}, not your home', { zip })}
        </li>
        {hasPin && (
          <li>
            <svg className="map-sign map-home" viewBox="-16 -34 32 36" aria-hidden="true">
              <path d={PIN} fillRule="evenodd" />
            </svg>
            {say('Where this page takes your home to be')}
          </li>
        )}
      </ul>
    </>
  )
}
