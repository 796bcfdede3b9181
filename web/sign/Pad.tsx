import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { say } from '../say.ts'
import { drawStrokes, type Place, RATIO, type Stroke } from './strokes.ts'

/** A field to draw in with a finger, a pen or a mouse. `onDraw` gets all strokes whenever one more is finished, undone or all are cleared. */
export function Pad({ onDraw }: { onDraw: (strokes: readonly Stroke[]) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef<Place[] | null>(null)
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])

  const paint = (strokes: readonly Stroke[]) => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const { width, height } = canvas.current
    context.clearRect(0, 0, width, height)
    drawStrokes(context, drawing.current ? [...strokes, drawing.current] : strokes, width)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: as sharp as the screen, also when a phone is turned
  useEffect(() => {
    const fitToScreen = () => {
      const element = canvas.current
      if (!element) return
      element.width = Math.round(element.clientWidth * devicePixelRatio)
      element.height = Math.round(element.width / RATIO)
      paint(strokes)
    }
    fitToScreen()
    addEventListener('resize', fitToScreen)
    return () => removeEventListener('resize', fitToScreen)
  }, [strokes])

  const placesOf = (event: PointerEvent<HTMLCanvasElement>): Place[] => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const { nativeEvent } = event
    // A fast hand makes more places than there are frames.
    const all = nativeEvent.getCoalescedEvents?.() ?? []
    return (all.length > 0 ? all : [nativeEvent]).map(({ clientX, clientY }) => ({
      x: (clientX - left) / width,
      y: (clientY - top) / width,
    }))
  }
  const change = (next: readonly Stroke[]) => {
    setStrokes(next)
    onDraw(next)
  }
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0 || drawing.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = placesOf(event)
    paint(strokes)
  }
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing.current) return
    drawing.current.push(...placesOf(event))
    paint(strokes)
  }
  const up = () => {
    const stroke = drawing.current
    drawing.current = null
    if (stroke) change([...strokes, stroke])
  }

  return (
    <>
      <canvas
        ref={canvas}
        className="pad"
        role="img"
        aria-label={
          strokes.length > 0 ? say('Your signature as you drew it') : say('A field to draw your signature in')
        }
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
      />
      <div className="row">
        <button
          type="button"
          className="button quiet"
          aria-disabled={strokes.length === 0}
          onClick={() => change(strokes.slice(0, -1))}
        >
          {say('Undo')}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-disabled={strokes.length === 0}
          onClick={() => change([])}
        >
          {say('Erase')}
        </button>
      </div>
    </>
  )
}
