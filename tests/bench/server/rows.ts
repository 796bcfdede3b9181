/** One line of the table: ours beside a peer, from turns taken in one run. */
export type Row = { what: string; ours: string; peer: string; theirs: string; ratio: string; goal: string }

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Prints rows as a Markdown table. */
export function printRows(rows: readonly Row[]): void {
  const heads = { what: 'what', ours: 'ours', peer: 'beside', theirs: 'theirs', ratio: 'ratio', goal: 'goal' }
  const line = ({ what, ours, peer, theirs, ratio, goal }: Row) =>
    console.log(`| ${[what, ours, peer, theirs, ratio, goal].join(' | ')} |`)
  line(heads)
  console.log('| --- | ---: | --- | ---: | ---: | --- |')
  for (const row of rows) line(row)
}

/** Lets several take turns, so that a busy moment of the machine hits all of them; gives each one's results, round by round. */
export async function inTurns<T>(rounds: number, runners: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const results = runners.map((): T[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, run] of runners.entries()) results[index]?.push(await run())
  return results
}
