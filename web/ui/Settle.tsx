import { useRef } from 'react'
import type { Found } from '../api.ts'
import { choosable, isAroundOffice, isMapped, mappable } from '../choices.ts'
import { type Ground, groundOf } from '../ground.ts'
import { withAnd } from '../lists.ts'
import { isStateOpen } from '../open.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { useSettling } from '../useSettling.ts'
import type { Point } from '../visit.ts'
import { RestsOn } from './RestsOn.tsx'
import { SettleWays } from './SettleWays.tsx'
import './Settle.css'

/** From so many metres on it is the device's doubt, not the map's, that leaves a chamber open. */
const COARSE = 50

/** What is left to do, and how, or what was `chosen` where nothing is; null where the ground alone says enough. */
function toDo(found: Found, ground: Ground, point: Point | null, chosen: string): string | null {
  if (isStateOpen(found))
    return say('Choose your state above, or find it and your districts at once in one of these ways.')
  const open = found.chambers.filter((chamber) => isMapped(chamber) && !chamber.settled)
  const names = { chambers: withAnd(open.map(({ name }) => name)) }
  const { zip } = found.place
  if (open.length === 0) return ground === 'zip' ? say('You chose {districts}.', { districts: chosen }) : null
  // No way leads to a district whose lines our map doesn't have.
  if (open.every(({ districts }) => districts.every(({ redrawn }) => redrawn)))
    return say(
      'If you know your district for the {chambers}, choose it from the list below, or write only to those who are certain.',
      names,
    )
  // What a coarse position leaves open, a finger on the map tells, but for lines newer than the map.
  if (
    (point?.metres ?? 0) > COARSE &&
    !open.some(({ districts }) => districts.some(({ redrawn }) => redrawn))
  )
    return say(
      'A border is so near that this can’t tell your district for the {chambers}. Find your home on the map, choose from the list below, or write only to those who are certain.',
      names,
    )
  if (ground === 'point' || ground === 'street')
    return say(
      'It can’t tell your district for the {chambers}. Choose it from the list below, or write only to those who are certain.',
      names,
    )
  if (open.every(isAroundOffice))
    return say(
      'The districts below are those around the post office of ZIP code {zip}. Yours may be others: find them by your location or on the map, or choose from the lists if you know them.',
      { zip },
    )
  return say('ZIP code {zip} alone doesn’t tell your district for the {chambers}.', {
    zip,
    ...names,
  })
}

/** What the districts rest on, and the ways to find them where the ZIP code leaves them open. */
export function Settle({ found, settling }: { found: Found; settling: ReturnType<typeof useSettling> }) {
  const visit = useVisit()
  const heading = useRef<HTMLHeadingElement>(null)
  const ground = groundOf(visit)
  const mapped = found.chambers.filter(isMapped)
  const isOpen = mapped.some(({ settled }) => !settled)
  const chosen = mapped
    .flatMap(choosable)
    .filter(({ division }) => visit.divisions.includes(division))
    .map(({ name }) => name)
  // A ground can be taken back even where it leaves nothing to be mapped: it may have picked the wrong one of two states.
  const isMappable = mappable(found).length > 0 || ground === 'street' || ground === 'point'
  if (ground === 'zip' && !(isMappable && (isOpen || chosen.length > 0))) return null
  const left = toDo(found, ground, visit.point, withAnd(chosen))
  return (
    <section className="settle" id="location" aria-labelledby="settle-title" data-open={isOpen || undefined}>
      <h2 id="settle-title" tabIndex={-1} ref={heading}>
        {isOpen ? say('Find your districts') : say('Your districts')}
      </h2>
      <RestsOn settling={settling} />
      {left && <p>{left}</p>}
      {/* Whoever has an answer should come to the officials soon; the ways to make sure of it are a click away. */}
      <details className="settle-more" open={isOpen}>
        <summary>{say('Find them another way')}</summary>
        <SettleWays
          found={found}
          isMappable={isMappable}
          settling={settling}
          onSettled={() => heading.current?.focus()}
        />
      </details>
    </section>
  )
}
