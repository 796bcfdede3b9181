import { chamberName, titleOf } from './honorifics.ts'
import { NAMES_ES } from './names-es.ts'
import type { Chamber, Office } from './official.ts'
import type { Language } from './say.ts'
import { stateName } from './states.ts'

/** What things of the dataset are called in a language. Names of people and places stay as they are. */
export type Names = {
  state: (code: string) => string
  /** A body or an office: "Georgia House of Representatives"; without a state what it is called anywhere. */
  chamber: (chamber: Chamber, state: string | null) => string
  /** What stands beside a name: "U.S. Senator". */
  title: (office: Office, state: string) => string
  /** A district, from its name in the dataset: "Georgia's 14th congressional district". */
  district: (name: string, chamber: Chamber) => string
  /** A party, from its name in the dataset. */
  party: (name: string) => string
  /** Why a seat is empty, from the sentence of the dataset. */
  vacancy: (sentence: string) => string
}

const anywhere: Readonly<Partial<Record<Chamber, string>>> = {
  governor: 'Governor',
  'state-upper': 'State Senate',
  'state-lower': 'State House',
}

const NAMES_EN: Names = {
  state: (code) => stateName(code),
  chamber: (chamber, state) => (state === null && anywhere[chamber]) || chamberName(chamber, state ?? ''),
  title: titleOf,
  district: (name) => name,
  party: (name) => name,
  vacancy: (sentence) => sentence,
}

const NAMES: Readonly<Record<Language, Names>> = { en: NAMES_EN, es: NAMES_ES }

/** What things are called in a language. */
export const namesIn = (language: Language): Names => NAMES[language]
