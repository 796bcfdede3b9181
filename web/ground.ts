import type { ChamberAnswer, Found } from './api.ts'
import { choosable, isMapped, keptBesidePoint } from './choices.ts'
import { type Question, questionOf } from './lookup.ts'
import { say } from './say.ts'
import type { Visit } from './visit.ts'

/** From this share of its people on, a ZIP code settles a district by itself (docs/decisions, on shares). */
const SETTLED_SHARE = 0.999

/** True for a chamber that neither the ZIP code nor the person's choice has settled. */
function isSettledOtherwise(chamber: ChamberAnswer, divisions: readonly string[]): boolean {
  const own = choosable(chamber).find(({ settled }) => settled)
  if (!own || !isMapped(chamber) || divisions.includes(own.division)) return false
  return own.share === null ? choosable(chamber).length > 1 : own.share < SETTLED_SHARE
}

/** True if the answer to a question with a street rests on that street: a geocoder that doesn't help leaves it to the ZIP code and the choices. */
export function isByStreet({ byStreet, point, divisions }: Question, { method, chambers }: Found): boolean {
  if (!byStreet || point) return false
  const isLeft = () => chambers.some((chamber) => isSettledOtherwise(chamber, divisions))
  return method === 'street' || (method === 'chosen' && isLeft())
}

/** What the districts of a visit rest on, as far as a person may want to take that back. */
export type Ground = 'point' | 'street' | 'without-street' | 'zip'

/** What the answer of this visit rests on: a point, the street, or the ZIP code; "without-street" where the person put their street aside. */
export function groundOf(visit: Visit): Ground {
  if (visit.point) return 'point'
  if (visit.found && isByStreet(questionOf(visit), visit.found)) return 'street'
  return visit.misplaced ? 'without-street' : 'zip'
}

/** A question on another ground, what changes with its answer, and what to say of it to somebody who can't see the page. */
export type Back = { question: Question; change: Partial<Visit>; said: string }

/** The way back from a ground: from a point to the address, from the street to the ZIP code alone, and from there to the street again. */
export function backFrom(ground: Ground, visit: Visit): Back {
  const question = questionOf(visit)
  if (ground === 'point')
    return {
      question: { ...question, point: null },
      change: {},
      said: say('Your officials follow your address alone again.'),
    }
  if (ground === 'street')
    return {
      question: { ...question, byStreet: false },
      change: { misplaced: true },
      said: say('Your officials follow your ZIP code now, without your street.'),
    }
  // The street tells what a point tells; what it can't tell stays chosen.
  const divisions = visit.found ? keptBesidePoint(visit.found, visit.divisions) : []
  return {
    question: { ...question, byStreet: true, point: null, divisions },
    change: { misplaced: false },
    said: say('Your officials follow your street address again.'),
  }
}
