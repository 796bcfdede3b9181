import { apart, townOf } from './offices.ts'
import type { Official, PostalAddress } from './official.ts'
import { english } from './say.ts'
import type { LetterSay } from './words/es.ts'

/** A number to call: as it is written, as a link takes it, and which office answers, where that can be told. */
export type PhoneChoice = { number: string; href: string; where: string | null }

/** RFC 3966: the number with its country, the extension apart. */
function hrefOf(number: string): string {
  const [digits = '', extension] = number.split(/\s*ext\.?\s*/i)
  return `tel:+1${digits.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}${extension ? `;ext=${extension}` : ''}`
}

/** Of a member of Congress, 202 is Washington; for those of DC itself that says nothing. */
const isWashington = ({ state }: Official, number: string, office: PostalAddress | undefined) =>
  office ? office.kind === 'capitol' : state !== 'DC' && number.startsWith('202-')

/** The office of a member of Congress that answers a number, with its town where the list has it beside an address. */
function congressOffice(
  official: Official,
  number: string,
  office: PostalAddress | undefined,
  say: LetterSay,
) {
  if (isWashington(official, number, office)) return say('Washington office')
  const town = office && townOf(office)
  if (official.chamber === 'us-senate')
    return town ? say('state office, {town}', { town }) : say('state office')
  return town
    ? say('district office, {town}', { town })
    : official.state === 'DC'
      ? null
      : say('district office')
}

/** The office of somebody else. One that has a single number needs no telling. */
function otherOffice({ phones, chamber }: Official, office: PostalAddress | undefined, say: LetterSay) {
  if (!office || phones.length < 2 || /governor|president|council/.test(chamber)) return null
  const town = townOf(office)
  return office.kind === 'capitol'
    ? say('capitol office, {town}', { town })
    : say('district office, {town}', { town })
}

/**
 * The numbers of an official, each with the office that answers it, as far as the list tells. Of a member of Congress first the office at home
 * closest to the writer's ZIP code, as for a printed letter, then Washington, then the others from near to far; of anybody else in the order of the
 * dataset. A number that stands beside several addresses is said to be none of them.
 */
export function phoneChoices(official: Official, zip: string, say: LetterSay = english): PhoneChoice[] {
  const isInCongress = official.chamber === 'us-senate' || official.chamber === 'us-house'
  const known = official.phones.map((number) => {
    const [office, ...others] = official.postal.filter(({ phone }) => phone === number)
    return { number, office: others.length === 0 ? office : undefined }
  })
  const [nearest, ...farther] = known
    .filter(({ number, office }) => isInCongress && !isWashington(official, number, office))
    .map((one) => ({ ...one, distance: one.office ? apart(one.office, zip) : Infinity }))
    .sort((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance))
  const washington = known.filter(({ number, office }) => isWashington(official, number, office))
  const sorted = isInCongress ? [...(nearest ? [nearest] : []), ...washington, ...farther] : known
  return sorted.map(({ number, office }) => ({
    number,
    href: hrefOf(number),
    where: isInCongress ? congressOffice(official, number, office, say) : otherOffice(official, office, say),
  }))
}
