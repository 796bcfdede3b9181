import Flatbush from 'flatbush'

/** Longitude before latitude, in degrees (RFC 7946). */
type Position = readonly number[]
/** The rings of one polygon: the outline, then its holes. */
export type Rings = readonly (readonly Position[])[]
/** A polygon or several, as GeoJSON writes them. */
export type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: Rings }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] }

/** Areas (districts, ZIP code areas) that can be asked which of them a point lies in. */
export type Layer = {
  /** The areas that contain the point, as positions in the list the layer was made from, ascending. */
  at(longitude: number, latitude: number): number[]
  /** The area that contains the point or has the nearest border, in metres; null if all are beyond `reach` metres. */
  nearest(longitude: number, latitude: number, reach: number): { area: number; metres: number } | null
  /** West, south, east and north end of an area, in degrees. */
  box(area: number): Box
}

type Box = readonly [west: number, south: number, east: number, north: number]

type Edge = { x1: number; y1: number; x2: number; y2: number }

/** One polygon, its edges sorted into horizontal bands: a point is compared with the edges of its own band only. */
type Part = { area: number; box: Box; bandHeight: number; bands: Edge[][] }

/** Metres in a degree of latitude, and of longitude at the equator, on a sphere with the Earth's mean radius. */
export const METRES_PER_DEGREE = 111_195

/** How much shorter a degree of longitude is at this latitude than at the equator. */
export const shrinkAt = (latitude: number): number => Math.cos((latitude * Math.PI) / 180)

/**
 * A layer of shapes, which may overlap. The builder asks tens of millions of times; a library that walks the whole
 * outline for each point takes an hour for what the bands do in a minute.
 */
export function layerOf(shapes: readonly Shape[]): Layer {
  const parts = shapes.flatMap((shape, area) =>
    (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) => partOf(area, rings)),
  )
  const index = new Flatbush(Math.max(1, parts.length))
  for (const { box } of parts) index.add(...box)
  if (parts.length === 0) index.add(Infinity, Infinity)
  index.finish()
  const partsIn = (box: Box) =>
    index
      .search(...box)
      .sort((a, b) => a - b)
      .flatMap((i) => parts[i] ?? [])

  return {
    at: (longitude, latitude) =>
      index
        .search(longitude, latitude, longitude, latitude, (i) => contains(parts[i], longitude, latitude))
        .flatMap((i) => parts[i]?.area ?? [])
        .sort((a, b) => a - b),
    nearest: (longitude, latitude, reach) => {
      const shrink = shrinkAt(latitude)
      const [dx, dy] = [reach / METRES_PER_DEGREE / shrink, reach / METRES_PER_DEGREE]
      let best: { area: number; metres: number } | null = null
      for (const part of partsIn([longitude - dx, latitude - dy, longitude + dx, latitude + dy])) {
        const metres = contains(part, longitude, latitude) ? 0 : metresTo(part, longitude, latitude, shrink)
        if (metres <= reach && metres < (best?.metres ?? Infinity)) best = { area: part.area, metres }
      }
      return best
    },
    box: (area) => around(parts.filter((part) => part.area === area).map((part) => part.box)),
  }
}

function partOf(area: number, rings: Rings): Part {
  const edges = rings.flatMap(edgesOf)
  const box = around(
    edges.map(({ x1, y1, x2, y2 }) => [
      Math.min(x1, x2),
      Math.min(y1, y2),
      Math.max(x1, x2),
      Math.max(y1, y2),
    ]),
  )
  const bands: Edge[][] = Array.from({ length: Math.ceil(edges.length / 4) }, () => [])
  const part = { area, box, bandHeight: (box[3] - box[1]) / bands.length, bands }
  for (const edge of edges) {
    const [low, high] = [bandAt(part, Math.min(edge.y1, edge.y2)), bandAt(part, Math.max(edge.y1, edge.y2))]
    for (let band = low; band <= high; band++) bands[band]?.push(edge)
  }
  return part
}

function edgesOf(ring: readonly Position[]): Edge[] {
  const edges: Edge[] = []
  let [x1, y1] = ring.at(-1) ?? []
  for (const [x2, y2] of ring) {
    if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) continue
    if (x1 !== x2 || y1 !== y2) edges.push({ x1, y1, x2, y2 })
    ;[x1, y1] = [x2, y2]
  }
  return edges
}

const bandAt = ({ box, bandHeight, bands }: Part, y: number): number =>
  Math.min(bands.length - 1, Math.max(0, Math.floor((y - box[1]) / bandHeight)))

/** Even-odd rule: a ray to the east crosses the outline an odd number of times. A hole's edges count like any other. */
function contains(part: Part | undefined, x: number, y: number): boolean {
  if (!part) return false
  let inside = false
  for (const { x1, y1, x2, y2 } of part.bands[bandAt(part, y)] ?? []) {
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside
  }
  return inside
}

function metresTo(part: Part, x: number, y: number, shrink: number): number {
  let best = Infinity
  for (const band of part.bands) {
    for (const edge of band) {
      const [ax, ay] = [(edge.x1 - x) * shrink, edge.y1 - y]
      const [bx, by] = [(edge.x2 - edge.x1) * shrink, edge.y2 - edge.y1]
      const along = Math.max(0, Math.min(1, -(ax * bx + ay * by) / (bx * bx + by * by)))
      best = Math.min(best, Math.hypot(ax + along * bx, ay + along * by))
    }
  }
  return best * METRES_PER_DEGREE
}

function around(boxes: readonly Box[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    west = Math.min(west, box[0])
    south = Math.min(south, box[1])
    east = Math.max(east, box[2])
    north = Math.max(north, box[3])
  }
  return [west, south, east, north]
}
