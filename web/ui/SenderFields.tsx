import type { FieldError } from '../api.ts'
import { senderFields } from '../plan.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import type { TypedSender } from '../visit.ts'
import { StateField } from './StateField.tsx'
import { TextField } from './TextField.tsx'

/** Who signs: name and whole address, and an e-mail address or phone number for those who want an answer that way. */
export function SenderFields({ errors }: { errors: readonly FieldError[] }) {
  const visit = useVisit()
  const fields = senderFields(visit)
  const type = (field: keyof TypedSender) => (value: string) =>
    update(({ sender }) => ({ sender: { ...sender, [field]: value } }))
  const bind = (field: keyof TypedSender) => ({ value: fields[field], onChange: type(field), errors })
  const found = visit.found?.place.zip
  const isElsewhere = found !== undefined && fields.zip.trim().slice(0, 5) !== found
  return (
    <fieldset>
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
            hint={say('Offices check that you are a constituent; without an address many don’t read on.')}
            {...bind('street')}
            autoComplete="street-address"
          />
        </div>
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
        {isElsewhere && (
          <p className="notice wide">
            {say(
              'Your officials are those of {zip}. If you live elsewhere, change the ZIP code on the first step.',
              { zip: found },
            )}
          </p>
        )}
        <div className="wide hint">
          {say('If you want an answer by e-mail or phone, add one of these. Both are optional.')}
        </div>
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
    </fieldset>
  )
}
