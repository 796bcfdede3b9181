/** One line of a table: what it is about, then numbers or words. */
export type Row = readonly (string | number)[]

/** "63.1 %" of a total; a dash where there is nothing to count. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`
}

const text = (cell: string | number | undefined) =>
  typeof cell === 'number' ? cell.toLocaleString('en-US') : (cell ?? '')

/** Prints a table under a title: the first column to the left, the others to the right. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
  const all = [head, ...rows].map((row) => head.map((_, column) => text(row[column])))
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  const [first = [], ...others] = all
  console.log(`\n${title}\n${line(first)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  for (const row of others) console.log(line(row))
}

/** Counts by kind, most first. */
export function printKinds(title: string, kinds: readonly string[]): void {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const rows = [...counts].sort(([, a], [, b]) => b - a)
  printTable(title, ['kind', 'number'], [...rows, ['together', kinds.length]])
}

/** Lists cases one a line, or says that there are none. */
export function printList(title: string, cases: readonly string[]): void {
  console.log(`\n${title}: ${cases.length === 0 ? 'none' : cases.length}`)
  for (const each of cases) console.log(`  ${each}`)
}
