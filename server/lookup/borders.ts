import Flatbush from 'flatbush'

/** A border line as longitude, latitude, longitude, … in millionths of a degree, and the areas (by position) it is a border of. */
export type Border = { line: Int32Array; areas: readonly number[] }

/** Areas that can be asked which of them a point lies in, and which borders are near. Longitude comes before latitude, in degrees. */
export type Borders = {
  /** The areas that contain the point, ascending. */
  containing: (longitude: number, latitude: number) => number[]
  /** The areas whose border is within `reach` metres, each with its distance in metres, nearest first. */
  within: (longitude: number, latitude: number, reach: number) => { area: number; metres: number }[]
}

/** Edges in one entry of the index: small enough to skip most of a long border, large enough to keep the index small. */
const CHUNK = 16
const MICRO = 1e6
/** Metres in a millionth of a degree of latitude, on a sphere with the Earth's mean radius. */
const METRES = 0.111195

/**
 * Indexes borders. Neighbours share their border line, so one ray to the east counts the crossings for all areas at once (even-odd rule), and
 * the whole country fits into a few dozen megabytes.
 */
export function indexBorders(borders: readonly Border[]): Borders {
  const chunks = borders.flatMap((border) => {
    const points = border.line.length / 2
    const starts = Array.from({ length: Math.ceil((points - 1) / CHUNK) }, (_, i) => i * CHUNK)
    return starts.map((start) => ({ border, start, end: Math.min(start + CHUNK, points - 1) }))
  })
  const index = new Flatbush(Math.max(1, chunks.length), 16, Int32Array)
  let east = -Infinity
  for (const { border, start, end } of chunks) {
    const box = boxOf(border.line, start, end)
    index.add(...box)
    east = Math.max(east, box[2])
  }
  if (chunks.length === 0) index.add(0, 0, 0, 0)
  index.finish()

  const containing = (longitude: number, latitude: number) => {
    const [x, y] = [longitude * MICRO, latitude * MICRO]
    const crossings = new Map<number, number>()
    for (const found of index.search(Math.floor(x), Math.floor(y), east, Math.ceil(y))) {
      const chunk = chunks[found]
      if (!chunk) continue
      const crossed = crossingsOf(chunk.border.line, chunk.start, chunk.end, x, y)
      if (crossed % 2 === 1)
        for (const area of chunk.border.areas) crossings.set(area, (crossings.get(area) ?? 0) + 1)
    }
    return [...crossings]
      .filter(([, count]) => count % 2 === 1)
      .map(([area]) => area)
      .sort((a, b) => a - b)
  }

  const within = (longitude: number, latitude: number, reach: number) => {
    const [x, y] = [longitude * MICRO, latitude * MICRO]
    const shrink = Math.cos((latitude * Math.PI) / 180)
    const [dx, dy] = [reach / METRES / shrink, reach / METRES]
    const nearest = new Map<number, number>()
    for (const found of index.search(
      Math.floor(x - dx),
      Math.floor(y - dy),
      Math.ceil(x + dx),
      Math.ceil(y + dy),
    )) {
      const chunk = chunks[found]
      if (!chunk) continue
      const metres = distanceTo(chunk.border.line, chunk.start, chunk.end, x, y, shrink) * METRES
      if (metres > reach) continue
      for (const area of chunk.border.areas)
        nearest.set(area, Math.min(metres, nearest.get(area) ?? Infinity))
    }
    return [...nearest]
      .map(([area, metres]) => ({ area, metres }))
      .sort((a, b) => a.metres - b.metres || a.area - b.area)
  }
  return { containing, within }
}

function boxOf(line: Int32Array, start: number, end: number): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = start; i <= end; i++) {
    const [x = 0, y = 0] = [line[2 * i], line[2 * i + 1]]
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

/** How many edges from one point of a line to another a ray to the east crosses; a vertex belongs to the edge below it only. */
function crossingsOf(line: Int32Array, start: number, end: number, x: number, y: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [line[2 * i], line[2 * i + 1], line[2 * i + 2], line[2 * i + 3]]
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) count++
  }
  return count
}

/** Distance from a point to a line, in millionths of a degree of latitude; flat, which is exact enough for a few kilometres. */
function distanceTo(
  line: Int32Array,
  start: number,
  end: number,
  x: number,
  y: number,
  shrink: number,
): number {
  let best = Infinity
  for (let i = start; i < end; i++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [line[2 * i], line[2 * i + 1], line[2 * i + 2], line[2 * i + 3]]
    const [ax, ay, bx, by] = [(x1 - x) * shrink, y1 - y, (x2 - x1) * shrink, y2 - y1]
    const along = Math.max(0, Math.min(1, -(ax * bx + ay * by) / (bx * bx + by * by || 1)))
    best = Math.min(best, Math.hypot(ax + along * bx, ay + along * by))
  }
  return best
}
