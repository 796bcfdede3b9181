import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { Rect } from './labels.ts'
import type { Sheet, Spot } from './projection.ts'
import { useGestures } from './useGestures.ts'
import { leastScale, moved, type Size, spotAt, type View, viewOf, zoomed } from './view.ts'

const STEP = 1.6
/** Pixels that an arrow key goes. */
const STRIDE = 60
const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
}

/** The window onto a sheet: moved and zoomed by fingers, mouse, wheel, keys and buttons. `onPick` is told the spot meant, and the units in a pixel there. */
export function MapView(props: {
  sheet: Sheet
  /** The part that is seen at first. */
  part: Rect
  label: string
  describedBy: string
  onPick: (spot: Spot, unit: number, byKey: boolean) => void
  children: (view: View, size: Size) => ReactNode
}) {
  const { sheet, part, label, describedBy, onPick, children } = props
  const element = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  // Null for the part seen at first, so that turning the phone shows the whole of it again.
  const [chosen, setChosen] = useState<View | null>(null)
  const first = viewOf(part, size)
  const view = chosen ?? first
  const isFree = chosen === null || view.scale <= leastScale(sheet, size) * 1.01

  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = element.current ?? {}
      setSize({ width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [])

  const move = (right: number, down: number) =>
    setChosen((view) => moved(view ?? first, right, down, sheet, size))
  const zoom = (factor: number, at?: Spot) =>
    setChosen((view) => zoomed(view ?? first, factor, sheet, size, at))
  const pick = (pixel: Spot, byKey: boolean) => onPick(spotAt(view, size, pixel), 1 / view.scale, byKey)
  const gestures = useGestures(element, {
    isFree,
    onTap: (pixel) => pick(pixel, false),
    onMove: move,
    onZoom: zoom,
  })

  const press = (event: KeyboardEvent) => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[key]
    if (arrow) move(...arrow)
    else if (key === '+' || key === '=') zoom(STEP)
    else if (key === '-' || key === '_') zoom(1 / STEP)
    else if (key === '0') setChosen(null)
    else if (key === 'Enter' || key === ' ') pick({ x: size.width / 2, y: size.height / 2 }, true)
    else return
    event.preventDefault()
  }

  return (
    <div className="map-frame">
      <div
        ref={element}
        className="map-view"
        role="application"
        aria-label={label}
        aria-describedby={describedBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; the rule doesn't know the role
        tabIndex={0}
        // Until somebody zooms in, a finger scrolls the page past the map.
        style={{
          touchAction: isFree ? 'pan-x pan-y' : 'none',
          aspectRatio: Math.min(1.6, Math.max(0.8, sheet.width / sheet.height)),
        }}
        onKeyDown={press}
        {...gestures}
      >
        {size.width > 0 && children(view, size)}
        <span className="map-cross" aria-hidden="true" />
      </div>
      <div className="map-buttons">
        <button type="button" onClick={() => zoom(STEP)}>
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">Zoom in</span>
        </button>
        <button type="button" onClick={() => zoom(1 / STEP)}>
          <span aria-hidden="true">−</span>
          <span className="visually-hidden">Zoom out</span>
        </button>
        <button type="button" onClick={() => setChosen(null)}>
          <span aria-hidden="true">⤢</span>
          <span className="visually-hidden">Show all the districts</span>
        </button>
      </div>
    </div>
  )
}
