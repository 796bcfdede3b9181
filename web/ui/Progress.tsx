import type { Campaign } from '#letter/campaign.ts'
import { isOutdated } from '../lookup.ts'
import { STEPS, type Step } from '../paths.ts'
import { recipients } from '../recipients.ts'
import { say } from '../say.ts'
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

const nameOf = (step: Step) =>
  ({
    address: say('Your address'),
    officials: say('Your officials'),
    write: say('Your letters'),
    send: say('Send'),
  })[step]

/** Where the person is on the way; steps they have reached can be gone to. */
export function Progress({ step, campaign }: { step: Step; campaign: Campaign }) {
  const visit = useVisit()
  const open = reached(visit, campaign)
  return (
    <nav aria-label={say('Steps')}>
      <ol className="progress">
        {STEPS.map((to, index) => (
          <li key={to} aria-current={to === step ? 'step' : undefined}>
            {to !== step && index < open ? (
              <Link to={to}>
                <span>{nameOf(to)}</span>
              </Link>
            ) : (
              <div>
                <span>{nameOf(to)}</span>
              </div>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
