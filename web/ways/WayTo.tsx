import type { Letter } from '#letter/compose.ts'
import type { PlannedWay } from '#letter/delivery.ts'
import type { Item } from '../plan.ts'
import { CallWay } from './CallWay.tsx'
import { OnlineWay } from './OnlineWay.tsx'
import { PaperWay } from './PaperWay.tsx'

/** One of the ways to an office, whichever it is. */
export function WayTo(props: { way: PlannedWay; item: Item; letter: Letter; className: string }) {
  const { way, ...rest } = props
  switch (way.way) {
    case 'print':
      return <PaperWay way={way} item={rest.item} className={rest.className} />
    case 'call':
      return <CallWay way={way} item={rest.item} />
    default:
      return <OnlineWay way={way} {...rest} />
  }
}
