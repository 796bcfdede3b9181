import type { Campaign } from '#letter/campaign.ts'
import type { Content } from '../../server/app.ts'
import { createLog } from '../../server/http/log.ts'
import { readSettings } from '../../server/settings.ts'
import { createSite } from '../../server/site.ts'
import { type Render, render } from '../../web/render.tsx'
import type { Served } from '../../web/served.ts'
import { content, DATE } from '../samples.ts'

/** A whole site that opens no port, with other parts where a test needs them. */
export function siteOf(
  other: {
    content?: Partial<Content>
    render?: Render
    today?: () => string
    settings?: Record<string, string>
  } = {},
) {
  const settings = readSettings({ RATE_LIMIT_PER_MINUTE: '0', ...other.settings })
  if ('refused' in settings) throw new Error(settings.refused)
  const lines: string[] = []
  const site = createSite(
    { ...content, geocode: null, ...other.content, today: other.today ?? (() => DATE) },
    {
      settings,
      page: 'dist/web',
      render: other.render ?? render,
      log: createLog('error', { write: (line) => lines.push(line) }),
      isClosing: () => false,
    },
  )
  return { site, lines }
}

/** The content with another campaign in the place of the first one. */
export function withCampaign(change: (campaign: Campaign) => Campaign): Partial<Content> {
  const [first] = content.campaigns.values()
  if (!first) throw new Error('There is no campaign.')
  const changed = change(first)
  return {
    campaigns: new Map(
      [...content.campaigns].map(([id, campaign]) => [id, id === first.id ? changed : campaign]),
    ),
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Text as it stands in a document, read as a browser does. */
export const plain = (html: string) =>
  html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex, decimal, name) =>
    name ? (NAMED[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )

/** What stands in a document, by the places that matter. Throws where one of them is missing or there twice. */
export function read(html: string) {
  const one = (pattern: RegExp): string => {
    const found = [...html.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
    if (found.length !== 1) throw new Error(`${found.length} of ${pattern} in ${html.slice(0, 200)}`)
    return found[0]?.[1] ?? ''
  }
  // What follows the data is the document's end.
  const data = one(/<script type="application\/json" id="served">(.*?)<\/script/s)
  const root = one(/<div id="root" data-made="[a-z]+">(.*)<\/div><script type="application\/json"/s)
  return {
    lang: one(/<html lang="([^"]*)">/),
    title: plain(one(/<title>([^<]*)<\/title>/)),
    description: plain(one(/<meta name="description" content="([^"]*)"/)),
    made: one(/<div id="root" data-made="([a-z]+)">/),
    served: JSON.parse(data) as Served,
    root,
    /** The words of the page, without its tags. */
    words: plain(root.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' '),
    headings: [...root.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, text]) => plain(text ?? '')),
    links: [...root.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => plain(href ?? '')),
    /** The styles at the document's end, behind all that it shows. */
    late: [...html.slice(html.indexOf(data)).matchAll(/<link rel="stylesheet"[^>]*?href="([^"]*)"/g)].map(
      ([, href]) => href ?? '',
    ),
    announced: [...html.matchAll(/<link rel="(modulepreload|preload)"([^>]*)>/g)].map(([, rel, rest]) => ({
      rel,
      href: /href="([^"]*)"/.exec(rest ?? '')?.[1] ?? '',
      isAnonymous: /\bcrossorigin\b/.test(rest ?? ''),
    })),
  }
}
