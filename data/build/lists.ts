/** The lists of people that the officials are made from: where they are, and of which day. */
export type Lists = {
  /** The sources folder. */
  from: string
  /** The day of each copy: terms and roles in force on it count, and every official carries it. */
  asOf: { congress: string; openstates: string }
  /** True for a ZIP code with street delivery. */
  hasStreets: (zip: string) => boolean
}
