import { go } from '../nav.ts'
import type { Item } from '../plan.ts'
import { useVisit } from '../store.ts'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import { keyOf, letStay, remarksOn } from './remarks.ts'
import './Remarks.css'

const listed = new Intl.ListFormat('en', { type: 'conjunction' })

/** A last look at the letters: what their readers might stumble over. Nothing here keeps a letter back. */
export function BeforeSending({ items }: { items: readonly Item[] }) {
  const visit = useVisit()
  const focusSoon = useFocusSoon()
  const found = remarksOn(items, visit)
  return (
    // Where the focus goes when the last remark is left as it is.
    <div id="before-sending" tabIndex={-1}>
      {found.length > 0 && (
        <section className="notice before-sending" aria-labelledby="before-sending-title">
          <h2 id="before-sending-title">Before you send them</h2>
          {found.map(({ remark, titles, field }) => (
            <div key={keyOf(remark)} className="remark">
              <p>
                <strong>{listed.format(titles)}</strong>
                {remark.message}
              </p>
              <p className="row">
                <button type="button" className="link" onClick={() => go('write', { focus: field })}>
                  Change it
                </button>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    letStay(remark)
                    focusSoon('before-sending')
                  }}
                >
                  Leave it as it is
                </button>
              </p>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}
