import type { MailProgram } from '#letter/mail-links.ts'
import type { Language } from '#letter/say.ts'
import type { Wording } from '#letter/wording.ts'
import type { Found } from './api.ts'

/** What the person typed as their address on the first step. */
export type TypedAddress = { zip: string; street: string; city: string; state: string }

/** The fields of the one who signs; a field that is not there follows the address. */
export type TypedSender = Partial<Record<'name' | 'email' | 'phone' | keyof TypedAddress, string>>

/** Where the person lives, by their device or by their finger on the map; `metres` is how far off the device may be. */
export type Point = { latitude: number; longitude: number; by: 'device' | 'map'; metres: number | null }

/** The words by which a text names the one who signs, and their place. */
export type Said = { name: string; city: string; state: string }

/**
 * Words of the person's own: of the subject, the body or both. `said` are the name and the place at the time when the text became theirs; `told` the
 * answers by their questions, as they were when it last had them or was left without them.
 */
export type OwnText = Partial<Wording> & { said?: Said; told?: Record<string, string> }

/**
 * What the person did to one of the campaign's letters; a part that is not there follows the template. `own` are words that only one official
 * gets, by the official's id. `language` is the one of a text that was theirs before the letters were turned to another.
 */
export type LetterEdit = OwnText & { on?: boolean; own?: Record<string, OwnText>; language?: Language }

/** A shorter letter in the person's own words, and the whole letter that it was made from. */
type Written = { text: string; of: string }

/**
 * A letter cut or rewritten to fit a contact form; `of` is the whole letter that it was made from. Set aside, the whole one goes after all.
 * `mine` is what the person had written before they had a new one made, so that it isn't lost.
 */
export type Fitted = Written & { isByHand: boolean; isAside: boolean; mine?: Written }

/** For an ordinary envelope, or for one with a window. */
type Paper = 'standard' | 'window'

/** What somebody did about one campaign. */
export type Part = {
  /** Officials ticked or unticked by hand, by id. */
  picks: Record<string, boolean>
  /** By a question's id. */
  answers: Record<string, string>
  /** By a letter's id. */
  letters: Record<string, LetterEdit>
  /** Remarks on their words that they have read, and leave as it is what they are about. */
  stays: string[]
  /** What is enclosed with each letter on paper, parted by semicolons. */
  enclosed: string
  /** By letter and official. */
  fitted: Record<string, Fitted>
  /** Letters that have gone out, by letter and official; in earlier visits officials who have been written to, by their ids. */
  done: Record<string, boolean>
  /** What each of these letters said when it was ticked, as a short name of its text. */
  sent: Record<string, string>
  /** What is asked in a call, in a sentence of their own: by a letter's id, or by letter and official. */
  asks: Record<string, string>
  /** The letters that thank officials who have acted, by the official's id. */
  thanks: Record<string, string>
}

/** All that a person typed and chose, and what was answered to it, with their part in the campaign at hand. Kept in this browser only. */
export type Visit = Part & {
  address: TypedAddress
  /** Whether the street may be used to find the districts: for that the server asks the Census Bureau where it is. */
  exact: boolean
  /** The address that `found` answers to, as it was typed. */
  asked: TypedAddress | null
  /** Whether its street is looked up each time it is asked again: it was worth it the first time. */
  byStreet: boolean
  /** True once they said that this isn't where their street is: it stays on the letters, and isn't looked up. */
  misplaced: boolean
  /** The point that they gave with it. */
  point: Point | null
  found: Found | null
  /** The day on which it was found, YYYY-MM-DD; empty where it is to be looked up again. */
  foundOn: string
  /** The districts that the person chose, one for a chamber. */
  divisions: string[]
  /** The states between which the ZIP code left the choice, as divisions, while an answer for one of them stands. */
  states: string[]
  /** The chambers where they said that they are not sure. */
  unsure: string[]
  sender: TypedSender
  /** The language of the letters: English unless the person wants another. */
  lettersIn: Language
  /** By which program or service they write e-mail. */
  mail: MailProgram
  /** Where a printed letter goes, by the official's id: the lines of that address. */
  offices: Record<string, string>
  /** For which envelopes letters are printed. */
  paper: Paper
  /** A drawn signature, as the data URL of a PNG picture; empty where the letters are signed by hand. */
  signature: string
  /** How many characters a contact form takes, as it told the person, by the official's id. */
  formLimits: Record<string, number>
  /** The id of the campaign at hand; empty before the first. */
  campaign: string
  /** Their parts in other campaigns, by their ids. */
  others: Record<string, Part>
}

/** Before anything was done about a campaign. */
const EMPTY_PART: Part = {
  picks: {},
  answers: {},
  letters: {},
  stays: [],
  enclosed: '',
  fitted: {},
  done: {},
  sent: {},
  asks: {},
  thanks: {},
}

export const EMPTY: Visit = {
  ...EMPTY_PART,
  address: { zip: '', street: '', city: '', state: '' },
  exact: true,
  asked: null,
  byStreet: false,
  misplaced: false,
  point: null,
  found: null,
  foundOn: '',
  divisions: [],
  states: [],
  unsure: [],
  sender: {},
  lettersIn: 'en',
  mail: 'mailto',
  offices: {},
  paper: 'standard',
  signature: '',
  formLimits: {},
  campaign: '',
  others: {},
}

/** The part of a visit that belongs to the campaign at hand. */
function partOf({ picks, answers, letters, stays, enclosed, fitted, done, sent, asks, thanks }: Visit): Part {
  return { picks, answers, letters, stays, enclosed, fitted, done, sent, asks, thanks }
}

/** A visit that was kept before there were several campaigns says none: what it has belongs to the one that the site had then, its main one. */
export const withMain = (visit: Visit, main: string): Visit =>
  visit.campaign === '' ? { ...visit, campaign: main } : visit

/** The visit with another campaign at hand. What was done about the one before waits until that one is taken up again. */
export function withCampaign(visit: Visit, campaign: string): Visit {
  if (visit.campaign === campaign) return visit
  const { [campaign]: part = EMPTY_PART, ...rest } = visit.others
  return { ...visit, ...part, campaign, others: { ...rest, [visit.campaign]: partOf(visit) } }
}
