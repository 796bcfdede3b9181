import * as z from 'zod'
import type { Official } from '#letter/official.ts'
import { JurisdictionFile } from '../../server/lookup/dataset.ts'

/** State legislators who share their name with a member of Congress of their state, and are somebody else. */
const NAMESAKES = new Set([
  // Robert Garcia of California's 50th Assembly district; the member of Congress is from Long Beach.
  'ocd-person-8b2f37bc-65b7-40ed-af14-5d93cb765a5d',
  // Mike Johnson of Louisiana's 27th House district; the other is the Speaker of the U.S. House.
  'ocd-person-0e901294-3718-49df-9922-0ac4503acee2',
])

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

/**
 * People who seem to hold two offices: a member of Congress whom the list of their state's legislature still has. One
 * list is behind. Namesakes are told apart by hand.
 */
function inTwoOffices(officials: readonly Official[]): string[] {
  const congress = new Map(
    officials.filter((o) => o.chamber.startsWith('us-')).map((o) => [`${o.name} ${o.state}`, o]),
  )
  return officials.flatMap((o) => {
    const twin = o.chamber.startsWith('us-') ? undefined : congress.get(`${o.name} ${o.state}`)
    // Only somebody who came to Congress later can be the same person.
    const cameLater = twin && (twin.termStarts ?? '') > (o.termStarts ?? '9')
    return cameLater && !NAMESAKES.has(o.id)
      ? [`${o.name} (${o.id}) is in ${o.chamber} and in ${twin.chamber}`]
      : []
  })
}

/** What makes the files wrong, before they are written: against the schema, or with an id that two people have. */
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
  return [...invalid, ...twice]
}

/** What is odd about single officials: no way to reach them, a name that doesn't fit, two offices at once. */
export function oddities(files: readonly JurisdictionFile[]): string[] {
  const officials = files.flatMap((file) => file.officials)
  const odd = officials.flatMap((o) => problemsOf(o).map((problem) => `${o.name} (${o.state}): ${problem}`))
  return [...odd, ...inTwoOffices(officials)]
}
