import { describe, expect, it } from 'vitest'
import { campaigns } from '../samples.ts'

/** The hosts of the web addresses that were looked at and found to be theirs. */
const KNOWN = [
  'humantraffickinghotline.org',
  'notforsalecampaign.org',
  'polarisproject.org',
  'raace.org',
  'report.cybertip.org',
  'safehorizon.org',
  'tips.fbi.gov',
  'wellspringliving.org',
]

const entries = campaigns.flatMap(({ id, host, report, organizations }) =>
  [...report, ...organizations, ...(host.join ?? [])].map(
    (entry) => [`${id}: ${entry.name}`, entry] as const,
  ),
)

describe('who else helps', () => {
  it.each(entries)('can be reached, or is said how to be found: %s', (_, { what = '', ...entry }) => {
    const ways = [entry.url, entry.phone, 'text' in entry && entry.text].filter(Boolean)
    expect(ways.length > 0 || /search/.test(what)).toBe(true)
    if (entry.url) expect(KNOWN).toContain(new URL(entry.url).host)
  })
})
