import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { today } from '../../server/load.ts'
import { refreshPeople } from './refresh.ts'

const DATA = join(dirname(fileURLToPath(import.meta.url)), '..')

/** A list in quite another shape has thousands of faults, all of one kind. */
const LONGEST_REASON = 4_000

/** `npm run data:people`: the officials of today, in `data/` or in the data folder that `--to` names. */
async function run(): Promise<number> {
  const { values } = parseArgs({ options: { to: { type: 'string', default: DATA } } })
  if (!existsSync(join(values.to, 'officials'))) {
    console.error(`${values.to} is no data folder: it has no officials/.`)
    return 1
  }
  try {
    await refreshPeople({ dataFolder: values.to, today: today(), say: console.log })
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    console.error(`\nNothing was changed. ${reason.slice(0, LONGEST_REASON)}`)
    return 1
  }
  console.log(`\nThe officials in ${values.to} are new. Look at "git diff --stat", then run npm test.`)
  return 0
}

process.exitCode = await run()
