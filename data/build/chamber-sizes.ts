import type { Chamber } from '#letter/official.ts'

/**
 * Members of each chamber by law: upper and lower house, 7,386 in the fifty states. Puerto Rico's are the 27 and 51 of
 * its constitution with the seats that Article III, section 7 adds for the minority parties, as filled since 2025.
 */
const CHAMBER_SIZES: Readonly<Record<string, readonly [number, number]>> = {
  AL: [35, 105],
  AK: [20, 40],
  AZ: [30, 60],
  AR: [35, 100],
  CA: [40, 80],
  CO: [35, 65],
  CT: [36, 151],
  DE: [21, 41],
  FL: [40, 120],
  GA: [56, 180],
  HI: [25, 51],
  ID: [35, 70],
  IL: [59, 118],
  IN: [50, 100],
  IA: [50, 100],
  KS: [40, 125],
  KY: [38, 100],
  LA: [39, 105],
  ME: [35, 151],
  MD: [47, 141],
  MA: [40, 160],
  MI: [38, 110],
  MN: [67, 134],
  MS: [52, 122],
  MO: [34, 163],
  MT: [50, 100],
  NE: [49, 0],
  NV: [21, 42],
  NH: [24, 400],
  NJ: [40, 80],
  NM: [42, 70],
  NY: [63, 150],
  NC: [50, 120],
  ND: [47, 94],
  OH: [33, 99],
  OK: [48, 101],
  OR: [30, 60],
  PA: [50, 203],
  RI: [38, 75],
  SC: [46, 124],
  SD: [35, 70],
  TN: [33, 99],
  TX: [31, 150],
  UT: [29, 75],
  VT: [30, 150],
  VA: [40, 100],
  WA: [49, 98],
  WV: [34, 100],
  WI: [33, 99],
  WY: [31, 62],
  PR: [28, 53],
}

/** How many members a chamber has by law; throws on a chamber that the jurisdiction doesn't have. */
export function chamberSize(chamber: Chamber, state: string): number {
  if (chamber === 'us-senate') return 100
  if (chamber === 'us-house') return 441
  if (chamber === 'dc-council') return 13
  if (chamber === 'us-president' || chamber === 'us-vice-president' || chamber === 'governor') return 1
  const size = CHAMBER_SIZES[state]?.[chamber === 'state-upper' ? 0 : 1]
  if (!size) throw new Error(`${state} has no chamber "${chamber}".`)
  return size
}
