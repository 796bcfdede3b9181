import { isStreetAside } from '../lookup.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'

/** Whether the street may be looked up elsewhere; says beforehand where, and what goes there. */
export function StreetLookup() {
  const visit = useVisit()
  return (
    <>
      <label className="option">
        <input
          type="checkbox"
          aria-describedby="exact-hint"
          checked={visit.exact && !isStreetAside(visit)}
          onChange={({ target }) => update(() => ({ exact: target.checked, misplaced: false }))}
        />
        <span>{say('Find my exact districts by my street')}</span>
      </label>
      <p className="hint" id="exact-hint">
        {say(
          'Our server then asks the U.S. Census Bureau’s address service where it is: street, city, state and ZIP code go there, nothing else.',
        )}
      </p>
    </>
  )
}
