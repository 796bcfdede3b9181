import type { Found } from '../api.ts'
import { districtsAt } from '../doubt.ts'
import { backFrom, type Ground, groundOf } from '../ground.ts'
import { withAnd } from '../lists.ts'
import { pointInWords } from '../place.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { useSettling } from '../useSettling.ts'
import type { Point } from '../visit.ts'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'

/** What is said of a ground, and the name of the way back from it. */
function wordsFor(
  ground: Ground,
  point: Point | null,
  near: string | undefined,
): { text: string; back: string } {
  if (point) return { text: pointInWords(point), back: say('Undo') }
  if (ground === 'street')
    return {
      text: near
        ? say('The Census Bureau’s address service found your street: it is near {place}.', { place: near })
        : say('The Census Bureau’s address service found your street.'),
      back: say('This isn’t where I live: answer without my street'),
    }
  return {
    text: say('Your street address isn’t used to find your districts. It stays on your letters.'),
    back: say('Use my street address again'),
  }
}

/** The names of the districts that a place tells: not of those that the person chose beside it, because it couldn't. */
const toldBy = (found: Found, divisions: readonly string[]) =>
  districtsAt(found).flatMap(({ division, name }) => (divisions.includes(division) ? [] : name))

/** What the districts rest on where that is more than the ZIP code, and the way back from it: a street can be placed wrongly, a finger slips. */
export function RestsOn({ settling }: { settling: ReturnType<typeof useSettling> }) {
  const visit = useVisit()
  const { attempt, run } = useAttempt()
  const ground = groundOf(visit)
  if (ground === 'zip') return null
  const { text, back } = wordsFor(ground, visit.point, visit.found?.point?.near)
  const there = ground === 'without-street' || !visit.found ? [] : toldBy(visit.found, visit.divisions)
  const goBack = () => run(() => settling.askBack(backFrom(ground, visit)), settling.takeBack)
  return (
    // A button of its own for each ground: none should keep the focus, or be tapped twice, as another.
    <div key={ground} className="rests-on">
      {there.length > 0 && (
        <p>
          <strong>{withAnd(there)}</strong>
        </p>
      )}
      <p>{text}</p>
      <button
        type="button"
        className={ground === 'street' ? 'link' : 'button quiet'}
        aria-disabled={attempt.isBusy}
        onClick={() => !attempt.isBusy && goBack()}
      >
        {attempt.isBusy ? say('Looking up…') : back}
      </button>
      {attempt.errors.length > 0 && (
        <p role="alert" className="wrong">
          {attempt.errors.map(({ message }) => message).join(' ')}
        </p>
      )}
      <Trouble attempt={attempt} />
    </div>
  )
}
