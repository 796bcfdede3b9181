import type { MouseEvent, ReactNode } from 'react'
import { pageLanguage } from '../content.ts'
import { goToPath } from '../nav.ts'
import { pathTo } from '../paths.ts'

/** A link to another campaign, in the language of the page. What was typed stays: the address is asked for only once. */
export function CampaignLink({ id, children }: { id: string; children: ReactNode }) {
  const path = pathTo({ language: pageLanguage(), page: { name: 'about', campaign: id } })
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goToPath(path)
  }
  return (
    <a href={path} className="alone" onClick={follow}>
      {children}
    </a>
  )
}
