import type { Official } from '#letter/official.ts'
import type { LetterRequest } from '#letter/schema.ts'
import type { Unprintable } from '../pdf/unprintable.ts'
import type { ServerSay } from '../words/language.ts'
import type { Known } from './letter-issues.ts'
import type { Issue } from './validate.ts'

/** What is wrong with where a letter is to be mailed. */
function officeIssues(
  { name, postal }: Official,
  { office }: LetterRequest,
  path: string,
  say: ServerSay,
): Issue[] {
  if (postal.length === 0) {
    const message = say('We have no postal address for {name}; write by e-mail or through the website.', {
      name,
    })
    return [{ path: `${path}official`, message }]
  }
  if (office === undefined || office < postal.length) return []
  const message = say('{name} has no such office any more; choose another.', { name })
  return [{ path: `${path}office`, message }]
}

/** How a character is named to somebody who is to take it out: one that can't be seen by itself by its number alone. */
function named(character: string, say: ServerSay): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  if (/[\p{Cc}\p{Cf}\p{Z}]/u.test(character)) return say('the invisible U+{code}', { code })
  return /[\p{M}\p{Co}\p{Cn}]/u.test(character)
    ? say('the sign U+{code}', { code })
    : `${character} (U+${code})`
}

/** At most eight characters by name. */
function namesOf(characters: readonly string[], say: ServerSay): string {
  const names = characters.slice(0, 8).map((character) => named(character, say))
  const shown = names.join(', ')
  return characters.length > 8 ? say('{shown} and more', { shown }) : shown
}

/** What a letter is printed on: its own paper, or an envelope, which shows nothing of it but who it is from. */
type On = 'letter' | 'envelope'

/** Says what can't be printed, with the way out. */
function sentence(characters: string, on: On, say: ServerSay): string {
  return on === 'letter'
    ? say("The letter's font can't print {characters}. Take it out, or send this letter by e-mail.", {
        characters,
      })
    : say(
        "The letter's font can't print {characters}. Write it in other letters, or address the envelope by hand.",
        { characters },
      )
}

/** What keeps a letter from being printed besides: no postal address, or characters that the font lacks. */
export function printIssues(
  letter: LetterRequest,
  path: string,
  { officials, unprintable, on }: { officials: Known; unprintable: readonly Unprintable[]; on: On },
  say: ServerSay,
): Issue[] {
  const official = officials.get(letter.official)
  return [
    ...(official ? officeIssues(official, letter, path, say) : []),
    ...unprintable.map(({ path: field, characters }) => ({
      path: `${path}${field}`,
      message: sentence(namesOf(characters, say), on, say),
    })),
  ]
}
