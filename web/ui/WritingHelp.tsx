import { useMemo } from 'react'
import { compose } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import { encouragement, ownWords } from '#letter/own-words.ts'
import { readingTime } from '#letter/reading-time.ts'
import { today } from '../dates.ts'
import { bareDraft } from '../own.ts'
import { itemFor, type PlannedLetter, requestOf } from '../plan.ts'
import { say } from '../say.ts'
import { draftSender } from '../sender.ts'
import { useVisit } from '../store.ts'
import { usePageFit } from './usePageFit.tsx'

/** One quiet line below a letter: whether it fits on a page, how long it takes to read, and how much of it is the person's own. */
export function WritingHelp({
  letter,
  official,
}: {
  letter: PlannedLetter
  official?: Official | undefined
}) {
  const visit = useVisit()
  const { subject, body, own } = letter
  const { sender, address, offices, enclosed, answers } = visit
  const readers = letter.to.filter(({ id }) => (official ? id === official.id : own[id]?.body === undefined))
  // biome-ignore lint/correctness/useExhaustiveDependencies: this is all that a letter is made of, and four of five don't change with a key
  const { longest, said } = useMemo(() => {
    const composed = (readers.length > 0 ? readers : letter.to).map((official) => {
      const request = requestOf(itemFor(visit, letter, official), visit, draftSender(visit))
      return compose({ request, official, date: today() })
    })
    // Of those who get the same text, the one with the longest address tells.
    const longest = composed.reduce((a, b) => (b.recipient.length > a.recipient.length ? b : a))
    const text = longest.paragraphs.join('\n\n')
    const share = ownWords(text, bareDraft(letter.template, visit).body)
    return { longest, said: `${readingTime(text, say)} ${encouragement(share, say)}` }
  }, [subject, body, own, readers.length, sender, address, offices, enclosed, answers, say])
  const { sentence, sheet } = usePageFit(longest)
  return (
    <>
      <p className="hint writing-help">
        {sentence} {said}
      </p>
      {sheet}
    </>
  )
}
