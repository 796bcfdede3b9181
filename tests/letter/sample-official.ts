import { compose, type Letter } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import type { Language } from '#letter/say.ts'
import { DATE, letterTo } from '../samples.ts'

/** A legislator who is in no list, and can be changed into whomever a test needs. */
export const sample: Official = {
  id: 'sample-official',
  name: 'Sam Sample',
  familyName: 'Sample',
  office: 'state-representative',
  title: 'State Representative',
  chamber: 'state-lower',
  division: 'ocd-division/country:us/state:ga/sldl:12',
  district: '12',
  state: 'GA',
  party: null,
  termStarts: null,
  termEnds: null,
  asOf: DATE,
  source: 'openstates-people',
  email: 'sam.sample@example.org',
  contactForm: null,
  website: null,
  phones: [],
  postal: [{ kind: 'capitol', lines: ['1 Sample Square', 'Atlanta, GA 30334'] }],
  image: null,
}

/** A letter by Alex to that legislator. */
export const letterSaying = (body: string, subject = 'Shelter & care', language: Language = 'en'): Letter =>
  compose({ request: letterTo(sample.id, { body, subject, language }), official: sample, date: DATE })
