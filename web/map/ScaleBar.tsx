import { say } from '../say.ts'
import type { Sheet } from './projection.ts'
import type { View } from './view.ts'

/** Feet in a mile. */
const FEET = 5280
/** Lengths to show, in miles. */
const LENGTHS = [500 / FEET, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200] as const

function inWords(miles: number): string {
  if (miles < 0.25) return say('{count} feet', { count: Math.round(miles * FEET) })
  if (miles === 0.25) return say('¼ mile')
  if (miles === 0.5) return say('½ mile')
  return miles === 1 ? say('1 mile') : say('{count} miles', { count: miles })
}

/** Kilometres in a degree of latitude, and in a mile. */
const [DEGREE, MILE] = [111.195, 1.609344]
/** Pixels that the bar may take. */
const LONGEST = 110

/** The longest round length that fits, in words and in pixels. */
export function scaleOf({ perY }: Pick<Sheet, 'perY'>, { scale }: Pick<View, 'scale'>) {
  const pixels = (miles: number) => ((miles * MILE) / DEGREE) * perY * scale
  const miles = LENGTHS.findLast((miles) => pixels(miles) <= LONGEST) ?? LENGTHS[0]
  return { words: inWords(miles), pixels: pixels(miles) }
}

/** How far things are from each other on the map, in its lower left corner. */
export function ScaleBar({ sheet, view, height }: { sheet: Sheet; view: View; height: number }) {
  const { words, pixels } = scaleOf(sheet, view)
  return (
    <g className="map-scale" transform={`translate(12 ${height - 12})`}>
      <path d={`M0,-7V0H${pixels.toFixed(1)}V-7`} className="map-scale-halo" />
      <path d={`M0,-7V0H${pixels.toFixed(1)}V-7`} />
      <text x={pixels / 2} y={-11}>
        {words}
      </text>
    </g>
  )
}
