import { go } from '../nav.ts'
import type { Item } from '../plan.ts'
import { download, isPrintable, printItems, toLetterErrors } from '../print.ts'
import { useVisit } from '../store.ts'
import { LetterErrors } from './LetterErrors.tsx'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'
import './Packet.css'

/** All the letters as one PDF, to print and sign at once. */
export function Packet({ items }: { items: readonly Item[] }) {
  const visit = useVisit()
  const { attempt, run } = useAttempt()
  const printable = items.filter(isPrintable)
  const without = [
    ...new Set(items.filter((item) => !isPrintable(item)).map(({ official }) => official.name)),
  ]
  const count = printable.length
  const print = () =>
    run(
      () => printItems(printable, visit),
      (file) => download(file, count === 1 ? 'letter.pdf' : `letters-${count}.pdf`),
    )
  const errors = toLetterErrors(attempt.errors, printable)
  return (
    <section className="packet" aria-labelledby="packet-title">
      <h2 id="packet-title">On paper</h2>
      <p>
        Print them, sign them, and post them in ordinary envelopes. The address stands on each letter.
        {without.length > 0 &&
          ` We have no postal address for ${without.join(' and ')}: write to them below.`}
      </p>
      <LetterErrors errors={errors} onEdit={() => go('/write', { errors })} />
      <Trouble attempt={attempt} />
      {count > 0 && (
        <button type="button" className="button" onClick={print} aria-disabled={attempt.isBusy}>
          {attempt.isBusy
            ? 'Making the PDF…'
            : count === 1
              ? 'Download the letter as a PDF'
              : `Download all ${count} letters as one PDF`}
        </button>
      )}
    </section>
  )
}
