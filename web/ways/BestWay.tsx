import type { Letter } from '#letter/compose.ts'
import type { PlannedWay } from '#letter/delivery.ts'
import type { Item } from '../plan.ts'
import { aside } from '../say.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { OnlineWay } from './OnlineWay.tsx'
import './ways.css'

const loadAny = () => aside(import('./WayTo.tsx')).then(({ WayTo }) => WayTo)

/** The way that an office reads first. Few of them read nothing but paper, or can only be called. */
export function BestWay({ way, item, letter }: { way: PlannedWay; item: Item; letter: Letter }) {
  const part = { item, letter, className: 'button' }
  if (way.way === 'print' || way.way === 'call') return <FetchedPart load={loadAny} part={{ ...part, way }} />
  return <OnlineWay way={way} {...part} />
}
