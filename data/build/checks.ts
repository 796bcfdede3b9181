import * as z from 'zod'
import type { Official } from '#letter/official.ts'
import { JurisdictionFile } from '../../server/lookup/dataset.ts'

/** Whether a letter, a message or a call can reach them. */
const isReachable = (o: Official) => Boolean(o.email || o.contactForm || o.phones.length || o.postal.length)

function problemsOf(official: Official): string[] {
  const problems: string[] = []
  if (!isReachable(official)) problems.push('no way to reach them')
  if (JSON.stringify(official) !== JSON.stringify(official).normalize('NFC'))
    problems.push('text that is not NFC')
  if (!official.name.includes(official.familyName.split(' ')[0] ?? ''))
    problems.push('a family name not in the name')
  if (official.chamber.startsWith('us-') && official.email) problems.push('an e-mail address in Congress')
  for (const { lines } of official.postal)
    if (!/^.+, [A-Z]{2} \d{5}(-\d{4})?$/.test(lines.at(-1) ?? ''))
      problems.push(`an address without ZIP: ${lines.join(' / ')}`)
  return problems
}

/** Everything that is wrong with the files before they are written: the schema, ids, ways to reach people. */
export function problemsIn(files: readonly JurisdictionFile[]): string[] {
  const invalid = files.flatMap((file) => {
    const result = JurisdictionFile.safeParse(file)
    return result.success ? [] : [`${file.state}: ${z.prettifyError(result.error)}`]
  })
  const officials = files.flatMap((file) => file.officials)
  const seen = new Set<string>()
  const twice = officials
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => `two officials have the id ${id}`)
  const wrong = officials.flatMap((o) => problemsOf(o).map((problem) => `${o.name} (${o.state}): ${problem}`))
  return [...invalid, ...twice, ...wrong]
}
