import { useState } from 'react'
import type { FieldError } from '../api.ts'
import { say } from '../say.ts'
import { senderFields } from '../sender.ts'
import { update, useVisit } from '../store.ts'
import type { TypedSender } from '../visit.ts'
import { Soon } from './Soon.tsx'
import { StateField } from './StateField.tsx'
import { TextField } from './TextField.tsx'
import { isWide } from './wide.ts'
import './Folds.css'

/**
 * Who signs: name and whole address, and an e-mail address or phone number for those who want an answer that way. On a small screen what is known
 * already, and what nobody has to give, is folded away.
 */
export function SenderFields({ errors }: { errors: readonly FieldError[] }) {
  const visit = useVisit()
  const fields = senderFields(visit)
  const { city, state, zip, email, phone } = fields
  // Decided once: nothing folds away under somebody's hands.
  const [isPlaceOpen] = useState(isWide() || !(city && state && zip))
  // A choice among 56 states is much to draw for those who never unfold it.
  const [isPlaceWanted, setPlaceWanted] = useState(isPlaceOpen)
  const isPlaceDrawn = isPlaceWanted || errors.some(({ path }) => path.startsWith('sender.address.'))
  const [isReplyOpen] = useState(isWide() || email !== '' || phone !== '')
  const type = (field: keyof TypedSender) => (value: string) =>
    update(({ sender }) => ({ sender: { ...sender, [field]: value } }))
  const bind = (field: keyof TypedSender) => ({ value: fields[field], onChange: type(field), errors })
  const found = visit.found?.place.zip
  const isElsewhere = found !== undefined && zip.trim().slice(0, 5) !== found
  return (
    <fieldset className="sender">
      <legend>
        <h2>{say('Who signs')}</h2>
      </legend>
      <div className="fields">
        <div className="wide">
          <TextField path="sender.name" label={say('Your name')} {...bind('name')} autoComplete="name" />
        </div>
        <div className="wide">
          <TextField
            path="sender.address.street"
            label={say('Street address')}
            hint={say(
              'Offices check that you are a constituent. Your address goes on your letters; we don’t keep it.',
            )}
            {...bind('street')}
            autoComplete="street-address"
          />
        </div>
      </div>
      <details
        open={isPlaceOpen}
        onToggle={({ currentTarget }) => currentTarget.open && setPlaceWanted(true)}
      >
        <summary>
          {say('City, state and ZIP code')}
          <span className="folded">{[city, state, zip].filter(Boolean).join(' ')}</span>
        </summary>
        {isPlaceDrawn && (
          <div className="fields">
            <TextField
              path="sender.address.city"
              label={say('City')}
              {...bind('city')}
              autoComplete="address-level2"
            />
            <StateField path="sender.address.state" {...bind('state')} />
            <TextField
              path="sender.address.zip"
              label={say('ZIP code')}
              {...bind('zip')}
              autoComplete="postal-code"
              inputMode="numeric"
            />
          </div>
        )}
      </details>
      {isElsewhere && (
        <p className="notice">
          {say(
            'Your officials are those of {zip}. If you live elsewhere, change the ZIP code on the first step.',
            { zip: found },
          )}
        </p>
      )}
      <details open={isReplyOpen}>
        <summary>{say('For an answer by e-mail or phone (optional)')}</summary>
        <Soon>
          <div className="fields">
            <TextField
              path="sender.email"
              label={say('E-mail')}
              type="email"
              {...bind('email')}
              autoComplete="email"
            />
            <TextField
              path="sender.phone"
              label={say('Phone')}
              type="tel"
              {...bind('phone')}
              autoComplete="tel"
            />
          </div>
        </Soon>
      </details>
    </fieldset>
  )
}
