/** A place on the pad, in parts of its width: (0, 0) is the top left corner, (1, 1/2) the bottom right one. */
export type Place = { x: number; y: number }

/** One line drawn without lifting the pen. */
export type Stroke = readonly Place[]

/** The pad is twice as wide as it is high, whatever the screen. */
export const RATIO = 2

/** How thick the pen writes, in parts of the pad's width. */
const PEN = 0.006

type Brush = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'quadraticCurveTo' | 'lineTo' | 'stroke'
> & {
  lineWidth: number
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
  strokeStyle: CanvasRenderingContext2D['strokeStyle']
}

/** Draws strokes on a canvas of this width in pixels: round curves through the middle of each two places, since a finger's places are far apart. */
export function drawStrokes(brush: Brush, strokes: readonly Stroke[], width: number) {
  brush.lineWidth = PEN * width
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.strokeStyle = '#111'
  for (const stroke of strokes) {
    const [first, ...rest] = stroke.map(({ x, y }) => ({ x: x * width, y: y * width }))
    if (!first) continue
    brush.beginPath()
    brush.moveTo(first.x, first.y)
    let last = first
    for (const place of rest) {
      brush.quadraticCurveTo(last.x, last.y, (last.x + place.x) / 2, (last.y + place.y) / 2)
      last = place
    }
    // A tap is a dot.
    brush.lineTo(last.x, last.y)
    brush.stroke()
  }
}
