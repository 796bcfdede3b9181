// `npm run bench` measures the server beside its peers, in turns, and prints one table. A part of it: `npm run bench -- zip`.
import { availableParallelism } from 'node:os'
import { atStart } from './server/at-start.ts'
import { beside } from './server/beside.ts'
import { byPoint } from './server/by-point.ts'
import { byZip } from './server/by-zip.ts'
import { letters } from './server/letters.ts'
import { printRows, type Row } from './server/rows.ts'

const PARTS: Record<string, () => Promise<Row[]>> = {
  // Before the machine has been at full load for minutes, as when a server is started.
  start: atStart,
  zip: byZip,
  point: byPoint,
  letters,
  beside,
}

const wanted = process.argv.slice(2)
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores; medians of rounds taken in turns.\n`,
)
const rows: Row[] = []
for (const [name, part] of Object.entries(PARTS))
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await part()))
printRows(rows)
