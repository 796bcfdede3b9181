import { DATA_VERSION } from '../../server/lookup/data-version.ts'
import type { SourcesFile } from '../../server/lookup/dataset.ts'
import type { Lists } from './lists.ts'

const CENSUS = 'U.S. Government work, public domain'

/**
 * Every source of the dataset. `asOf` is the day of the copy in the sources folder: change it when you take a newer
 * copy, since every official carries it. A refresh of the people has the day of its own download instead.
 */
export const SOURCES = {
  congress: {
    title: 'unitedstates/congress-legislators',
    url: 'https://github.com/unitedstates/congress-legislators',
    licence: 'CC0 1.0',
    asOf: '2026-06-15',
    use: 'Members of Congress, their offices and contact forms; the President and Vice President',
  },
  openstates: {
    title: 'Open States people',
    url: 'https://github.com/openstates/people',
    licence: 'CC0 1.0',
    asOf: '2026-08-05',
    use: 'State legislators, governors, the Council of the District of Columbia; contact forms and portraits in Congress',
  },
  corrections: {
    title: 'Corrections of this project',
    url: 'https://www.usa.gov/state-governor',
    licence: 'CC0 1.0',
    asOf: '2026-11-22',
    use: 'Officials whom the sources miss, each with its own source in corrections.yaml',
  },
  'census-congressional-districts': {
    title:
      'Cartographic boundary file of the 119th congressional districts, 1:500,000 (cb_2024_us_cd119_500k)',
    url: 'https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html',
    licence: CENSUS,
    asOf: '2024-01-01',
    use: 'Borders of the congressional districts',
  },
  'census-legislative-districts': {
    title: 'TIGER/Line state legislative districts 2024 (tl_2024_sldu, tl_2024_sldl)',
    url: 'https://www.census.gov/geographies/mapping-files/time-series/geo/tiger-line-file.html',
    licence: CENSUS,
    asOf: '2024-01-01',
    use: 'Borders and names of the state legislative districts',
  },
  'nh-floterials': {
    title: 'New Hampshire House districts, 2022 plan (RSA 662:5)',
    url: 'https://www.gencourt.state.nh.us/rsa/html/LXIII/662/662-5.htm',
    licence: 'Law of the State of New Hampshire, public domain',
    asOf: '2022-05-25',
    use: 'Which base districts a floterial district covers',
  },
  'census-zcta-legislative': {
    title:
      'Relationship files of 2020 ZCTAs and 2024 state legislative districts (tab20_sld[ul]202420_zcta520)',
    url: 'https://www.census.gov/geographies/reference-files/time-series/geo/relationship-files.html',
    licence: CENSUS,
    asOf: '2024-01-01',
    use: 'Which state legislative districts a ZIP code touches',
  },
  'census-zcta-congressional': {
    title: 'Relationship file of 2020 ZCTAs and 119th congressional districts',
    url: 'https://www.census.gov/geographies/reference-files/time-series/geo/relationship-files.html',
    licence: CENSUS,
    asOf: '2024-11-01',
    use: 'Which congressional districts a ZIP code touches',
  },
  'census-block-groups': {
    title: 'Centers of population of the 2020 block groups (CenPop2020)',
    url: 'https://www.census.gov/geographies/reference-files/time-series/geo/centers-population.html',
    licence: CENSUS,
    asOf: '2020-04-01',
    use: 'Which share of the people of a ZIP code lives in each district',
  },
  'census-zctas': {
    title:
      'Cartographic boundary file of the 2020 ZCTAs, 1:500,000 (cb_2020_us_zcta520_500k), gaps from TIGER 2010',
    url: 'https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html',
    licence: CENSUS,
    asOf: '2020-01-01',
    use: 'Borders and points of the ZIP codes',
  },
  geonames: {
    title: 'GeoNames postal codes',
    url: 'https://download.geonames.org/export/zip/',
    licence: 'CC BY 4.0',
    asOf: '2026-03-30',
    use: 'ZIP codes with place, state and point',
  },
} as const satisfies SourcesFile['sources']

/** `data/sources.json` for lists of people of the given days; the dataset is as old as the oldest of them. */
export function sourcesFile(lists: Lists['asOf']): SourcesFile {
  const { congress, openstates } = SOURCES
  return {
    version: DATA_VERSION,
    asOf: lists.congress < lists.openstates ? lists.congress : lists.openstates,
    sources: {
      ...SOURCES,
      congress: { ...congress, asOf: lists.congress },
      openstates: { ...openstates, asOf: lists.openstates },
    },
  }
}
