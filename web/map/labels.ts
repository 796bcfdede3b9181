import type { Spot } from './projection.ts'

/** A rectangle on the sheet or on the screen. */
export type Rect = { x: number; y: number; width: number; height: number }

/** Cells of the grid along each side; fine enough for a label, coarse enough to be redone with every move. */
const CELLS = 30

/** The middle of a cell of a view. */
const spotOf =
  ({ x, y, width, height }: Rect) =>
  (row: number, column: number): Spot => ({
    x: x + ((column + 0.5) / CELLS) * width,
    y: y + ((row + 0.5) / CELLS) * height,
  })

/** Which cells of a view lie inside the rings (even-odd rule), row by row: where the borders cross a row's middle, inside and outside change. */
function cellsInside(rings: readonly Spot[][], view: Rect): boolean[][] {
  return Array.from({ length: CELLS }, (_, row) => {
    const y = view.y + ((row + 0.5) / CELLS) * view.height
    const crossings = rings.flatMap((ring) =>
      ring.flatMap((to, i) => {
        const from = ring.at(i - 1) ?? to
        return from.y > y === to.y > y ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)]
      }),
    )
    return Array.from({ length: CELLS }, (_, column) => {
      const x = view.x + ((column + 0.5) / CELLS) * view.width
      return crossings.filter((crossing) => crossing > x).length % 2 === 1
    })
  })
}

/** The spot deepest inside the part of a district that is in view and not taken, for its label; null if hardly any of it is. */
export function labelSpot(rings: readonly Spot[][], view: Rect, taken: readonly Rect[] = []): Spot | null {
  const at = spotOf(view)
  const isTaken = (spot: Spot) =>
    taken.some(
      ({ x, y, width, height }) => spot.x > x && spot.x < x + width && spot.y > y && spot.y < y + height,
    )
  const inside = cellsInside(rings, view).map((line, row) =>
    line.map((is, column) => is && !isTaken(at(row, column))),
  )
  const depth = inside.map((row) => row.map(() => 0))
  const depthAt = (row: number, column: number) => depth[row]?.[column] ?? 0
  let best = { depth: 0, row: 0, column: 0 }
  // Two sweeps give each cell its distance to the nearest cell outside, the view's edge being one.
  for (const step of [1, -1]) {
    for (let i = 0; i < CELLS * CELLS; i++) {
      const cell = step > 0 ? i : CELLS * CELLS - 1 - i
      const [row, column] = [Math.floor(cell / CELLS), cell % CELLS]
      const line = depth[row]
      if (!line || !inside[row]?.[column]) continue
      const beside = [-1, 0, 1].map((across) => depthAt(row - step, column + across))
      const reached = 1 + Math.min(...beside, depthAt(row, column - step))
      line[column] = step > 0 ? reached : Math.min(depthAt(row, column), reached)
      if (step < 0 && depthAt(row, column) > best.depth) best = { depth: depthAt(row, column), row, column }
    }
  }
  return best.depth === 0 ? null : at(best.row, best.column)
}

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The labels that have room beside each other and what is there already, the first ones first, each in the first of its `rects` that has. */
export function withRoom<T extends { rects: readonly Rect[] }>(
  labels: readonly T[],
  taken: readonly Rect[],
): (T & { rect: Rect })[] {
  const full = [...taken]
  return labels.flatMap((label) => {
    const rect = label.rects.find((rect) => !full.some((other) => overlaps(rect, other)))
    if (!rect) return []
    full.push(rect)
    return [{ ...label, rect }]
  })
}
