import { waysTo } from '#letter/delivery.ts'
import type { Official } from '#letter/official.ts'
import { charactersByName } from '#letter/on-paper.ts'
import type { LetterRequest } from '#letter/schema.ts'
import type { Unprintable } from '../pdf/unprintable.ts'
import type { ServerSay } from '../words/language.ts'
import { officeFault } from './letter-issues.ts'
import type { Issue } from './validate.ts'

/** What is wrong with where a letter is to be mailed. */
export function officeIssues(
  official: Official | undefined,
  letter: LetterRequest,
  path: string,
  say: ServerSay,
): Issue[] {
  if (!official) return []
  const { name, postal } = official
  if (postal.length === 0) {
    const message = say('We have no postal address for {name}; write by e-mail or through the website.', {
      name,
    })
    return [{ path: `${path}official`, message }]
  }
  return officeFault(official, letter, path, say)
}

/** What a letter is printed on: its own paper, or an envelope, which shows nothing of it but who it is from. */
export type On = 'letter' | 'envelope'

/** Says what can't be printed, with the way out that the office has. */
function sentence(list: readonly string[], on: On, official: Official | undefined, say: ServerSay): string {
  const characters = charactersByName(list, say)
  const isOne = list.length === 1
  if (on === 'envelope')
    return isOne
      ? say(
          'The letter’s font can’t print {characters}. Write it in other letters, or address the envelope by hand.',
          { characters },
        )
      : say(
          'The letter’s font can’t print {characters}. Write them in other letters, or address the envelope by hand.',
          { characters },
        )
  switch (official && waysTo(official)[0]?.way) {
    case 'email':
      return isOne
        ? say('The letter’s font can’t print {characters}. Take it out, or send this letter by e-mail.', {
            characters,
          })
        : say('The letter’s font can’t print {characters}. Take them out, or send this letter by e-mail.', {
            characters,
          })
    case 'form':
      return isOne
        ? say(
            'The letter’s font can’t print {characters}. Take it out, or send this letter through the office’s contact form.',
            { characters },
          )
        : say(
            'The letter’s font can’t print {characters}. Take them out, or send this letter through the office’s contact form.',
            { characters },
          )
    case 'website':
      return isOne
        ? say(
            'The letter’s font can’t print {characters}. Take it out, or send this letter through the office’s website.',
            { characters },
          )
        : say(
            'The letter’s font can’t print {characters}. Take them out, or send this letter through the office’s website.',
            { characters },
          )
    default:
      return isOne
        ? say('The letter’s font can’t print {characters}. Take it out.', { characters })
        : say('The letter’s font can’t print {characters}. Take them out.', { characters })
  }
}

/** What a press has found: characters of a letter that its font lacks. */
export const printIssues = (
  found: readonly Unprintable[],
  { path, on, official }: { path: string; on: On; official: Official | undefined },
  say: ServerSay,
): Issue[] =>
  found.map(({ path: field, characters }) => ({
    path: `${path}${field}`,
    message: sentence(characters, on, official, say),
  }))
