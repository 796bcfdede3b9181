import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Campaign, CampaignFile, LetterFrontMatter, type LetterTemplate } from '#letter/campaign.ts'
import type { Language } from '#letter/say.ts'
import { withLettersOf } from '#letter/translation.ts'
import { loadTranslations } from './campaign-translations.ts'
import { readLetterFile } from './letter-file.ts'
import { readText, readYaml } from './yaml-file.ts'

/** The other languages of a campaign, whole. */
type Translations = Readonly<Partial<Record<Language, Campaign>>>

/** All campaigns in English, and by id what they are in other languages. */
export type Campaigns = {
  campaigns: ReadonlyMap<string, Campaign>
  translations: ReadonlyMap<string, Translations>
}

function readLetter(folder: string, id: string, questionIds: readonly string[]): LetterTemplate {
  const { front, body } = readLetterFile(LetterFrontMatter, join(folder, `${id}.md`), questionIds)
  return { id, language: 'en', ...front, body }
}

function readCampaign(folder: string, id: string): Campaign {
  const file = join(folder, 'campaign.yaml')
  const { letters, ...campaign } = readYaml(CampaignFile, readText(file), file).data
  const questionIds = campaign.questions.map((question) => question.id)
  return {
    id,
    language: 'en',
    languages: ['en'],
    ...campaign,
    letters: letters.map((letter) => readLetter(folder, letter, questionIds)),
  }
}

/**
 * Reads every campaign of a folder: `<id>/campaign.yaml` and the letters it names, `<id>/<letter>.md`, with every token checked, and the translations
 * of both beside them. Throws with file and line, so that whoever writes a campaign sees all that is wrong at the start of the server and in the
 * tests.
 */
export function loadCampaigns(folder: string): Campaigns {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  if (ids.length === 0)
    throw new Error(`${folder} has no campaign; write one, or restore it from the repository.`)
  const campaigns = new Map<string, Campaign>()
  const translations = new Map<string, Translations>()
  for (const id of ids.sort()) {
    const home = join(folder, id)
    const original = readCampaign(home, id)
    const others = loadTranslations(home, original)
    const languages = ['en', ...Object.keys(others)] as Language[]
    const isIn = (campaign: Campaign): Campaign => ({ ...campaign, languages })
    campaigns.set(id, isIn(original))
    translations.set(
      id,
      Object.fromEntries(Object.entries(others).map(([language, campaign]) => [language, isIn(campaign)])),
    )
  }
  return { campaigns, translations }
}

/**
 * A campaign by id, with its words in one language and its letters in another; English where the campaign hasn't that language. Undefined if there
 * is none of this id.
 */
export function campaignIn(
  { campaigns, translations }: Campaigns,
  id: string,
  words: Language,
  letters: Language,
): Campaign | undefined {
  const original = campaigns.get(id)
  const others = translations.get(id)
  if (!original) return undefined
  return withLettersOf(others?.[words] ?? original, others?.[letters] ?? original)
}
