import { compose } from '#letter/compose.ts'
import { deliveryPlan } from '#letter/delivery.ts'
import { langOf } from '../content.ts'
import { today } from '../dates.ts'
import { type Item, requestOf } from '../plan.ts'
import { aside, say } from '../say.ts'
import { useVisit } from '../store.ts'
import { BestWay } from '../ways/BestWay.tsx'
import { To } from '../ways/To.tsx'
import { FoldedPart } from './FoldedPart.tsx'
import { Said } from './Said.tsx'
import './Ways.css'

const loadOthers = () => aside(import('../ways/OtherWays.tsx')).then(({ OtherWays }) => OtherWays)
const loadLetter = () => aside(import('../ways/ReadLetter.tsx')).then(({ ReadLetter }) => ReadLetter)

/** One letter to one official: the way that office reads first, and the others a click away. A call has its own words, which not every letter has. */
export function Ways({ item, withCall = true }: { item: Item; withCall?: boolean }) {
  const { official, letter } = item
  const request = requestOf(item, useVisit())
  const composed = compose({ request, official, date: today() })
  const ways = deliveryPlan({ official, letter: composed, zip: request.sender.address.zip }, say).filter(
    // Nothing is mailed to an office whose address isn't known.
    (way) => (way.way !== 'print' || way.offices.length > 0) && (way.way !== 'call' || withCall),
  )
  const [best] = ways
  return (
    <div className="ways">
      {letter.own[official.id] !== undefined && (
        <p className="hint">{say('In other words, for {name} alone', { name: official.name })}</p>
      )}
      <FoldedPart
        summary={
          <>
            <Said
              text="Read “{title}”"
              parts={{ title: <span lang={langOf()}>{letter.template.title}</span> }}
            />
            {/* In parentheses, since a hidden part is read as a word of its own: “Read … : …” */}
            <span className="visually-hidden"> ({say('the letter to {name}', { name: official.name })})</span>
          </>
        }
        load={loadLetter}
        part={{ item, letter: composed }}
      />
      {best && <BestWay way={best} item={item} letter={composed} />}
      <FoldedPart
        summary={
          <>
            {say('Other ways')}
            <To item={item} />
          </>
        }
        load={loadOthers}
        part={{ ways, item, letter: composed }}
      />
    </div>
  )
}
