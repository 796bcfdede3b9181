const METRES_PER_FOOT = 0.3048
const METRES_PER_MILE = 1609.344

/** A distance in metres as Americans say it, never shorter than it is: "2,650 feet" under half a mile, else "1.5 miles"; from ten miles on without tenths. */
export function distanceInWords(metres: number): string {
  const miles = metres / METRES_PER_MILE
  const upTo = (value: number, step: number) => Math.ceil(value / step - 1e-9) * step
  if (miles < 0.5) return `${upTo(metres / METRES_PER_FOOT, 50).toLocaleString('en-US')} feet`
  const tenths = miles < 10 ? upTo(miles, 0.1) : Math.ceil(miles)
  return `${tenths.toLocaleString('en-US', { maximumFractionDigits: 1 })} ${tenths === 1 ? 'mile' : 'miles'}`
}
