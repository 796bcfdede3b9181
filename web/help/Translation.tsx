import { useEffect, useRef, useState } from 'react'
import type { LetterTemplate } from '#letter/campaign.ts'
import { findCampaign } from '../api.ts'
import { pageLanguage, useServed } from '../content.ts'
import { drafted } from '../drafted.ts'
import { answersOf } from '../plan.ts'
import { say } from '../say.ts'
import { draftSender, senderOf } from '../sender.ts'
import { useVisit } from '../store.ts'
import { notLoaded } from '../trouble.ts'
import { Trouble } from '../ui/Problems.tsx'
import { useAttempt } from '../ui/useAttempt.ts'
import '../ways/LetterText.css'

/**
 * What a letter says, in the language of the page, for somebody who is to sign it in another one: the campaign's own translation, filled with the
 * same name and answers. Only to be read: what goes out is the letter itself. `isOwn` is a letter that the person has changed.
 */
export function Translation({ letter, isOwn }: { letter: string; isOwn: boolean }) {
  const visit = useVisit()
  const { campaign } = useServed()
  const language = pageLanguage()
  const { attempt, run } = useAttempt({ isImpersonal: true, isByHand: true })
  const text = useRef<HTMLQuoteElement>(null)
  const [template, setTemplate] = useState<LetterTemplate | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once for each letter; `run` is another one each time
  useEffect(() => {
    setTemplate(null)
    run(async () => {
      const result = await findCampaign(campaign.id, language, language)
      if (!('value' in result)) return result
      const found = result.value.letters.find(({ id }) => id === letter)
      if (found) return { value: found }
      return { trouble: notLoaded() }
    }, setTemplate)
  }, [campaign.id, language, letter])
  // The button that tried again is gone.
  useEffect(() => {
    if (template && document.activeElement === document.body) text.current?.focus()
  }, [template])
  if (!template)
    return (
      <>
        <p className="hint" role="status">
          {attempt.isBusy && say('Looking for it…')}
        </p>
        <Trouble attempt={attempt} />
      </>
    )
  const sender = draftSender(visit)
  const name = senderOf(visit).name || `[${say('Your name')}]`
  const { subject, body } = drafted(template, { sender: { ...sender, name }, answers: answersOf(visit) })
  return (
    <>
      {isOwn && <p className="hint">{say('As the campaign wrote it, without what you have changed.')}</p>}
      <blockquote className="letter-text" ref={text} tabIndex={-1}>
        <strong>{subject}</strong>
        {'\n\n'}
        {body}
      </blockquote>
    </>
  )
}
