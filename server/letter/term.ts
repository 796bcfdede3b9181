import type { Official } from './official.ts'

/**
 * True if an official's term is known to be over on a day, YYYY-MM-DD. On its last day it is: terms end at noon or before (U.S. Constitution,
 * Amendment XX, and the states' own), and a letter would reach the successor.
 */
export const hasEnded = ({ termEnds }: Pick<Official, 'termEnds'>, day: string): boolean =>
  termEnds !== null && termEnds <= day
