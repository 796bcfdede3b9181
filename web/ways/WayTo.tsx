import type { Letter } from '#letter/compose.ts'
import type { PlannedWay } from '#letter/delivery.ts'
import type { Item } from '../plan.ts'
import { CallWay } from './CallWay.tsx'
import { EmailWay } from './EmailWay.tsx'
import { FormWay } from './FormWay.tsx'
import { PaperWay } from './PaperWay.tsx'
import { SiteWay } from './SiteWay.tsx'
import './WayTo.css'

/** One of the ways to an office, whichever it is. */
export function WayTo(props: { way: PlannedWay; item: Item; letter: Letter; className: string }) {
  const { way, ...rest } = props
  switch (way.way) {
    case 'form':
      return <FormWay way={way} {...rest} />
    case 'email':
      return <EmailWay way={way} {...rest} />
    case 'website':
      return <SiteWay way={way} {...rest} />
    case 'print':
      return <PaperWay way={way} item={rest.item} className={rest.className} />
    case 'call':
      return <CallWay way={way} item={rest.item} />
  }
}
