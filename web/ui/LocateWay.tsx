import { useRef, useState } from 'react'
import type { Found } from '../api.ts'
import { isDoubtful } from '../doubt.ts'
import { devicePosition } from '../geolocation.ts'
import { learn, say } from '../say.ts'
import type { Proposal, useSettling } from '../useSettling.ts'
import { FetchedPart } from './FetchedPart.tsx'
import { useAttempt } from './useAttempt.ts'
import { Wrong, wrongIn } from './Wrong.tsx'

/** Asked of few: of most their position is one of their ZIP code's districts. */
const loadQuestion = async () => {
  const [{ PlaceQuestion }] = await Promise.all([import('../map/PlaceQuestion.tsx'), learn('map')])
  return PlaceQuestion
}

/** The device's position as a way to settle the districts: taken over at once where it can be their home, else only once they have said so. */
export function LocateWay(props: {
  /** True where something is open that this settles the soonest. */
  isFirst: boolean
  found: Found
  propose: ReturnType<typeof useSettling>['propose']
  accept: (proposal: Proposal) => void
}) {
  const { isFirst, found, propose, accept } = props
  const { attempt, run } = useAttempt({ isByHand: true })
  const [asked, setAsked] = useState<{ proposal: Proposal; before: Found } | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Another answer has come meanwhile: the question was about the one before.
  const doubtful = asked?.before === found ? asked.proposal : null

  const locate = () => {
    setAsked(null)
    run(
      async () => {
        const position = await devicePosition()
        return 'value' in position ? propose(position.value) : position
      },
      (proposal) => {
        if (isDoubtful(proposal.found)) setAsked({ proposal, before: found })
        else accept(proposal)
      },
    )
  }
  const dismiss = () => {
    setAsked(null)
    button.current?.focus()
  }

  return (
    <div>
      <button
        type="button"
        className={isFirst ? 'button' : 'button quiet'}
        ref={button}
        aria-describedby="locate-hint ways-hint"
        aria-disabled={attempt.isBusy}
        onClick={() => !attempt.isBusy && locate()}
      >
        {attempt.isBusy ? say('Asking your device…') : say('Use my location')}
      </button>
      <p className="hint" id="locate-hint">
        {say('Only right if you are at home now.')}
      </p>
      <Wrong text={wrongIn(attempt)} />
      <div role="status">
        {doubtful && (
          <FetchedPart
            load={loadQuestion}
            part={{
              found: doubtful.found,
              question: 'Your device is in {districts}. Is that where you live?',
              no: say('No, not there'),
              isDoubted: true,
              isFocused: false,
              onYes: () => accept(doubtful),
              onNo: dismiss,
            }}
          />
        )}
      </div>
    </div>
  )
}
