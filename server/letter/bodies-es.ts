import { parseState, stateName } from './states.ts'

/** The bodies of legislatures, by the words in their English names. */
const BODIES: readonly [english: RegExp, name: string, of: string][] = [
  [/\bHouse of Delegates$/, 'Cámara de Delegados', 'de la'],
  [/\bGeneral Assembly$/, 'Asamblea General', 'de la'],
  [/\bState Assembly$/, 'Asamblea estatal', 'de la'],
  [/\bAssembly$/, 'Asamblea', 'de la'],
  [/\bLegislat(?:ure|ive)$/, 'Legislatura', 'de la'],
  [/\bState Senate$/, 'Senado estatal', 'del'],
  [/\bSenate\b/, 'Senado', 'del'],
  [/\bHouse\b/, 'Cámara de Representantes', 'de la'],
]

/** A body from its English name: what it is called, the same after "of", and whose it is. */
export function bodyOf(english: string): { name: string; of: string; state: string } | null {
  const [, name, of] = BODIES.find(([pattern]) => pattern.test(english)) ?? []
  const place = english.replace(
    /^(?:Senate|House of Representatives) of |(?: State| General)? (?:House|Senate|Assembly|Legislat).*$/g,
    '',
  )
  const code = parseState(place)
  return name && of && code ? { name, of: `${of} ${name}`, state: stateName(code, 'es') } : null
}
