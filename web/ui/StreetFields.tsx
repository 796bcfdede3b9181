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
 * goes on the letters, whose step asks for it again, and is folded away: the ZIP code is all that this step needs then. City and state follow from
 * the ZIP code, and are for whoever's don't.
 */
export function StreetFields(props: {
  address: TypedAddress
  type: (field: keyof TypedAddress) => (value: string) => void
  errors: readonly FieldError[]
}) {
  const { address, type, errors } = props
  const canLookUp = useServed().health.geocoder === 'on'
  // Decided once: nothing folds away under somebody's hands.
  const [isPlaceOpen] = useState([address.city, address.state].some((typed) => typed !== ''))
  const [isOpen] = useState(isPlaceOpen || address.street !== '')
  const bind = (field: keyof TypedAddress) => ({ value: address[field], onChange: type(field), errors })
  const street = (
    <TextField
      path="address.street"
      label={canLookUp ? say('Street address (optional here)') : say('Street address')}
      hint={say('It goes on your letters: give it now, or later with them.')}
      {...bind('street')}
      autoComplete="street-address"
    />
  )
  const place = (
    <div className="fields">
      <TextField path="address.city" label={say('City')} {...bind('city')} autoComplete="address-level2" />
      <StateField path="address.state" {...bind('state')} />
    </div>
  )
  if (!canLookUp)
    return (
      <details open={isOpen}>
        <summary>{say('Street, city and state: not needed yet')}</summary>
        {street}
        {place}
      </details>
    )
  return (
    <>
      {street}
      <StreetLookup />
      <details open={isPlaceOpen}>
        <summary>{say('City and state (your ZIP code tells them)')}</summary>
        {place}
      </details>
    </>
  )
}
