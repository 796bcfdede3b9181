import type { Page } from './paths.ts'
import { say } from './say.ts'
import { listed, type Served } from './served.ts'

/** What the browser calls a page, in its tab and in its history: nothing that tells more than the page's address does. */
export function titleOf(page: Page, { site, campaigns, campaign: { title } }: Served): string {
  switch (page.name) {
    case 'front':
      return listed(campaigns).length > 1 ? site.name : title
    case 'about':
      return title
    case 'address':
      return `${say('Your address')} – ${title}`
    case 'officials':
      return `${say('Your officials')} – ${title}`
    case 'write':
      return `${say('Your letters')} – ${title}`
    case 'send':
      return `${say('Send')} – ${title}`
    case 'help':
      return `${say('Other ways to help')} – ${title}`
    case 'privacy':
      return `${say('What happens to what you type')} – ${site.name}`
    case 'unknown':
      return `${say('There is no such page')} – ${site.name}`
  }
}
