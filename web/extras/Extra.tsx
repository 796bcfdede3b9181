import type { Page } from '../paths.ts'
import type { Served } from '../served.ts'
import { Campaigns } from './Campaigns.tsx'
import { Help } from './Help.tsx'
import { Privacy } from './Privacy.tsx'
import { Unknown } from './Unknown.tsx'

/** The pages beside the way to a letter. */
export function Extra({ page, served }: { page: Page; served: Served }) {
  if (page.name === 'help') return <Help served={served} />
  if (page.name === 'privacy') return <Privacy served={served} />
  return page.name === 'front' ? <Campaigns served={served} /> : <Unknown served={served} />
}
