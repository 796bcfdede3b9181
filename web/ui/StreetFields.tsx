import { useState } from 'react'
import type { FieldError } from '../api.ts'
import { useServed } from '../content.ts'
import { say } from '../say.ts'
import type { TypedAddress } from '../visit.ts'
import { StateField } from './StateField.tsx'
import { StreetLookup } from './StreetLookup.tsx'
import { TextField } from './TextField.tsx'

/**
 * Street, city and state beside the ZIP code. Where the street is looked up it finds the exact districts, and stands open; where it isn't it only
 * goes on the letters, whose step asks for it again, and is folded away: the ZIP code is all that this step needs then.
 */
export function StreetFields(props: {
  address: TypedAddress
  type: (field: keyof TypedAddress) => (value: string) => void
  errors: readonly FieldError[]
}) {
  const { address, type, errors } = props
  const canLookUp = useServed().health.geocoder === 'on'
  // Decided once: nothing folds away under somebody's hands.
  const [isOpen] = useState([address.street, address.city, address.state].some((typed) => typed !== ''))
  const bind = (field: keyof TypedAddress) => ({ value: address[field], onChange: type(field), errors })
  const fields = (
    <>
      <p className="hint">
        {say(
          'They go on your letters: offices look at the address first, to see that you are one of their constituents.',
        )}
      </p>
      <div className="fields">
        <div className="wide">
          <TextField
            path="address.street"
            label={say('Street address')}
            {...bind('street')}
            autoComplete="street-address"
          />
        </div>
        <TextField path="address.city" label={say('City')} {...bind('city')} autoComplete="address-level2" />
        <StateField path="address.state" {...bind('state')} />
      </div>
    </>
  )
  if (!canLookUp)
    return (
      <details open={isOpen}>
        <summary>{say('Add your street now (or later, with your letters)')}</summary>
        {fields}
      </details>
    )
  return (
    <fieldset>
      <legend>{say('Street, city and state, now or later')}</legend>
      {fields}
      <StreetLookup />
    </fieldset>
  )
}
