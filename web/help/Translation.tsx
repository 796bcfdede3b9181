import { useEffect, useState } from 'react'
import type { LetterTemplate } from '#letter/campaign.ts'
import { findCampaign } from '../api.ts'
import { pageLanguage, useServed } from '../content.ts'
import { drafted } from '../drafted.ts'
import { answersOf } from '../plan.ts'
import { say } from '../say.ts'
import { draftSender } from '../sender.ts'
import { useVisit } from '../store.ts'
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
  const [template, setTemplate] = useState<LetterTemplate | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once for each letter; `run` is another one each time
  useEffect(() => {
    setTemplate(null)
    run(
      () => findCampaign(campaign.id, language, language),
      ({ letters }) => setTemplate(letters.find(({ id }) => id === letter) ?? null),
    )
  }, [campaign.id, language, letter])
  if (!template)
    return (
      <>
        <p className="hint" role="status">
          {attempt.isBusy && say('Looking for it…')}
        </p>
        <Trouble attempt={attempt} />
      </>
    )
  const { subject, body } = drafted(template, { sender: draftSender(visit), answers: answersOf(visit) })
  return (
    <>
      {isOwn && <p className="hint">{say('As the campaign wrote it, without what you have changed.')}</p>}
      <blockquote className="letter-text">
        <strong>{subject}</strong>
        {'\n\n'}
        {body}
      </blockquote>
    </>
  )
}
