import type { Sender } from '#letter/schema.ts'
import { STATES } from '#letter/states.ts'
import type { OwnText, Said } from './visit.ts'

/** What a text may say of the one who signs, in the words in which it says it. */
export function saidBy({ name, address: { city, state } }: Sender): Said {
  return { name, city, state: STATES[state]?.name ?? state }
}

type Pair = { old: string; fresh: string }

/** What has become other words since, the longest first, so that "Rome, Georgia" is one thing and not two. */
function changes(said: Said, now: Said): Pair[] {
  const place = ({ city, state }: Said) => `${city}, ${state}`
  return [
    { old: place(said), fresh: place(now) },
    { old: said.name, fresh: now.name },
    { old: said.city, fresh: now.city },
    { old: said.state, fresh: now.state },
  ].filter(({ old, fresh }) => old !== '' && old !== fresh)
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** True if the words stand at this place of the text, and not as a part of longer ones. */
const standsAt = (text: string, words: string, at: number) =>
  words !== '' && text.startsWith(words, at) && !isLetter(text[at - 1]) && !isLetter(text[at + words.length])

/** The text with the old words replaced, and which of them it had. What already says the new ones is left alone. */
function exchange(text: string, pairs: readonly Pair[]): { text: string; had: Set<string> } {
  const had = new Set<string>()
  let result = ''
  for (let at = 0; at < text.length; ) {
    const isDone = ({ old, fresh }: Pair) => fresh.includes(old) && standsAt(text, fresh, at)
    const done = pairs.find(isDone)
    const pair = done ? undefined : pairs.find(({ old }) => standsAt(text, old, at))
    if (pair) had.add(pair.old)
    const [from, to] = done ? [done.fresh, done.fresh] : pair ? [pair.old, pair.fresh] : [text[at], text[at]]
    result += to
    at += from?.length ?? 1
  }
  return { text: result, had }
}

/** The earlier words that a text of the person's own still says. */
export function staleIn({ said, subject = '', body = '' }: OwnText, now: Said): string[] {
  return said ? [...exchange(`${subject}\n${body}`, changes(said, now)).had] : []
}

/** The text with what is said of the writer now in place of what was said before. */
export function renewed({ said, subject, body, ...rest }: OwnText, now: Said): OwnText {
  const pairs = said ? changes(said, now) : []
  return {
    ...rest,
    ...(subject !== undefined && { subject: exchange(subject, pairs).text }),
    ...(body !== undefined && { body: exchange(body, pairs).text }),
    said: now,
  }
}

/** What to remember with a text that is being typed: of each word the earlier one, for as long as the text still says it. */
export function remembered({ said, subject = '', body = '' }: OwnText, now: Said): Said {
  const keep = (field: keyof Said) => {
    const old = said?.[field]
    if (old === undefined || old === now[field]) return now[field]
    const { had } = exchange(`${subject}\n${body}`, [{ old, fresh: now[field] }])
    return had.size > 0 ? old : now[field]
  }
  return { name: keep('name'), city: keep('city'), state: keep('state') }
}
