import type { Letter } from '#letter/compose.ts'
import type { PlannedWay } from '#letter/delivery.ts'
import type { Item } from '../plan.ts'
import { EmailWay } from './EmailWay.tsx'
import { FormWay } from './FormWay.tsx'
import { SiteWay } from './SiteWay.tsx'

/** A way that needs nothing but this device. */
type Online = Exclude<PlannedWay, { way: 'print' | 'call' }>

/** A way that opens another page or program with the letter in it or copied. */
export function OnlineWay(props: { way: Online; item: Item; letter: Letter; className: string }) {
  const { way, ...rest } = props
  switch (way.way) {
    case 'form':
      return <FormWay way={way} {...rest} />
    case 'email':
      return <EmailWay way={way} {...rest} />
    case 'website':
      return <SiteWay way={way} {...rest} />
  }
}
