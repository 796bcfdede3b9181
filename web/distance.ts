import { LOCALES } from '#letter/say.ts'
import { say } from './say.ts'

const METRES_PER_FOOT = 0.3048
const METRES_PER_MILE = 1609.344

/** A distance in metres as Americans say it, never shorter than it is: "2,650 feet" under half a mile, else "1.5 miles"; from ten miles on without tenths. */
export function distanceInWords(metres: number): string {
  const miles = metres / METRES_PER_MILE
  const upTo = (value: number, step: number) => Math.ceil(value / step - 1e-9) * step
  if (miles < 0.5) return say('{count} feet', { count: upTo(metres / METRES_PER_FOOT, 50) })
  const tenths = miles < 10 ? upTo(miles, 0.1) : Math.ceil(miles)
  const count = tenths.toLocaleString(LOCALES[say.language], { maximumFractionDigits: 1 })
  return tenths === 1 ? say('1 mile') : say('{count} miles', { count })
}
