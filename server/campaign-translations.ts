import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Campaign } from '#letter/campaign.ts'
import { LANGUAGES, type Language } from '#letter/say.ts'
import {
  CampaignTranslation,
  campaignMismatches,
  LetterTranslation,
  letterMismatches,
  type TranslatedLetter,
  translated,
} from '#letter/translation.ts'
import { readLetterFile } from './letter-file.ts'
import { readText, readYaml, refuseFaults } from './yaml-file.ts'

const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code)

/** The languages that files of a folder are named for, as `governor.es.md`. Throws for one that we don't speak, or that translates nothing. */
function languagesIn(folder: string, letters: readonly string[]): Language[] {
  const found = new Set<Language>()
  for (const name of readdirSync(folder).sort()) {
    const [, about = '', code = '', kind] = /^(.+)\.([a-z]{2,3})\.(md|yaml)$/.exec(name) ?? []
    if (!kind) continue
    const file = join(folder, name)
    if (!isLanguage(code) || code === 'en')
      refuseFaults(file, [
        {
          line: 1,
          message: `“${code}” is no language to translate to; there are ${Object.keys(LANGUAGES)}.`,
        },
      ])
    else if (kind === 'yaml' ? about !== 'campaign' : !letters.includes(about))
      refuseFaults(file, [
        { line: 1, message: `campaign.yaml names no letter “${about}”: take this file out, or rename it.` },
      ])
    else found.add(code)
  }
  return [...found]
}

function readLetter(folder: string, original: Campaign['letters'][number], code: Language, ids: string[]) {
  const path = join(folder, `${original.id}.${code}.md`)
  const { file, front, body, bodyLine } = readLetterFile(LetterTranslation, path, ids)
  const text: TranslatedLetter = { ...front, body }
  const faults = letterMismatches(original, text).map((message) => ({ line: bodyLine, message }))
  if (Boolean(front.ask) !== Boolean(original.ask))
    faults.push({ line: 2, message: 'ask: have one here and in the English letter, or in neither.' })
  refuseFaults(file, faults)
  return text
}

/** A campaign in each language that its folder has words in: all of them, or an error that names file, line and what is missing or left over. */
export function loadTranslations(folder: string, original: Campaign): Partial<Record<Language, Campaign>> {
  const ids = original.questions.map(({ id }) => id)
  const languages = languagesIn(
    folder,
    original.letters.map(({ id }) => id),
  )
  return Object.fromEntries(
    languages.map((code) => {
      const file = join(folder, `campaign.${code}.yaml`)
      const { data: words, lineOf } = readYaml(CampaignTranslation, readText(file), file)
      refuseFaults(
        file,
        campaignMismatches(original, words).map(({ path, kind }) => ({
          line: lineOf(path),
          message:
            kind === 'missing'
              ? `${path.join('.')}: translate this too.`
              : `${path.join('.')}: take this out; campaign.yaml has no such thing.`,
        })),
      )
      const letters = original.letters.map((letter) => [letter.id, readLetter(folder, letter, code, ids)])
      return [code, translated(original, code, words, Object.fromEntries(letters))]
    }),
  )
}
