import type { Visit } from './visit.ts'

/** What belongs together: an answer, the question that it answers, and what was chosen among it. */
const ANSWER = [
  'found',
  'foundOn',
  'asked',
  'byStreet',
  'misplaced',
  'point',
  'divisions',
  'states',
  'unsure',
] as const
/** What has an entry for each letter, official or campaign. */
const ENTRIES = [
  'picks',
  'answers',
  'letters',
  'fitted',
  'done',
  'sent',
  'asks',
  'thanks',
  'offices',
  'formLimits',
  'sender',
  'others',
] as const

type Entries = Readonly<Record<string, unknown>>

function mergedEntries(before: Entries, mine: Entries, theirs: Entries): Entries {
  if (mine === before) return theirs
  const merged: Record<string, unknown> = { ...theirs }
  for (const key of new Set([...Object.keys(before), ...Object.keys(mine)])) {
    if (mine[key] === before[key]) continue
    if (key in mine) merged[key] = mine[key]
    else delete merged[key]
  }
  return merged
}

/**
 * What two tabs made of one visit: what was changed here since `before`, and all else as the other tab left it. Of what both changed, this tab's
 * stands. All three have the same campaign at hand.
 */
export function merged(before: Visit, mine: Visit, theirs: Visit): Visit {
  const changed = Object.fromEntries(
    Object.entries(mine).filter(([key, value]) => value !== before[key as keyof Visit]),
  )
  const answer = ANSWER.some((key) => key in changed) ? ANSWER : []
  return {
    ...theirs,
    ...changed,
    ...Object.fromEntries(answer.map((key) => [key, mine[key]])),
    ...Object.fromEntries(
      ENTRIES.map((key) => [key, mergedEntries(before[key] as Entries, mine[key] as Entries, theirs[key])]),
    ),
  }
}
