import { memo } from 'react'
import type { DistrictMap } from '../api.ts'
import type { Drawn } from './district.ts'
import { labelSpot, type Rect, withRoom } from './labels.ts'
import { Patterns, styleOf } from './Patterns.tsx'
import { PIN } from './pin.ts'
import { project, type Sheet, type Spot } from './projection.ts'
import { ScaleBar } from './ScaleBar.tsx'
import { pixelAt, type Size, seen, spotAt, type View } from './view.ts'
import './MapDrawing.css'

/** The districts themselves; their paths stay as they are while the view moves over them. */
const Districts = memo(
  ({ districts, yours }: { districts: readonly Drawn[]; yours: ReadonlySet<string> }) => (
    <>
      {districts.map(({ division, path, style }) => (
        <path key={division} d={path} fillRule="evenodd" {...styleOf(style, 'map')} />
      ))}
      {districts.map(
        ({ division, path }) => yours.has(division) && <path key={division} d={path} className="map-yours" />,
      )}
    </>
  ),
)

/** Pixels that the buttons take, and the scale. */
const [BUTTONS, SCALE] = [60, 130]

/** Pixels from the middle of a town to that of its name, which stands above it, or below it where there is no room above. */
const LIFT = 11

/** A label's rectangle around a pixel: its letters are about so wide. */
const around = ({ x, y }: Spot, text: string, letter: number, height: number): Rect => {
  const width = text.length * letter + 8
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The map as a picture: districts, their labels, towns, the ZIP code's point and the person's. All of it is in words elsewhere. */
export function MapDrawing(props: {
  places: DistrictMap['places']
  /** Of the ZIP code, with its town; and where its middle is. */
  name: string
  center: Spot
  sheet: Sheet
  view: View
  size: Size
  districts: readonly Drawn[]
  yours: ReadonlySet<string>
  home: Spot | null
}) {
  const { places, name, sheet, view, size, districts, yours, home } = props
  const pixel = (spot: Spot) => pixelAt(view, size, spot)
  const center = pixel(props.center)
  const centerRect = around({ x: center.x, y: center.y - 10 }, name, 8, 40)
  const taken = [
    centerRect,
    { x: size.width - BUTTONS, y: 0, width: BUTTONS, height: 3 * BUTTONS },
    { x: 0, y: size.height - 40, width: SCALE, height: 40 },
  ]
  const isWhole = ({ x, y, width, height }: Rect) =>
    x > 0 && y > 0 && x + width < size.width && y + height < size.height
  const towns = places.map(({ name, zip, longitude, latitude }) => {
    const at = pixel(project(sheet, longitude, latitude))
    const rects = [-LIFT, LIFT].map((lift) => around({ x: at.x, y: at.y + lift }, name, 7, 26))
    return { zip, name, at, rects: rects.filter(isWhole) }
  })
  const roomy = withRoom(towns, taken)
  const onSheet = (rect: Rect) => ({
    ...spotAt(view, size, rect),
    width: rect.width / view.scale,
    height: rect.height / view.scale,
  })
  // A town is where it is, and people know their district by it; a district's number can stand elsewhere within it, where there is room.
  const beside = [...taken, ...roomy.map(({ rect }) => rect)]
  const tags = districts.flatMap(({ division, label, spots }) => {
    const spotBeside = (rects: readonly Rect[]) => labelSpot(spots, seen(view, size), rects.map(onSheet))
    const spot = spotBeside(beside) ?? spotBeside(taken)
    return spot ? [{ division, label, rects: [around(pixel(spot), label, 10, 26)] }] : []
  })
  const shownTags = withRoom(tags, taken)
  const shownTowns = withRoom(towns, [...taken, ...shownTags.map(({ rect }) => rect)])
  const { x, y } = pixel({ x: 0, y: 0 })
  const marked = home && pixel(home)
  return (
    <svg width={size.width} height={size.height} aria-hidden="true">
      <Patterns name="map" scale={view.scale} />
      <g transform={`translate(${x} ${y}) scale(${view.scale})`} className="map-districts">
        <Districts districts={districts} yours={yours} />
        <rect width={sheet.width} height={sheet.height} className="map-edge" />
      </g>
      {shownTowns.map(({ zip, name, at, rect }) => (
        <g key={zip} className="map-town" transform={`translate(${at.x} ${at.y})`}>
          <circle r={2.5} />
          <text y={rect.y + rect.height / 2 - at.y}>{name}</text>
        </g>
      ))}
      {shownTags.map(({ division, label, rect }) => (
        <g key={division} className="map-tag" transform={`translate(${rect.x} ${rect.y})`}>
          <rect width={rect.width} height={rect.height} rx={13} />
          <text x={rect.width / 2} y={rect.height / 2}>
            {label}
          </text>
        </g>
      ))}
      <g className="map-center" transform={`translate(${center.x} ${center.y})`}>
        <path d="M0,-6L6,0L0,6L-6,0Z" />
        <text y={-18}>{name}</text>
      </g>
      <ScaleBar sheet={sheet} view={view} height={size.height} />
      {marked && (
        <path
          className="map-home"
          transform={`translate(${marked.x} ${marked.y})`}
          d={PIN}
          fillRule="evenodd"
        />
      )}
    </svg>
  )
}
