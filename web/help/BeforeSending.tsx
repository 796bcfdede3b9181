import { langOf, useServed } from '../content.ts'
import { withAnd } from '../lists.ts'
import { go } from '../nav.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { StaleText } from '../told.ts'
import { Said } from '../ui/Said.tsx'
import { fieldOf, nameOf, StaleAnswer } from '../ui/StaleAnswer.tsx'
import { useFocusSoon } from '../ui/useFocusSoon.ts'
import { usePutting, useStaleTexts } from '../ui/useStaleTexts.ts'
import { keyOf, letStay, remarksOn } from './remarks.ts'
import './Remarks.css'

/** A last look at the letters: what their readers might stumble over, and what isn't in them yet. Nothing here keeps a letter back. */
export function BeforeSending({ items }: { items: readonly Item[] }) {
  const visit = useVisit()
  const { questions } = useServed().campaign
  const focusSoon = useFocusSoon()
  const putting = usePutting()
  const found = remarksOn(items, visit)
  const stale = useStaleTexts([...new Set(items.map(({ letter }) => letter))])
  const labelOf = (question: string) => questions.find(({ id }) => id === question)?.label ?? ''
  return (
    // Where the focus goes when the last remark is left as it is.
    <div id="before-sending" tabIndex={-1}>
      {(found.length > 0 || stale.length > 0 || putting.done > 0) && (
        <section className="notice before-sending" aria-labelledby="before-sending-title">
          <h2 id="before-sending-title">{say('Before you send them')}</h2>
          <StaleAnswer stale={stale} putting={putting} back="before-sending" className="remark stale">
            {[...new Set(stale.map(({ question }) => question))].map((id) => (
              <StaleOf
                key={id}
                question={labelOf(id)}
                stale={stale.filter(({ question }) => question === id)}
              />
            ))}
          </StaleAnswer>
          {found.map(({ remark, titles, field }) => (
            <div key={keyOf(remark)} className="remark">
              <p>
                <strong lang={langOf()}>{withAnd(titles)}</strong>
                {remark.message}
              </p>
              <p className="row">
                <button type="button" className="link" onClick={() => go('write', { focus: field })}>
                  {say('Change it')}
                </button>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    letStay(remark)
                    focusSoon('before-sending')
                  }}
                >
                  {say('Leave it as it is')}
                </button>
              </p>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

/** The texts of the person's own that lack the answer to one question, each a click away. */
function StaleOf({ question, stale }: { question: string; stale: readonly StaleText[] }) {
  const parts = { question: <span lang={langOf()}>{question}</span> }
  return (
    <>
      <p>
        {stale.every(({ fresh }) => fresh === '') ? (
          <Said
            text="You changed these words yourself, so they still have what you had answered to “{question}”:"
            parts={parts}
          />
        ) : (
          <Said
            text="You changed these words yourself, so they don’t have what you now answer to “{question}”:"
            parts={parts}
          />
        )}
      </p>
      <ul>
        {stale.map((one) => (
          <li key={fieldOf(one)}>
            <button type="button" className="link" onClick={() => go('write', { focus: fieldOf(one) })}>
              {nameOf(one)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
