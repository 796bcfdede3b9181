import type { Letter } from '#letter/compose.ts'
import type { PlannedWay } from '#letter/delivery.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'

/** What a way gets to show itself: the letter it is for, as an item of the visit and composed, and how its button looks. */
export type WayProps<W extends PlannedWay['way']> = {
  way: Extract<PlannedWay, { way: W }>
  item: Item
  letter: Letter
  /** The best way has the loud button, all others a quiet one. */
  className: string
}

/** Whom a button is about, for those who hear the page: "Call the office" is said ten times on it. */
export const To = ({ item: { official } }: { item: Item }) => (
  <span className="visually-hidden"> {say('to {name}', { name: official.name })}</span>
)
