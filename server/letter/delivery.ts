import type { Letter } from './compose.ts'
import { letterText } from './compose.ts'
import { formCautions, formLength, formLimit } from './form-limits.ts'
import { type MailLink, mailLink, webMailLinks } from './mail-links.ts'
import { type OfficeChoice, officeChoices } from './offices.ts'
import type { Official } from './official.ts'
import { type PhoneChoice, phoneChoices } from './phones.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** A way to reach an office: by e-mail, through its contact form, through its website where we know of no form, or on paper. */
export type Way =
  | { way: 'email'; to: string }
  | { way: 'form'; url: string }
  | { way: 'website'; url: string }
  | { way: 'print' }

/** What a way needs, and what limits it, in sentences. */
type Terms = { needs: string; limits: string[] }

/** A way to reach an office with all that is offered for it: links, offices, numbers. */
export type PlannedWay = Terms &
  /** `draftFile` says what becomes of the message that `POST /api/letters/eml` makes. */
  (
    | { way: 'email'; to: string; mailto: MailLink; webMail: MailLink[]; draftFile: string }
    /** `limit` in characters if it is known; `length` as the form would count the letter; `over` if that is too much. */
    | { way: 'form'; url: string; limit: number | null; length: number; over: number }
    | { way: 'website'; url: string }
    | { way: 'print'; offices: OfficeChoice[] }
    | { way: 'call'; phones: PhoneChoice[] }
  )

const isExecutive = ({ chamber }: Official) => /governor|president/.test(chamber)

/**
 * The ways to send a letter to an official, in the order in which that office reads them: a governor's office sorts what comes through its form,
 * a legislator reads e-mail. Printing is always one.
 */
export function waysTo(official: Official): Way[] {
  const email: Way[] = official.email ? [{ way: 'email', to: official.email }] : []
  const form: Way[] = official.contactForm ? [{ way: 'form', url: official.contactForm }] : []
  const ways = isExecutive(official) ? [...form, ...email] : [...email, ...form]
  // Somebody without a printer must have a way too.
  if (ways.length === 0 && official.website) ways.push({ way: 'website', url: official.website })
  return [...ways, { way: 'print' }]
}

/** What every contact form asks for: said once for all that stand together. */
export const formsNeed = (say: LetterSay = english): string =>
  say(
    'Contact forms ask for your name, address and e-mail address, often also for a topic. Legislators’ offices check that you live in their district.',
  )

function formTerms(official: Official, letter: Letter, say: LetterSay): Extract<PlannedWay, { way: 'form' }> {
  const limit = formLimit(official)
  const text = letterText(letter)
  const length = formLength(text)
  return {
    way: 'form',
    url: official.contactForm ?? '',
    limit,
    length,
    over: limit === null ? 0 : Math.max(0, length - limit),
    needs: formsNeed(say),
    limits: [
      ...(limit === null
        ? []
        : [
            say(
              'Its message box is said to take {most} characters, with a line break as two. That may have changed.',
              { most: limit },
            ),
          ]),
      ...formCautions(text, say),
    ],
  }
}

function plan(way: Way, official: Official, letter: Letter, zip: string, say: LetterSay): PlannedWay {
  switch (way.way) {
    case 'email':
      return {
        ...way,
        mailto: mailLink('mailto', letter, way.to, say),
        webMail: webMailLinks(letter, way.to, say),
        draftFile: say(
          'A file with the whole letter. Outlook for Windows and Thunderbird open it ready to send; Apple Mail only shows it.',
        ),
        needs: say(
          'You send it from your own e-mail, to this one office. Your address stands under your name: offices check it.',
        ),
        limits: [],
      }
    case 'form':
      return formTerms(official, letter, say)
    case 'website':
      return {
        ...way,
        needs: say('Look for “Contact” on the website, and paste the letter there.'),
        limits: [say('We know of no contact form or e-mail address of this office.')],
      }
    case 'print':
      return {
        ...way,
        offices: officeChoices(official, zip, say),
        needs: say('You need a printer, an envelope and a stamp.'),
        limits: [],
      }
  }
}

/**
 * How to get a composed letter to an official: every way in the order in which that office reads them, each with what it needs and what limits
 * it, and last the telephone, for those who rather speak. `zip` is the writer's: it decides which office mail goes to. Pure; the page puts
 * `letterText(letter)` on the clipboard wherever a form, a website or a link that isn't `whole` opens.
 */
export function deliveryPlan(
  input: { official: Official; letter: Letter; zip: string },
  say: LetterSay = english,
): PlannedWay[] {
  const { official, letter, zip } = input
  const ways = waysTo(official).map((way) => plan(way, official, letter, zip, say))
  const phones = phoneChoices(official, zip, say)
  if (phones.length === 0) return ways
  const needs = say('You need two minutes: somebody takes a note, or you leave a message.')
  return [...ways, { way: 'call', phones, needs, limits: [] }]
}
