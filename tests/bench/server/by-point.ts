import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spots, writeGeoJson } from './polygons.ts'
import { inTurns, median, type Row } from './rows.ts'

const ROUNDS = 3
const PER_STATE = 150
const WAYS = ['ours', 'which-polygon', 'turf', 'ours, in full']
const FINDER = fileURLToPath(new URL('point-finder.ts', import.meta.url))

const UNITS: Record<keyof Cost, [unit: string, digits: number]> = {
  cold: [' ms', 1],
  warm: [' µs', 1],
  megabytes: [' MB', 1],
  found: ['', 0],
}

/** Milliseconds of the first point in a state, microseconds of a later one, megabytes with all states, and districts found in all. */
type Cost = { cold: number; warm: number; megabytes: number; found: number }

/**
 * Districts by point, beside which-polygon and turf on the same polygons, each in a process of its own; and beside all that a lookup asks of a point:
 * which state it is in, and whether a border is within 50 m.
 */
export async function byPoint(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'polygons-'))
  try {
    writeGeoJson(folder)
    writeFileSync(join(folder, 'points.json'), JSON.stringify(spots(PER_STATE)))
    const run = async (way: string): Promise<Cost> =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', FINDER, way, folder], {
          encoding: 'utf8',
        }),
      )
    const [own = [], which = [], turf = [], full = []] = await inTurns(
      ROUNDS,
      WAYS.map((way) => () => run(way)),
    )
    const of = (rounds: readonly Cost[], pick: keyof Cost) => median(rounds.map((one) => one[pick]))
    type Beside = [mine: readonly Cost[], peer: string, theirs: readonly Cost[]]
    const row = (what: string, [mine, peer, theirs]: Beside, pick: keyof Cost, goal = ''): Row => {
      const [unit, digits] = UNITS[pick]
      const inUnits = (rounds: readonly Cost[]) => `${of(rounds, pick).toFixed(digits)}${unit}`
      const ratio = (of(mine, pick) / of(theirs, pick)).toFixed(2)
      return { what, ours: inUnits(mine), peer, theirs: inUnits(theirs), ratio, goal }
    }
    const whichPolygon: Beside = [own, 'which-polygon', which]
    return [
      row('districts by point, the first in a state', whichPolygon, 'cold', 'at most 1'),
      row('… with all states read', whichPolygon, 'warm', 'at most 1'),
      row('… and its state, and borders within 50 m', [full, 'which-polygon', which], 'warm'),
      row('… memory with all states read', whichPolygon, 'megabytes', 'at most 0.1'),
      row('… districts found in all', whichPolygon, 'found', '1.00'),
      row('districts by point, the first in a state', [own, 'turf', turf], 'cold'),
      row('… with all states read', [own, 'turf', turf], 'warm'),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
