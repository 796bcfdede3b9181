import { bodyOf } from './bodies-es.ts'
import { districtInSpanish } from './districts-es.ts'
import { messageIn } from './message.ts'
import type { Names } from './names.ts'
import type { Chamber, Office } from './official.ts'
import { LOCALES } from './say.ts'
import { STATES, stateName } from './states.ts'
import { VACANCIES_ES } from './words/vacancies-es.ts'

const state = (code: string) => stateName(code, 'es')

/** "de Georgia", "del Distrito de Columbia", "de las Islas Vírgenes …". */
function ofState(code: string): string {
  const name = state(code)
  if (name.startsWith('Distrito')) return `del ${name}`
  return name.startsWith('Islas') ? `de las ${name}` : `de ${name}`
}

function chamber(chamber: Chamber, code: string | null): string {
  const body = code === null ? null : chamber === 'state-upper' ? STATES[code]?.upper : STATES[code]?.lower
  switch (chamber) {
    case 'us-president':
      return 'Presidencia de los Estados Unidos'
    case 'us-vice-president':
      return 'Vicepresidencia de los Estados Unidos'
    case 'us-senate':
      return 'Senado de los Estados Unidos'
    case 'us-house':
      return 'Cámara de Representantes de los Estados Unidos'
    case 'governor':
      if (code === null) return 'Gobernación'
      return `${STATES[code]?.kind === 'district' ? 'Alcaldía' : 'Gobernación'} ${ofState(code)}`
    case 'state-upper':
    case 'state-lower':
      if (code === null) return chamber === 'state-upper' ? 'Senado estatal' : 'Cámara estatal'
      return `${bodyOf(body ?? '')?.name ?? 'Legislatura'} ${ofState(code)}`
    case 'dc-council':
      return 'Concejo del Distrito de Columbia'
  }
}

/** Titles that say neither "senador" nor "senadora": our sources don't tell, and the office is what matters. */
const TITLES: Readonly<Record<Office, string>> = {
  president: 'Presidencia',
  'vice-president': 'Vicepresidencia',
  'us-senator': 'Miembro del Senado federal',
  'us-representative': 'Representante federal',
  'us-delegate': 'Delegación en la Cámara de Representantes federal',
  'resident-commissioner': 'Comisionado o comisionada residente',
  governor: 'Gobernación',
  mayor: 'Alcaldía',
  'state-senator': 'Miembro del Senado estatal',
  'state-representative': 'Representante estatal',
  'council-chair': 'Presidencia del Concejo',
  'council-member': 'Miembro del Concejo',
}

function title(office: Office, code: string): string {
  const { upper, lower } = STATES[code] ?? {}
  if (code === 'PR' && office === 'state-senator') return 'Miembro del Senado'
  if (code === 'PR' && office === 'state-representative') return 'Representante'
  if (office === 'state-senator' && upper?.endsWith('Legislature')) return 'Miembro de la Legislatura estatal'
  if (office === 'state-representative' && /Assembly$|Delegates$/.test(lower ?? '') && code !== 'WI')
    return `Miembro ${bodyOf(lower ?? '')?.of}`
  return TITLES[office]
}

const PARTIES: Readonly<Record<string, string>> = {
  Democratic: 'Partido Demócrata',
  'Democratic-Farmer-Labor': 'Partido Demócrata-Agrario-Laborista',
  Republican: 'Partido Republicano',
  Independent: 'Independiente',
  Nonpartisan: 'Sin partido',
  Conservative: 'Partido Conservador',
  Forward: 'Partido Forward',
  Independence: 'Partido de la Independencia',
  Libertarian: 'Partido Libertario',
  Progressive: 'Partido Progresista',
  Reform: 'Partido de la Reforma',
  'Working Families': 'Partido de las Familias Trabajadoras',
}

const party = (name: string) =>
  name
    .split('/')
    .map((part) => PARTIES[part] ?? part)
    .join(' / ')

const sentenceIn = messageIn(VACANCIES_ES)

function vacancy(sentence: string): string {
  const listed = /^The lists of (\w+ \d{1,2}, \d{4}) name nobody for (.+)\.$/.exec(sentence)
  if (!listed) return sentenceIn(sentence)
  const day = new Date(`${listed[1]} UTC`).toLocaleDateString(LOCALES.es, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return `Las listas del ${day} no nombran a nadie para ${sentenceIn(listed[2] ?? '')}.`
}

/** What things are called in Spanish. */
export const NAMES_ES: Names = { state, chamber, title, district: districtInSpanish, party, vacancy }
