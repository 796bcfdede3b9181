import { memo } from 'react'
import type { Site } from '#letter/site.ts'
import { say } from '../say.ts'
import { usePresses } from './usePresses.ts'
import './SafetyBar.css'

/** Always in reach: help for those who need it now, and a way off the page for those who are watched. `leaving.ts` listens for a click on it. */
export const SafetyBar = memo(({ site }: { site: Site }) => {
  const presses = usePresses()
  return (
    <aside className="safety" aria-label={say('Help and safety')}>
      <a href="#hotlines">{say('Get help or report')}</a>
      <a href={site.leave} rel="noreferrer" className="safety-leave">
        {say('Leave this page quickly')}
      </a>
      <span className="visually-hidden" role="status">
        {presses === 1 && say('Press Escape two more times to leave this page.')}
        {presses === 2 && say('Press Escape once more to leave this page.')}
      </span>
    </aside>
  )
})
