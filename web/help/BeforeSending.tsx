import { useServed } from '../content.ts'
import { withAnd } from '../lists.ts'
import { go } from '../nav.ts'
import type { Item } from '../plan.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
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
          <StaleAnswer stale={stale} putting={putting} back="before-sending">
            {stale.map((one) => (
              <div key={fieldOf(one) + one.question} className="remark">
                <p>
                  <strong>{nameOf(one)}</strong>
                  {one.fresh === ''
                    ? say('This text still has what you had answered to “{question}”.', {
                        question: labelOf(one.question),
                      })
                    : say(
                        'This text doesn’t have what you now answer to “{question}”: its words are your own.',
                        { question: labelOf(one.question) },
                      )}{' '}
                  <button type="button" className="link" onClick={() => go('write', { focus: fieldOf(one) })}>
                    {say('Read it')}
                    <span className="visually-hidden">: {nameOf(one)}</span>
                  </button>
                </p>
              </div>
            ))}
          </StaleAnswer>
          {found.map(({ remark, titles, field }) => (
            <div key={keyOf(remark)} className="remark">
              <p>
                <strong>{withAnd(titles)}</strong>
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
