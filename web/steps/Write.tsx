import { type FormEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { withQuestion } from '../answer-faults.ts'
import { checkSender } from '../api.ts'
import { fieldPath, letterFaults } from '../faults.ts'
import { isOfOfficials, lookAgain } from '../look-again.ts'
import { withLine } from '../named-fields.ts'
import { go, useArrival } from '../nav.ts'
import { answersOf, plannedLetters } from '../plan.ts'
import { recipients } from '../recipients.ts'
import { say } from '../say.ts'
import { senderFields, senderOf } from '../sender.ts'
import { useVisit } from '../store.ts'
import { Heading } from '../ui/Heading.tsx'
import { LetterLanguage } from '../ui/LetterLanguage.tsx'
import { Letters } from '../ui/Letters.tsx'
import { mendedField } from '../ui/mendedField.ts'
import { OnPaper } from '../ui/OnPaper.tsx'
import { Onwards } from '../ui/Onwards.tsx'
import { type Edited, Preview } from '../ui/Preview.tsx'
import { ErrorSummary, Trouble } from '../ui/Problems.tsx'
import { Questions } from '../ui/Questions.tsx'
import { SenderFields } from '../ui/SenderFields.tsx'
import { Soon } from '../ui/Soon.tsx'
import { StillOpen } from '../ui/StillOpen.tsx'
import { toNextField } from '../ui/toNextField.ts'
import { useAttempt } from '../ui/useAttempt.ts'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import { isWide, wide } from '../ui/wide.ts'
import './Write.css'

/** The third step: who signs, the person's own words, and the letters with the sheet that they will be printed on. */
export function Write({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const arrival = useArrival()
  const { attempt, run, forget } = useAttempt({ before: arrival?.errors })
  const focusSoon = useFocusSoon()
  const [edited, setEdited] = useState<Edited>({ letter: '' })
  const [isWhole, setWhole] = useState(isWide)
  useEffect(() => {
    const media = wide()
    const show = () => media.matches && setWhole(true)
    media.addEventListener('change', show)
    return () => media.removeEventListener('change', show)
  }, [])
  useEffect(() => {
    // What is in other words for one official comes with a part that is fetched.
    if (arrival?.focus) focusSoon(arrival.focus)
  }, [arrival, focusSoon])
  // A later try sends what is typed by then.
  const now = useRef(visit)
  now.current = visit

  const mend = (event: SyntheticEvent) => {
    const path = mendedField(event)
    if (!path) return
    forget(path)
    // What is answered stands in each letter that still follows the template, and so does the name.
    if (!/^(?:answers|sender)\./.test(path)) return
    for (const { template, follows } of plannedLetters(now.current, campaign))
      for (const field of ['subject', 'body'] as const)
        if (follows[field]) forget(fieldPath(template.id, field))
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    let isOther = false
    run(
      async () => {
        const visit = now.current
        const faults = letterFaults(visit, plannedLetters(visit, campaign))
        const result = await checkSender({
          campaign: campaign.id,
          language: visit.lettersIn,
          sender: senderOf(visit),
          answers: answersOf(visit),
          officials: recipients(visit, campaign).map(({ id }) => id),
        })
        const refused = 'errors' in result ? result.errors : []
        const fields = senderFields(visit)
        const errors = [...refused, ...faults].map((error) => withLine(withQuestion(error), fields))
        isOther = errors.some(isOfOfficials)
        return errors.length > 0 ? { errors } : result
      },
      () => go('send'),
      () => isOther && lookAgain(),
    )
  }

  return (
    <>
      <Heading>{say('Your letters')}</Heading>
      <p className="lead">
        {campaign.blank
          ? say('Say who you are, and what you want to say.')
          : say('All is written: sign, and add a sentence of your own if you like.')}
      </p>
      <LetterLanguage campaign={campaign} />
      <ErrorSummary attempt={attempt} />
      <form
        onSubmit={submit}
        onInput={mend}
        onChange={mend}
        onKeyDown={toNextField}
        noValidate
        className="write"
      >
        <div className="write-words">
          <SenderFields errors={attempt.errors} />
          <Soon>
            <Questions campaign={campaign} errors={attempt.errors} />
          </Soon>
          <Soon>
            <Letters
              campaign={campaign}
              errors={attempt.errors}
              onEdit={setEdited}
              onShow={() => setWhole(true)}
            />
          </Soon>
        </div>
        <Soon>
          <Preview campaign={campaign} edited={edited} isWhole={isWhole} onWhole={() => setWhole(true)} />
        </Soon>
        <Soon>
          <div className="onward write-words">
            {visit.found && <StillOpen found={visit.found} campaign={campaign} />}
            <Onwards campaign={campaign} />
            <Trouble attempt={attempt} />
            <button type="submit" className="button" aria-disabled={attempt.isBusy}>
              {attempt.isBusy ? say('Checking…') : say('Go on to sending')}
            </button>
          </div>
        </Soon>
      </form>
      <OnPaper campaign={campaign} />
    </>
  )
}
