import type { Official, PostalAddress } from './official.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** One of the places where mail reaches an official, in words to choose by. */
export type OfficeChoice = {
  /** What `LetterRequest.office` takes: the place in `official.postal`. */
  index: number
  /** "District office, Rome, GA"; with the street where an official has two in one town. */
  name: string
  /** How long mail takes, in a sentence. */
  note: string
  lines: readonly string[]
}

const isFederal = ({ chamber }: Official) => chamber.startsWith('us-')
/** DC has no capitol of its own, and its council sits in the mayor's building. */
const hasNoCapitol = ({ chamber }: Official) => /governor|president|dc-council/.test(chamber)
const isStateLegislator = ({ chamber }: Official) => chamber === 'state-upper' || chamber === 'state-lower'

/** How far apart two ZIP codes are as numbers; they are given out by region, so near in number is mostly near on the ground. */
export function apart({ lines }: PostalAddress, zip: string): number {
  const theirs = /(\d{5})(?:-\d{4})?$/.exec(lines.at(-1) ?? '')?.[1]
  return theirs ? Math.abs(Number(theirs) - Number(zip.slice(0, 5))) : Infinity
}

/**
 * The office that a printed letter goes to unless the writer chooses another, as its place in `official.postal`; null if there is none. For
 * Congress a district office, where mail isn't held for weeks of screening: of several, the one whose ZIP code is closest to the writer's. For
 * everybody else the capitol: there a legislature receives the mail of all its members, while an address in the district may be a shop, a law
 * firm or a home, and nobody publishes on which days a legislature sits. The note says what that means for the letter.
 */
export function defaultOffice(official: Official, zip: string): number | null {
  const { chamber, postal } = official
  const preferred = chamber === 'us-senate' || chamber === 'us-house' ? 'district' : 'capitol'
  const [first, ...others] = [...postal.keys()].filter((index) => postal[index]?.kind === preferred)
  if (first === undefined) return postal.length > 0 ? 0 : null
  const distance = (index: number) => apart(postal[index] as PostalAddress, zip)
  return others.reduce((best, index) => (distance(index) < distance(best) ? index : best), first)
}

/** "Rome, GA" */
export const townOf = ({ lines }: PostalAddress) => (lines.at(-1) ?? '').replace(/\s+[\d-]+$/, '')

function nameOf(official: Official, office: PostalAddress, say: LetterSay): string {
  const town = townOf(office)
  if (office.kind === 'district') return say('District office, {town}', { town })
  return hasNoCapitol(official)
    ? say('Main office, {town}', { town })
    : say('Capitol office, {town}', { town })
}

/** Mail to Congress and the White House in Washington is opened and screened elsewhere first; all other mail is not. */
function noteOf(official: Official, { kind }: PostalAddress, say: LetterSay): string {
  if (isFederal(official) && kind === 'capitol')
    return say('Mail to Washington is screened first: it takes one to four weeks.')
  if (isStateLegislator(official) && kind === 'capitol')
    return say(
      'Arrives within a few days. The capitol takes mail for every legislator; between sessions it may wait there longer.',
    )
  return say('Arrives within a few days.')
}

/** All offices to which a letter can be mailed: first the one it goes to by default, then the others in the order of the dataset. */
export function officeChoices(official: Official, zip: string, say: LetterSay = english): OfficeChoice[] {
  const chosen = defaultOffice(official, zip)
  const names = official.postal.map((office) => nameOf(official, office, say))
  const choices = official.postal.map((office, index): OfficeChoice => {
    const name = names[index] ?? ''
    const isAlone = names.filter((other) => other === name).length === 1
    return {
      index,
      name: isAlone ? name : `${name} (${office.lines.slice(0, -1).join(', ')})`,
      note: noteOf(official, office, say),
      lines: office.lines,
    }
  })
  return [
    ...choices.filter(({ index }) => index === chosen),
    ...choices.filter(({ index }) => index !== chosen),
  ]
}
