import { type FormEvent, useEffect } from 'react'
import { useServed } from '../content.ts'
import { isByStreet } from '../ground.ts'
import { askAgain, isSameHome, isStreetAside, withZip } from '../lookup.ts'
import { withLine } from '../named-fields.ts'
import { go, useArrival } from '../nav.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { ErrorSummary, Trouble } from '../ui/Problems.tsx'
import { StreetFields } from '../ui/StreetFields.tsx'
import { TextField } from '../ui/TextField.tsx'
import { toField } from '../ui/toField.ts'
import { useAttempt } from '../ui/useAttempt.ts'
import { EMPTY, type TypedAddress } from '../visit.ts'
import './Address.css'

/** The first step: the ZIP code, by which the officials are found, and the address that goes on the letters. */
export function Address() {
  const visit = useVisit()
  const { address } = visit
  const { attempt, run, forget } = useAttempt()
  const { focus } = useArrival() ?? {}
  useEffect(() => {
    if (focus) toField(focus)
  }, [focus])
  const { errors } = attempt
  const canLookUp = useServed().health.geocoder === 'on'
  // The point and the choices of district still hold if the person hasn't moved.
  const { point, divisions, states } = isSameHome(address, visit.asked) ? visit : EMPTY
  const misplaced = isStreetAside(visit)
  const byStreet = canLookUp && visit.exact && !misplaced && address.street.trim() !== ''

  const type = (field: keyof TypedAddress) => (value: string) =>
    update((visit) => {
      forget(`address.${field}`)
      if (field === 'zip') return withZip(visit, value)
      // The signature follows the address again: this is what the person says now.
      const { [field]: _, ...sender } = visit.sender
      return { address: { ...visit.address, [field]: value }, sender }
    })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(
      async () => {
        const result = await askAgain({ address, byStreet, point, divisions })
        if (!('errors' in result)) return result
        return { errors: result.errors.map((error) => withLine(error, address)) }
      },
      ({ found, question }) => {
        const { address: asked, ...rest } = question
        // A street that settled nothing isn't asked for again with every choice: the service may be slow today.
        const isWorth = isByStreet(question, found) || (question.point !== null && byStreet)
        update(() => ({ found, asked, ...rest, byStreet: isWorth, misplaced, states, unsure: [] }))
        go('officials')
      },
    )
  }

  return (
    <div className="address">
      <Heading>{say('Where do you live?')}</Heading>
      <form onSubmit={submit} noValidate>
        <ErrorSummary attempt={attempt} />
        <TextField
          path="address.zip"
          label={say('ZIP code')}
          hint={say('It shows who represents you.')}
          value={address.zip}
          onChange={type('zip')}
          errors={errors}
          autoComplete="postal-code"
          inputMode="numeric"
          size={10}
        />
        <StreetFields address={address} type={type} errors={errors} />
        <Trouble attempt={attempt} />
        <button type="submit" className="button" aria-disabled={attempt.isBusy}>
          {attempt.isBusy ? say('Looking…') : say('Find my officials')}
        </button>
        <p className="hint">
          {say('Our server finds your officials by your address, and keeps nothing.')}{' '}
          <Link to="privacy">{say('How that works')}</Link>
        </p>
        <p className="hint" role="status">
          {attempt.isBusy && byStreet && say('Looking up your street … this can take up to ten seconds.')}
        </p>
      </form>
    </div>
  )
}
