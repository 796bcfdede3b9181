import { bodyOf } from './bodies-es.ts'
import type { Chamber } from './official.ts'
import { parseState, stateName } from './states.ts'

const state = (code: string) => stateName(code, 'es')

/** The name of a district, taken apart as `data/build/district-names.ts` puts it together. */
export function districtInSpanish(name: string, chamber: Chamber): string {
  const [, owner = '', number] =
    /^(.+?)'s? (\d+|at-large)(?:st|nd|rd|th)? congressional district$/.exec(name) ?? []
  const holder = parseState(owner)
  if (number && holder)
    return number === 'at-large'
      ? `Distrito único del Congreso, ${state(holder)}`
      : `Distrito ${number} del Congreso, ${state(holder)}`
  const whole = parseState(name.replace(/, at large$/, ''))
  if (whole) {
    if (!name.endsWith(', at large')) return state(whole)
    // So members elected by the whole island are called there.
    const isLegislature = whole === 'PR' && chamber !== 'us-house'
    return `${state(whole)}, ${isLegislature ? 'por acumulación' : 'en su totalidad'}`
  }
  if (name === 'United States') return 'Estados Unidos'
  const ward = /^(Ward \d+), District of Columbia$/.exec(name)
  if (ward) return `${ward[1]}, ${state('DC')}`
  const [, local = '', numbered, inBrackets = ''] = /^(.+?) District(?: (\d+))? \((.+)\)$/.exec(name) ?? []
  const town = bodyOf(inBrackets)
  if (town) {
    const where = numbered ? `Distrito ${numbered} de ${local}` : `Distrito ${local}`
    return `${where} (${town.name}, ${town.state})`
  }
  const [, formal = '', label = ''] = /^(.+) District ([0-9]+[A-Z]?|[A-Z])$/.exec(name) ?? []
  const body = bodyOf(formal)
  return body ? `Distrito ${label} ${body.of}, ${body.state}` : name
}
