import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'

/** A file of the dataset, as text. */
export const readData = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

const CandidateList = z.array(
  z.tuple([
    z.string().regex(/^[A-Z]{2}(-[a-z0-9_-]+)?$/),
    z
      .string()
      .regex(/^(0|1|0\.\d{1,4})$/)
      .transform(Number),
  ]),
)
const Candidates = z
  .string()
  .transform((text) => (text === '' ? [] : text.split(' ').map((candidate) => candidate.split('='))))
  .pipe(CandidateList)

const Degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,4})?$/)
    .transform(Number)
    .pipe(z.number().min(-limit).max(limit))

const Row = z.strictObject({
  zip: z.string().regex(/^\d{5}$/),
  place: z.string().trim().min(1),
  state: z.string().regex(/^[A-Z]{2}$/),
  latitude: Degrees(90),
  longitude: Degrees(180),
  kind: z.enum(['zcta', 'point', 'military', 'foreign']),
  us_house: Candidates,
  state_upper: Candidates,
  state_lower: Candidates,
  /** Kilometres in eight directions; empty where there is no area. */
  reach: z
    .string()
    .regex(/^(\d+( \d+){7})?$/)
    .transform((text) => (text === '' ? null : text.split(' ').map(Number))),
})
/** One line of a ZIP code file; candidates as pairs of a district's short form and its share. */
export type Row = z.infer<typeof Row>

/** The chambers with their columns. */
export const COLUMNS = [
  ['us-house', 'us_house'],
  ['state-upper', 'state_upper'],
  ['state-lower', 'state_lower'],
] as const

/** Reads and checks `data/zips.csv` or `data/zips-territories.csv`. */
export const readZips = (file: 'zips.csv' | 'zips-territories.csv'): Row[] =>
  z.array(Row).parse(parse(readData(file), { columns: true }))
