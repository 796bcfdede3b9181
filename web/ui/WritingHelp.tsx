import { compose } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import { encouragement, ownWords } from '#letter/own-words.ts'
import { readingTime } from '#letter/reading-time.ts'
import { today } from '../dates.ts'
import { bareDraft } from '../own.ts'
import { draftSender, itemFor, type PlannedLetter, requestOf } from '../plan.ts'
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
  const sharing = letter.to.filter(({ id }) => letter.own[id]?.body === undefined)
  const readers = official ? [official] : sharing.length > 0 ? sharing : letter.to
  const composed = readers.map((official) => {
    const item = itemFor(visit, letter, official)
    return compose({ request: requestOf(item, visit, draftSender(visit)), official, date: today() })
  })
  // Of those who get the same text, the one with the longest address tells.
  const longest = composed.reduce((a, b) => (b.recipient.length > a.recipient.length ? b : a))
  const body = longest.paragraphs.join('\n\n')
  const { sentence, sheet } = usePageFit(longest)
  const share = ownWords(body, bareDraft(letter.template, visit).body)
  return (
    <>
      <p className="hint writing-help">
        {sentence} {readingTime(body)} {encouragement(share)}
      </p>
      {sheet}
    </>
  )
}
