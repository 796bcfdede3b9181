import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
import { say } from '../say.ts'
import type { Rect } from './labels.ts'
import type { Sheet, Spot } from './projection.ts'
import { useGestures } from './useGestures.ts'
import { leastScale, moved, type Size, spotAt, type View, viewOf, zoomed } from './view.ts'
import './MapView.css'

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
  /** What takes the keys, for whoever wants to lead somebody back to the map. */
  element: RefObject<HTMLDivElement | null>
  sheet: Sheet
  /** The part that is seen at first, and the one with everything on it. */
  part: Rect
  whole: Rect
  label: string
  describedBy: string
  onPick: (spot: Spot, unit: number, byKey: boolean) => void
  children: (view: View, size: Size) => ReactNode
}) {
  const { element, sheet, part, whole, label, describedBy, onPick, children } = props
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  // A part by name, so that turning the phone shows the whole of it again.
  const [chosen, setChosen] = useState<View | 'part' | 'whole'>('part')
  const viewAs = (chosen: View | 'part' | 'whole') =>
    typeof chosen === 'object' ? chosen : viewOf(chosen === 'part' ? part : whole, size)
  const view = viewAs(chosen)
  const isFree = typeof chosen === 'string' || view.scale <= leastScale(sheet, size) * 1.01

  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = element.current ?? {}
      setSize({ width, height })
    }
    measure()
    const observer = new ResizeObserver(measure)
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])

  const move = (right: number, down: number) =>
    setChosen((chosen) => moved(viewAs(chosen), right, down, sheet, size))
  const zoom = (factor: number, at?: Spot) =>
    setChosen((chosen) => zoomed(viewAs(chosen), factor, sheet, size, at))
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
    else if (key === '0') setChosen('whole')
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
        <p className="map-keys" id="map-keys">
          {say(
            'Arrow keys move the map, + and − zoom, 0 shows all of it. Enter takes the place under the cross.',
          )}
        </p>
      </div>
      <div className="map-buttons">
        <button type="button" onClick={() => zoom(STEP)}>
          <span aria-hidden="true">+</span>
          <span className="visually-hidden">{say('Zoom in')}</span>
        </button>
        <button type="button" onClick={() => zoom(1 / STEP)}>
          <span aria-hidden="true">−</span>
          <span className="visually-hidden">{say('Zoom out')}</span>
        </button>
        <button type="button" onClick={() => setChosen('whole')}>
          <span aria-hidden="true">⤢</span>
          <span className="visually-hidden">{say('Show all the districts')}</span>
        </button>
      </div>
    </div>
  )
}
