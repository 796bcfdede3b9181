import type { PlacedLine, PlacedPicture } from './page.ts'

/**
 * One line of a letter before it has a place. `before` is the space above it in points, dropped at the top of a page; `picture` stands in that
 * space.
 */
export type Row = Omit<PlacedLine, 'x' | 'baseline'> & {
  before: number
  keepWithNext: boolean
  picture?: Omit<PlacedPicture, 'x' | 'top'>
}

/** Where rows may stand on a page: first baselines and last baseline, in points from the top. */
export type Frame = { first: number; following: number; bottom: number; leading: number }

type Placed = { row: Row; baseline: number }

/** Rows that may not be parted, in runs: a run ends after the first row that needn't stay with the next. */
function runs(rows: readonly Row[]): Row[][] {
  const list: Row[][] = []
  let run: Row[] = []
  for (const row of rows) {
    run.push(row)
    if (!row.keepWithNext) {
      list.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...list, run] : list
}

/** The baselines of a run below a given one; a run at the top of a page begins without its space above. */
function stack(run: readonly Row[], last: number | null, first: number, leading: number): Placed[] {
  let baseline = last
  return run.map((row) => {
    baseline = baseline === null ? first : baseline + leading + row.before
    return { row, baseline }
  })
}

/**
 * Puts rows on pages, run by run: a run that doesn't fit goes to the next page whole. A run longer than a page (which only a text without any
 * break can make) is parted where the page ends.
 */
export function paginate(rows: readonly Row[], frame: Frame): Placed[][] {
  const pages: Placed[][] = [[]]
  for (const run of runs(rows)) {
    const page = pages.at(-1) ?? []
    const first = pages.length === 1 ? frame.first : frame.following
    const placed = stack(run, page.at(-1)?.baseline ?? null, first, frame.leading)
    if ((placed.at(-1)?.baseline ?? 0) <= frame.bottom) {
      page.push(...placed)
      continue
    }
    const fresh = stack(run, null, frame.following, frame.leading)
    if (page.length > 0 && (fresh.at(-1)?.baseline ?? 0) <= frame.bottom) {
      pages.push(fresh)
      continue
    }
    for (const row of run) {
      const current = pages.at(-1) ?? []
      const [next] = stack(
        [row],
        current.at(-1)?.baseline ?? null,
        pages.length === 1 ? frame.first : frame.following,
        frame.leading,
      )
      if (next && (next.baseline <= frame.bottom || current.length === 0)) current.push(next)
      else pages.push(stack([row], null, frame.following, frame.leading))
    }
  }
  return pages
}
