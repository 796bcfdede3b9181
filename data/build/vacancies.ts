import type { Chamber } from '#letter/official.ts'
import { STATES } from '#letter/states.ts'
import type { CorrectionsFile } from './corrections-file.ts'
import { congressionalDistrict, legislativeDistrict } from './divisions.ts'
import { seatOf } from './legislators.ts'
import type { Lists } from './lists.ts'
import { readVacancySettings } from './openstates.ts'

/** A seat that somebody has noted as vacant. */
export type VacancyNote = { chamber: Chamber; division: string; text: string | null; from: string }

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** One sentence for a citizen: "This seat is vacant.", "One of this district's 4 seats is vacant.". */
export function vacancySentence(vacant: number, seats: number): string {
  if (seats === 1) return 'This seat is vacant.'
  if (vacant === seats) return `All ${seats} seats of this district are vacant.`
  return `${NUMBERS[vacant] ?? vacant} of this district's ${seats} seats ${vacant === 1 ? 'is' : 'are'} vacant.`
}

/**
 * What is said of seats that the lists name nobody for, when no note says why: that, and no more. They may be vacant,
 * or the list may be behind.
 */
export function unlistedSentence(vacant: number, seats: number, day: string): string {
  const date = new Date(day).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
  const which =
    seats === 1
      ? 'this seat'
      : vacant === seats
        ? `the ${seats} seats of this district`
        : `${vacant} of this district's ${seats} seats`
  return `The lists of ${date} name nobody for ${which}.`
}

/** The division of a district in openstates' settings: "44" of a state, "CA-14" of Congress. */
function settingsDivision(
  state: string,
  chamber: string,
  district: string,
): { chamber: Chamber; division: string } {
  if (state === 'US') {
    const [code = '', number] = district.split('-')
    return { chamber: 'us-house', division: congressionalDistrict(code, Number(number) || null).division }
  }
  return seatOf(state, { type: chamber, district })
}

/**
 * Every noted vacancy: openstates' own list, as far as its notes had not expired on its date, and the vacancies of
 * corrections.yaml. An expired note names nothing: somebody has to look and write a correction.
 */
export function vacancyNotes({ from, asOf }: Lists, corrections: CorrectionsFile): VacancyNote[] {
  const settings = [...readVacancySettings(from)].flatMap(([code, list]) =>
    list
      .filter(({ until }) => until >= asOf.openstates)
      .map(({ chamber, district }) => ({
        ...settingsDivision(code.toUpperCase(), chamber, district),
        text: null,
        from: `settings.yml ${code} ${chamber} ${district}`,
      })),
  )
  const named = corrections.vacancies.map(({ state, chamber, district, text }) => ({
    chamber,
    division: vacancyDivision(state, chamber, district),
    text: text ?? null,
    from: `corrections.yaml ${state} ${chamber} ${district}`,
  }))
  return [...settings, ...named]
}

function vacancyDivision(state: string, chamber: Chamber, district: string): string {
  if (chamber === 'us-house') return congressionalDistrict(state, Number(district) || null).division
  if (chamber === 'state-upper' || chamber === 'state-lower')
    return legislativeDistrict(chamber, state, district).division
  if (STATES[state] === undefined) throw new Error(`corrections.yaml: no state "${state}"`)
  return seatOf(state, { type: 'legislature', district }).division
}
