import { cleanUrl } from './contact.ts'
import { naturally } from './order.ts'

/** A link of openstates/people, and who it belongs to. */
export type Links = readonly { url: string; note?: string | undefined }[]
export type Owner = { familyName: string; house: 'upper' | 'lower' | null }

const FORM_NOTE = /^(webform|contact|contact form|member contact page)$/i
const OTHER_NOTE =
  /biography|campaign|radio|linkedin|youtube|finan|conflict|legislation|demographics|map|members list/i
const GOVERNMENT = /\.(gov|us|mn)$|legislature/
const NEWSLETTER = /eepurl|mailchi|list-manage|facebook|twitter|instagram|wikipedia|ballotpedia/

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

/** How much a page looks like the official's own page of the office that they hold now. */
function score(url: string, { familyName, house }: Owner): number {
  const { hostname, href } = new URL(url)
  const page = href.toLowerCase()
  // Members who moved to the other house keep their old page in the list.
  const isOtherHouse =
    (house === 'upper' && /house|assembly/.test(page) && !/senat/.test(page)) ||
    (house === 'lower' && /senat/.test(page) && !/house|assembly/.test(page))
  return (
    (GOVERNMENT.test(hostname) ? 4 : 0) +
    (folded(page).includes(folded(familyName)) ? 1 : 0) -
    (isOtherHouse ? 6 : 0) -
    (NEWSLETTER.test(page) ? 20 : 0)
  )
}

/**
 * The page of an official among the links that a source collected over the years: the government's before a private
 * one, the present house before the former; of two equally good pages on one site the later (`?GA=103`, `/2025/`).
 */
export function websiteOf(links: Links, owner: Owner): string | null {
  let best: { url: string; score: number } | null = null
  for (const link of links) {
    const url = cleanUrl(link.url)
    if (!url || FORM_NOTE.test(link.note ?? '') || OTHER_NOTE.test(link.note ?? '')) continue
    const found = { url, score: score(url, owner) }
    const isLater =
      best !== null &&
      found.score === best.score &&
      siteOf(url) === siteOf(best.url) &&
      naturally(url, best.url) > 0
    if (best === null || found.score > best.score || isLater) best = found
  }
  return best && best.score > -10 ? best.url : null
}

/** The contact form among the links, where the source marks one. */
export function contactFormOf(links: Links): string | null {
  return cleanUrl(links.find((link) => FORM_NOTE.test(link.note ?? ''))?.url)
}
