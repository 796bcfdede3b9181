import { type Letter, letterText } from '#letter/compose.ts'
import type { PlannedWay } from '#letter/delivery.ts'
import type { Item } from '../plan.ts'
import { fileNamed, messageOf } from '../print.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Copied } from './Copied.tsx'
import { To } from './To.tsx'
import { useCopying } from './useCopying.ts'
import { WayTo } from './WayTo.tsx'

function nameOf(way: PlannedWay['way']): string {
  switch (way) {
    case 'form':
      return say('Use the contact form')
    case 'email':
      return say('Send an e-mail')
    case 'website':
      return say('Use the website')
    case 'print':
      return say('Print and mail it')
    case 'call':
      return say('Call the office')
  }
}

/** The ways to an office after the best one, and the letter as a text or a file for whatever else there is. */
export function OtherWays(props: { ways: readonly PlannedWay[]; item: Item; letter: Letter }) {
  const { ways, item, letter } = props
  const visit = useVisit()
  const text = letterText(letter)
  const { copying, onCopy } = useCopying(text)
  const [, ...others] = ways
  const email = ways.find((way) => way.way === 'email')
  return (
    <>
      {others.map((way) => (
        <section key={way.way} className="other-way">
          <h5>{nameOf(way.way)}</h5>
          {way.way === 'form' && <p className="hint">{way.needs}</p>}
          <WayTo way={way} item={item} letter={letter} className="button quiet" />
        </section>
      ))}
      <section className="other-way">
        <h5>{say('Take the text along')}</h5>
        <div className="way">
          <button type="button" className="button quiet" onClick={() => onCopy(text)}>
            {say('Copy the text')}
            <To item={item} />
          </button>
          <Copied copying={copying} name={item.official.name} />
          {email && (
            <>
              <FileButton
                className="button quiet"
                items={[item]}
                fileName={fileNamed('letter', 1, 'eml')}
                ask={() => messageOf(item, visit)}
              >
                {say('Download an e-mail draft')}
                <To item={item} />
              </FileButton>
              <p className="hint">{email.draftFile}</p>
            </>
          )}
        </div>
      </section>
    </>
  )
}
