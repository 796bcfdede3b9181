import type { Campaign } from '#letter/campaign.ts'
import { isOutdated } from '../lookup.ts'
import type { Target } from '../nav.ts'
import { recipients } from '../recipients.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { Link } from '../ui/Link.tsx'
import { useAwake } from '../ui/useAwake.ts'
import type { Visit } from '../visit.ts'
import { NeedsScript } from './NeedsScript.tsx'
import './Begin.css'

/** The step at which somebody was who has been here before; null who hasn't. */
function stepOf(visit: Visit, campaign: Campaign): Target | null {
  if (!visit.found || isOutdated(visit)) return visit.address.zip ? 'address' : null
  if (Object.values(visit.done).includes(true)) return 'send'
  return recipients(visit, campaign).length > 0 && visit.sender.name ? 'write' : 'officials'
}

/** The way in: to the beginning, or to where the person left off. */
export function Begin({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const step = useAwake() ? stepOf(visit, campaign) : null
  return (
    <div className="begin">
      <Link to={step ?? 'address'} className="button large">
        {step ? say('Go on with your letters') : say('Start with your ZIP code')}
      </Link>
      <p className="hint">
        {/* Of as many lines for both, so that nothing below moves once a browser that has kept something is known. */}
        {step ? say('What you typed is still in this browser.') : say('About five minutes. No account.')}{' '}
        {say('Nothing goes out until you send it.')}
      </p>
      <NeedsScript />
    </div>
  )
}
