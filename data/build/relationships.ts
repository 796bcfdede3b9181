import { parseArgs } from 'node:util'
import { convertRelationshipFiles } from './relationship-files.ts'

/** `npm run data:lists`: the Census Bureau's relationship files, as the builder reads them. */
const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
if (values.from && values.to) convertRelationshipFiles(values.from, values.to)
else {
  console.error('npm run data:lists -- --from <folder with the three tab20_….txt> --to <sources folder>')
  process.exitCode = 1
}
