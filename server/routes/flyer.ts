import type { Campaign } from '#letter/campaign.ts'
import { LOCALES } from '#letter/say.ts'
import type { Flyer } from '../pdf/flyer.ts'
import type { ServerSay } from '../words/language.ts'

/** The ways to reach a hotline, on one line. */
function waysTo({ what, phone, text, url }: Campaign['report'][number], say: ServerSay): string {
  const ways = [
    ...(phone ? [phone] : []),
    ...(text ? [say('text {number}', { number: text })] : []),
    ...(url ? [shown(url)] : []),
  ]
  // Where there is only a number to call in an emergency, what it is for says more.
  return ways.length > 1 || url || !phone || phone.length > 3 ? ways.join('  ·  ') : what
}

/** An address as one types it. */
const shown = (url: string) => url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')

/** What a campaign's flyer says, with the address under which people find it in its language; `say` is in that language. */
export function flyerOf(campaign: Campaign, address: string, say: ServerSay): Flyer {
  const { host, title, summary, report, language } = campaign
  const reach = [host.phone, host.url && shown(host.url)].filter((part) => part !== undefined)
  return {
    language: LOCALES[language],
    host: say('A campaign of {host}', { host: host.name }),
    title,
    why: summary,
    action: say('Write to those who represent you'),
    how: say(
      'Your ZIP code shows who they are. The page helps you with the letters, and nothing that you type is kept on its server.',
    ),
    scan: say('Point the camera of your phone at this code, or type:'),
    address: shown(address),
    code: address,
    alternative: say('QR code that leads to {address}', { address: shown(address) }),
    helpTitle: say('Get help, or report'),
    help: report.map((contact) => ({ name: contact.name, ways: waysTo(contact, say) })),
    foot: [host.name, host.what, ...reach].join('  ·  '),
  }
}
