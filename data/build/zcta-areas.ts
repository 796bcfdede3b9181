import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Flatbush from 'flatbush'
import { layerOf, METRES_PER_DEGREE, type Shape, shrinkAt } from './polygons.ts'

/** Where the ZIP code tabulation areas (ZCTAs) of 2020 are. Longitude comes before latitude, in degrees. */
export type ZctaAreas = {
  /** A point inside each ZCTA of the country and its territories. */
  centroids: ReadonlyMap<string, readonly [longitude: number, latitude: number]>
  /** The outline of each ZCTA that has one: of 2020, or else of 2010 (coarse). */
  shapes: ReadonlyMap<string, Shape>
  /** The ZCTA a point lies in; undefined in the wilderness and on water, which belong to none. */
  at(longitude: number, latitude: number): string | undefined
}

/** How far outside an outline of 2010, which is coarse, a point may lie that no other ZCTA claims. */
const OUTLINE_REACH = 1_000
/** How far from its centroid a point may belong to a ZCTA without any outline; most are a campus or a village. */
const CENTROID_REACH = 5_000

type Feature<P> = { properties: P; geometry: Shape | null }

function featuresIn<P>(folder: string): Feature<P>[] {
  return readdirSync(folder)
    .sort()
    .flatMap(
      (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { features: Feature<P>[] }).features,
    )
}

/** Reads the outlines of 2020, fills their gaps with those of 2010, and takes the centroids of all ZCTAs. */
export function readZctaAreas(from: string): ZctaAreas {
  const points = JSON.parse(readFileSync(join(from, 'zips/zcta-2020-centroids.json'), 'utf8')) as {
    features: { properties: { ZCTA5CE20: string }; geometry: { coordinates: [number, number] } }[]
  }
  const centroids = new Map(points.features.map((f) => [f.properties.ZCTA5CE20, f.geometry.coordinates]))

  const sharp = new Map<string, Shape>()
  for (const { properties, geometry } of featuresIn<{ zip: string }>(join(from, 'zips/zcta-2020'))) {
    if (geometry && centroids.has(properties.zip)) sharp.set(properties.zip, geometry)
  }
  const coarse = new Map<string, Shape>()
  for (const { properties, geometry } of featuresIn<{ ZCTA5CE10: string }>(join(from, 'zips/zcta-2010'))) {
    const zcta = properties.ZCTA5CE10
    if (!geometry || !centroids.has(zcta) || sharp.has(zcta)) continue
    // A ZCTA over two states is cut at the border, a piece in the file of each.
    const known = coarse.get(zcta)
    coarse.set(zcta, known ? merged(known, geometry) : geometry)
  }
  const bare = [...centroids].filter(([zcta]) => !sharp.has(zcta) && !coarse.has(zcta))
  return { centroids, shapes: new Map([...sharp, ...coarse]), at: finder(sharp, coarse, bare) }
}

function merged(a: Shape, b: Shape): Shape {
  const polygons = (shape: Shape) => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
  return { type: 'MultiPolygon', coordinates: [...polygons(a), ...polygons(b)] }
}

type Bare = readonly (readonly [zcta: string, point: readonly [number, number]])[]

function finder(
  sharp: ReadonlyMap<string, Shape>,
  coarse: ReadonlyMap<string, Shape>,
  bare: Bare,
): ZctaAreas['at'] {
  const [sharpNames, coarseNames] = [[...sharp.keys()], [...coarse.keys()]]
  const [sharpLayer, coarseLayer] = [layerOf([...sharp.values()]), layerOf([...coarse.values()])]
  const nearest = nearestOf(bare)
  return (longitude, latitude) => {
    const exact = sharpNames[sharpLayer.at(longitude, latitude)[0] ?? -1]
    if (exact) return exact
    const old = coarseNames[coarseLayer.at(longitude, latitude)[0] ?? -1]
    if (old) return old
    const near = nearest(longitude, latitude)
    if (near) return near
    return coarseNames[coarseLayer.nearest(longitude, latitude, OUTLINE_REACH)?.area ?? -1]
  }
}

/** The centroid nearest to a place, if there is one within `CENTROID_REACH`. */
function nearestOf(bare: Bare): (longitude: number, latitude: number) => string | undefined {
  const index = new Flatbush(Math.max(1, bare.length))
  for (const [, [x, y]] of bare) index.add(x, y)
  if (bare.length === 0) index.add(Infinity, Infinity)
  index.finish()
  return (longitude, latitude) => {
    const shrink = shrinkAt(latitude)
    const [dx, dy] = [CENTROID_REACH / METRES_PER_DEGREE / shrink, CENTROID_REACH / METRES_PER_DEGREE]
    const near = index
      .search(longitude - dx, latitude - dy, longitude + dx, latitude + dy)
      .flatMap((i) => (bare[i] ? [bare[i]] : []))
      .map(([zcta, [x, y]]) => ({ zcta, degrees: Math.hypot((x - longitude) * shrink, y - latitude) }))
      .sort((a, b) => a.degrees - b.degrees)[0]
    return near && near.degrees * METRES_PER_DEGREE <= CENTROID_REACH ? near.zcta : undefined
  }
}
