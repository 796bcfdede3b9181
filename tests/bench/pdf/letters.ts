import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compose, type Letter } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import { loadContent } from '../../../server/load.ts'
import { alex, DATE } from '../../samples.ts'

const { resolve } = createRequire(import.meta.url)
const FONT = '@expo-google-fonts/source-serif-4'

/** The font files that everybody embeds. */
export const FONTS = {
  regular: resolve(`${FONT}/400Regular/SourceSerif4_400Regular.ttf`),
  semibold: resolve(`${FONT}/600SemiBold/SourceSerif4_600SemiBold.ttf`),
}

/** The same as bytes. */
export const FONT_BYTES = { regular: readFileSync(FONTS.regular), semibold: readFileSync(FONTS.semibold) }

const PARAGRAPHS = [
  'I have lived here for eleven years, and I am one of your constituents. I am writing about children in our country who are bought and sold for sex.',
  'Nobody has a reliable count of them. What we do know is hard enough: many had already been hurt by someone in their family or in foster care, and were running away from it when a trafficker found them. A child cannot consent.',
  'The day a child is recovered is only the beginning. After it, a child needs a safe bed, a doctor, a therapist who understands trauma, and adults who stay. Where no such place exists, a survivor may end up in detention, or back where the harm began.',
  'I ask you to support steady funding for shelter, therapy and long-term support for survivors, and for programs that reach runaway and homeless young people before a trafficker does.',
  'I teach third grade, and more than once I have wondered who was looking for the child whose chair had stayed empty since Monday. I want somebody to be looking, always.',
]
const THANKS =
  'Please write and tell me where you stand on this. Thank you for your time, and for whatever you do for these children.'

const officials = [...loadContent('data').officials.byId.values()].filter(({ postal }) => postal.length > 0)

/** A word that hardly anybody has written, the same each time. */
function rareWord(seed: number): string {
  let rest = Math.imul(seed + 1, 2_654_435_761) >>> 0
  const syllables = [
    'ba',
    'dor',
    'fen',
    'gi',
    'hul',
    'ka',
    'lor',
    'mi',
    'nes',
    'pu',
    'ra',
    'sto',
    'tev',
    'wo',
    'yel',
    'zu',
  ]
  return Array.from({ length: 4 }, () => {
    const syllable = syllables[rest & 15]
    rest >>>= 4
    return syllable
  }).join('')
}

/** Kinds of letters, from one that fills a page to one whose words nobody has printed before. */
export const KINDS = {
  'one page': () => [...PARAGRAPHS, THANKS],
  'three pages': () => [...Array(6).fill(PARAGRAPHS).flat(), THANKS],
  'one page of new words': (round: number) => [
    ...PARAGRAPHS.slice(0, 3).map((paragraph, p) =>
      paragraph.replace(/\p{L}{4,}/gu, (_, offset: number) => rareWord(round * 10_000 + p * 1000 + offset)),
    ),
    THANKS,
  ],
}
export type Kind = keyof typeof KINDS

/** The letter of a round: to another official each time, as in a campaign. */
export function letterOf(kind: Kind, round: number): Letter {
  const official = officials[(round * 97) % officials.length] as Official
  const body = KINDS[kind](round).join('\n\n')
  const request = { official: official.id, sender: alex, subject: 'Shelter and care for survivors', body }
  return compose({ request, official, date: DATE })
}
