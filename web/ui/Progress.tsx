import type { Campaign } from '#letter/campaign.ts'
import { isOutdated } from '../lookup.ts'
import { STEPS } from '../nav.ts'
import { recipients } from '../recipients.ts'
import { useVisit } from '../store.ts'
import type { Visit } from '../visit.ts'
import { Link } from './Link.tsx'
import './Progress.css'

/** How far the person can go: the number of steps whose beginnings are there. */
function reached(visit: Visit, campaign: Campaign): number {
  if (!visit.found || isOutdated(visit)) return 1
  if (recipients(visit, campaign).length === 0) return 2
  return visit.sender.name ? 4 : 3
}

/** Where the person is on the way; steps they have reached can be gone to. */
export function Progress({ path, campaign }: { path: string; campaign: Campaign }) {
  const visit = useVisit()
  const open = reached(visit, campaign)
  return (
    <nav aria-label="Steps">
      <ol className="progress">
        {STEPS.map(({ path: to, name }, index) => (
          <li key={to} aria-current={to === path ? 'step' : undefined}>
            {to !== path && index < open ? <Link to={to}>{name}</Link> : <span>{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
