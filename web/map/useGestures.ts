import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import type { Spot } from './projection.ts'

type Gestures = {
  /** True while a single finger is left to the page, which scrolls by it. */
  isFree: boolean
  /** A click or tap that was no drag. */
  onTap: (pixel: Spot) => void
  onMove: (right: number, down: number) => void
  onZoom: (factor: number, at: Spot) => void
}

/** A finger that wanders less than this, in pixels, has tapped. */
const STEADY = 8

/**
 * Fingers, mouse and wheel on an element: one finger drags, two pinch, a steady one taps. The wheel zooms only once the map has the focus, or with
 * Ctrl or ⌘ (which is also how a touchpad's pinch arrives), so that nobody is caught in the map while scrolling past.
 */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures) {
  const { isFree, onTap, onMove, onZoom } = gestures
  const fingers = useRef(new Map<number, Spot>())
  const isTap = useRef(false)
  const start = useRef<Spot>({ x: 0, y: 0 })

  const pixelOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const { left = 0, top = 0 } = element.current?.getBoundingClientRect() ?? {}
    return { x: clientX - left, y: clientY - top }
  }

  const zoom = useRef(onZoom)
  zoom.current = onZoom
  useEffect(() => {
    const map = element.current
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey && !map?.contains(document.activeElement)) return
      event.preventDefault()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const { left = 0, top = 0 } = map?.getBoundingClientRect() ?? {}
      const at = { x: event.clientX - left, y: event.clientY - top }
      zoom.current(Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 100 : 400)), at)
    }
    // As an attribute it would be a passive listener, which can't keep the page from scrolling along.
    map?.addEventListener('wheel', wheel, { passive: false })
    return () => map?.removeEventListener('wheel', wheel)
  }, [element])

  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      fingers.current.set(event.pointerId, pixelOf(event))
      isTap.current = fingers.current.size === 1
      start.current = pixelOf(event)
    },
    onPointerMove: (event: PointerEvent) => {
      const before = fingers.current.get(event.pointerId)
      if (!before) return
      const now = pixelOf(event)
      if (Math.hypot(now.x - start.current.x, now.y - start.current.y) > STEADY) isTap.current = false
      if (isTap.current) return
      event.currentTarget.setPointerCapture(event.pointerId)
      fingers.current.set(event.pointerId, now)
      const [other] = [...fingers.current].flatMap(([id, spot]) => (id === event.pointerId ? [] : [spot]))
      if (!other) {
        if (!isFree || event.pointerType === 'mouse') onMove(before.x - now.x, before.y - now.y)
        return
      }
      const spread = (spot: Spot) => Math.max(20, Math.hypot(spot.x - other.x, spot.y - other.y))
      onMove((before.x - now.x) / 2, (before.y - now.y) / 2)
      onZoom(spread(now) / spread(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
    },
    onPointerUp: (event: PointerEvent) => {
      const wasDown = fingers.current.delete(event.pointerId)
      if (wasDown && isTap.current) onTap(pixelOf(event))
      isTap.current = false
    },
    onPointerCancel: (event: PointerEvent) => {
      fingers.current.delete(event.pointerId)
      isTap.current = false
    },
  }
}
