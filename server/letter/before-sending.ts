import { doubtfulGaps, placeholders } from './gaps.ts'
import { identifying } from './identifying.ts'
import { charactersByName, unprintableIn } from './on-paper.ts'
import { english } from './say.ts'
import { shouting } from './shouting.ts'
import { insults, threats } from './unkind.ts'
import type { LetterSay } from './words/es.ts'

/** Something to look at before a letter goes out: where (`found`, as it stands in the text), and what to do. */
export type Remark = {
  about: 'placeholder' | 'gap' | 'victim' | 'threat' | 'insult' | 'shouting' | 'paper'
  /** Only what is still to be filled in keeps a letter back. All else is the person's to decide. */
  blocks: boolean
  found: string[]
  message: string
}

/** At most three of them, in quotation marks. */
function quoted(found: readonly string[], say: LetterSay): string {
  const quotes = found.slice(0, 3).map((text) => `“${text}”`)
  const shown = quotes.join(', ')
  return found.length > 3 ? say('{shown} and more', { shown }) : shown
}

/**
 * What to look at before a letter goes out, the weightiest first; nothing for most letters. `draft` is the campaign's text for this person. It
 * works by short lists of English words and patterns, on the person's own device: it misses much, is sometimes wrong, and never blocks a letter
 * except for gaps that the server would refuse as well.
 */
export function remarks(
  letter: { subject: string; body: string },
  draft: string,
  say: LetterSay = english,
): Remark[] {
  const text = `${letter.subject}\n\n${letter.body}`
  const remark = (about: Remark['about'], found: string[], message: string): Remark[] =>
    found.length === 0 ? [] : [{ about, blocks: about === 'placeholder', found, message }]
  const gaps = placeholders(text)
  const doubtful = doubtfulGaps(text)
  const signs = identifying(letter.body, draft)
  const menacing = threats(text)
  const unkind = insults(text)
  const loud = shouting(text)
  const unprintable = unprintableIn(text)
  return [
    ...remark(
      'placeholder',
      gaps,
      say('Replace or delete what is still to be filled in: {gaps}.', { gaps: gaps.join(', ') }),
    ),
    ...remark(
      'gap',
      doubtful,
      say('Is this still to be filled in? {gaps}. If you mean it so, leave it.', {
        gaps: quoted(doubtful, say),
      }),
    ),
    ...remark(
      'victim',
      signs,
      say(
        'Together this may tell who a child or a survivor is: {signs}. Letters are opened by many hands. Leave out names, schools and exact ages, unless it is your own story and you want it known.',
        { signs: quoted(signs, say) },
      ),
    ),
    ...remark(
      'threat',
      menacing,
      say(
        'This could be taken for a threat: {found}. Offices have to pass threats on, and nobody reads the rest. Say what you ask for instead; if you tell what somebody said to you, make that plain.',
        { found: quoted(menacing, say) },
      ),
    ),
    ...remark(
      'insult',
      unkind,
      say(
        'This may end the reading: {found}. A hard word about the reader makes it easy to put a letter aside. If you quote somebody, leave it.',
        { found: quoted(unkind, say) },
      ),
    ),
    ...remark(
      'shouting',
      loud,
      say('This reads like shouting: {found}. Your words are stronger in small letters.', {
        found: quoted(loud, say),
      }),
    ),
    ...remark(
      'paper',
      unprintable,
      say(
        'On paper this would be missing: {characters}. By e-mail or in a form it can go along. Take it out if you want to print the letter.',
        { characters: charactersByName(unprintable, say) },
      ),
    ),
  ]
}
