import { LANGUAGES, type Language } from '#letter/say.ts'

/** The steps in their order. */
export const STEPS = ['address', 'officials', 'write', 'send'] as const
export type Step = (typeof STEPS)[number]

/** A page of a campaign: what it is about, a step of the way, or what else one can do. */
type CampaignPage = 'about' | Step | 'help'
const CAMPAIGN_PAGES: readonly string[] = [...STEPS, 'help']

/** A page of the site. `front` is what one finds at `/`: the campaigns, or the only one. */
export type Page =
  | { name: 'front' | 'privacy' }
  | { name: CampaignPage; campaign: string }
  | { name: 'unknown' }

/** A page in a language: what an address of the site stands for. */
export type Place = { language: Language; page: Page }

const isLanguage = (part: string | undefined): part is Language =>
  part !== undefined && part !== 'en' && Object.hasOwn(LANGUAGES, part)

function pageAt(parts: readonly string[]): Page {
  const [first, campaign, name, ...more] = parts
  if (first === undefined) return { name: 'front' }
  if (first === 'privacy' && campaign === undefined) return { name: 'privacy' }
  if (first !== 'c' || !campaign || more.length > 0) return { name: 'unknown' }
  if (name === undefined) return { name: 'about', campaign }
  return CAMPAIGN_PAGES.includes(name) ? { name: name as CampaignPage, campaign } : { name: 'unknown' }
}

/** A part of a path as it is meant: `%2D` is a hyphen. Empty where it means nothing (`%E0%A4`): no page is called that. */
function meant(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The page and language that a path stands for: `/es/c/<campaign>/write`; English has no prefix. A path holds nothing that somebody typed. */
export function placeAt(path: string): Place {
  const parts = path.split('/').filter(Boolean).map(meant)
  const language = isLanguage(parts[0]) ? parts[0] : 'en'
  // Two slashes lead to another host where a path is read as a link: nothing of ours is there.
  if (path.startsWith('//')) return { language, page: { name: 'unknown' } }
  return { language, page: pageAt(language === 'en' ? parts : parts.slice(1)) }
}

/** The path of a page in a language. */
export function pathTo({ language, page }: Place): string {
  const prefix = language === 'en' ? '' : `/${language}`
  if (page.name === 'front') return `${prefix}/`
  // Where there is nothing either, so that the page that says so is made for it, and turned to another language.
  if (page.name === 'unknown') return `${prefix}/404`
  if (page.name === 'privacy') return `${prefix}/privacy`
  const own = 'campaign' in page ? `${prefix}/c/${encodeURIComponent(page.campaign)}` : prefix
  return page.name === 'about' ? own : `${own}/${page.name}`
}

/** True for a step of the way to a letter. */
export const isStep = (name: Page['name']): name is Step => (STEPS as readonly string[]).includes(name)

/** The campaign that a page belongs to; undefined for a page of the whole site. */
export const campaignOf = (page: Page) => ('campaign' in page ? page.campaign : undefined)
