import { identifying } from './identifying.ts'
import { shouting } from './shouting.ts'
import { placeholders } from './template.ts'
import { insults, threats } from './unkind.ts'

/** Something to look at before a letter goes out: where (`found`, as it stands in the text), and what to do. */
export type Remark = {
  about: 'placeholder' | 'victim' | 'threat' | 'insult' | 'shouting'
  /** Only what is still to be filled in keeps a letter back. All else is the person's to decide. */
  blocks: boolean
  found: string[]
  message: string
}

/** At most three of them, in quotation marks. */
function quoted(found: readonly string[]): string {
  const shown = found.slice(0, 3).map((text) => `“${text}”`)
  return `${shown.join(', ')}${found.length > 3 ? ' and more' : ''}`
}

/**
 * What to look at before a letter goes out, the weightiest first; nothing for most letters. `draft` is the campaign's text for this person. It
 * works by short lists of English words and patterns, on the person's own device: it misses much, is sometimes wrong, and never blocks a letter
 * except for gaps that the server would refuse as well.
 */
export function remarks(letter: { subject: string; body: string }, draft: string): Remark[] {
  const text = `${letter.subject}\n\n${letter.body}`
  const remark = (about: Remark['about'], found: string[], message: string): Remark[] =>
    found.length === 0 ? [] : [{ about, blocks: about === 'placeholder', found, message }]
  const gaps = placeholders(text)
  const signs = identifying(letter.body, draft)
  const menacing = threats(text)
  const unkind = insults(text)
  const loud = shouting(text)
  return [
    ...remark('placeholder', gaps, `Replace or delete what is still to be filled in: ${gaps.join(', ')}.`),
    ...remark(
      'victim',
      signs,
      `Together this may tell who a child or a survivor is: ${quoted(signs)}. Letters are opened by many hands. Leave out names, schools and exact ages, unless it is your own story and you want it known.`,
    ),
    ...remark(
      'threat',
      menacing,
      `This could be taken for a threat: ${quoted(menacing)}. Offices have to pass threats on, and nobody reads the rest. Say what you ask for instead; if you tell what somebody said to you, make that plain.`,
    ),
    ...remark(
      'insult',
      unkind,
      `This may end the reading: ${quoted(unkind)}. A hard word about the reader makes it easy to put a letter aside. If you quote somebody, leave it.`,
    ),
    ...remark(
      'shouting',
      loud,
      `This reads like shouting: ${quoted(loud)}. Your words are stronger in small letters.`,
    ),
  ]
}
