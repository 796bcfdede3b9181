import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/**
 * Whether a ZIP code has streets: the Census Bureau makes ZCTAs out of them, and none for a ZIP code of post-office
 * boxes or of one big receiver.
 */
export function zipsWithStreets(from: string): (zip: string) => boolean {
  const rows: { zcta: string }[] = parse(readFileSync(join(from, 'zips', 'zcta-cd-119.csv')), {
    columns: true,
    bom: true,
  })
  const zips = new Set(rows.map(({ zcta }) => zcta))
  return (zip) => zips.has(zip)
}
