import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateOfFips } from './fips.ts'

/** A district and a ZCTA that touch, as a Census relationship file pairs them; `code` without leading zeros. */
type Pair = { fips: string; code: string; zcta: string }

/**
 * The pairs of one relationship file (`tab20_cd…_zcta520_natl.txt` and the like): columns by their names, separated by
 * `|`. Rows without a ZCTA and areas without a district (ZZ, ZZZ) are left out. Throws on a file without the columns.
 */
export function pairsIn(text: string): Pair[] {
  const [header = '', ...lines] = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  const columns = header.split('|')
  const district = columns.findIndex((name) => /^GEOID_(CD|SLDU|SLDL)\d*_20$/.test(name))
  const zcta = columns.indexOf('GEOID_ZCTA5_20')
  if (district < 0 || zcta < 0) throw new Error('This is no relationship file of districts and ZCTAs.')
  return lines.flatMap((line) => {
    const cells = line.split('|')
    const [geoid, zip] = [cells[district] ?? '', cells[zcta] ?? '']
    const code = geoid.slice(2).replace(/^0+(?=.)/, '')
    return zip && geoid && !/^Z+$/.test(code) ? [{ fips: geoid.slice(0, 2), code, zcta: zip }] : []
  })
}

/** The text of `zips/zcta-cd-119.csv`: a delegate's district (98) is written 0, like every other seat at large. */
export function congressList(pairs: readonly Pair[]): string {
  const rows = pairs.map(
    ({ fips, code, zcta }) => `${fips},${stateOfFips(fips)},${zcta},${code === '98' ? '0' : code}`,
  )
  return `${['state_fips,state_abbr,zcta,cd', ...rows].join('\n')}\n`
}

type Chamber = { districts: Record<string, { zips: string[] }> }

/** What `zips/zcta-sld-2024.json` holds: the ZCTAs of each district, by state and chamber. */
export function legislatureList(upper: readonly Pair[], lower: readonly Pair[]) {
  const states: Record<string, { abbreviation: string; chambers: Record<string, Chamber> }> = {}
  for (const [name, pairs] of [['upper', upper] as const, ['lower', lower] as const])
    for (const { fips, code, zcta } of pairs) {
      states[fips] ??= { abbreviation: stateOfFips(fips), chambers: {} }
      const { chambers } = states[fips]
      chambers[name] ??= { districts: {} }
      const { districts } = chambers[name]
      districts[code] ??= { zips: [] }
      districts[code].zips.push(zcta)
    }
  return { states }
}

/** Writes both lists of ZCTAs into `zips/` of a sources folder, from the three relationship files in a folder. */
export function convertRelationshipFiles(from: string, sources: string): void {
  const read = (start: string) => {
    const name = readdirSync(from).find((file) => file.startsWith(start) && file.includes('_zcta5'))
    if (!name) throw new Error(`${from} has no ${start}…zcta520_natl.txt.`)
    return pairsIn(readFileSync(join(from, name), 'utf8'))
  }
  mkdirSync(join(sources, 'zips'), { recursive: true })
  writeFileSync(join(sources, 'zips', 'zcta-cd-119.csv'), congressList(read('tab20_cd')))
  const legislatures = legislatureList(read('tab20_sldu'), read('tab20_sldl'))
  writeFileSync(join(sources, 'zips', 'zcta-sld-2024.json'), JSON.stringify(legislatures))
}
