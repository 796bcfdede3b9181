import type { Item } from '../plan.ts'
import { isPrintable, printItems } from '../print.ts'
import { useVisit } from '../store.ts'
import { FileButton } from './FileButton.tsx'
import './Packet.css'

/** All the letters as one PDF, to print and sign at once. */
export function Packet({ items }: { items: readonly Item[] }) {
  const visit = useVisit()
  const printable = items.filter(isPrintable)
  const without = [
    ...new Set(items.filter((item) => !isPrintable(item)).map(({ official }) => official.name)),
  ]
  const count = printable.length
  return (
    <section className="packet" aria-labelledby="packet-title">
      <h2 id="packet-title" tabIndex={-1}>
        All on paper
      </h2>
      <p>
        Print them, sign them, and post them in ordinary envelopes. The address stands on each letter.
        {without.length > 0 &&
          ` We have no postal address for ${without.join(' and ')}: write to them below.`}
      </p>
      {count > 0 && (
        <FileButton
          className="button"
          items={printable}
          fileName={count === 1 ? 'letter.pdf' : `letters-${count}.pdf`}
          ask={() => printItems(printable, visit)}
        >
          {count === 1 ? 'Download the letter as a PDF' : `Download all ${count} letters as one PDF`}
        </FileButton>
      )}
    </section>
  )
}
