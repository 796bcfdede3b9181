import { useMemo } from 'react'
import type { Remark } from '#letter/before-sending.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { toField } from '../ui/toField.ts'
import { keyOf, letStay, openRemarks, saidAtAnswers } from './remarks.ts'
import { useSettled } from './useSettled.ts'
import './Remarks.css'

/**
 * What to look at in a text that is being written: said once its writer pauses, gone as soon as it no longer holds, and theirs to leave as it is.
 */
export function Remarks(props: {
  subject?: string
  body: string
  /** The campaign's own text, of which nothing is said. */
  draft: string
  /** The control that the text is in. */
  field: string
  /** True for an answer, which letters repeat: what is said there isn't said of them. */
  isAnswer?: boolean
}) {
  const { subject = '', body, draft, field, isAnswer = false } = props
  const visit = useVisit()
  const paused = useSettled(body)
  const { stays } = visit
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the visit only what was left as it is matters here
  const before = useMemo(
    () => openRemarks({ subject, body: paused }, draft, visit),
    [paused, draft, stays, say],
  )
  // Most texts have nothing to be said of, and aren't read at each key.
  const isStill = (remark: Remark) =>
    paused === body ||
    openRemarks({ subject, body }, draft, visit).some((one) => keyOf(one) === keyOf(remark))
  const isKnown = (remark: Remark) => !isAnswer && saidAtAnswers(visit).has(keyOf(remark))
  const now = before.filter((remark) => isStill(remark) && !isKnown(remark))
  return (
    <div role="status">
      {now.map((remark) => (
        <div className="remark" key={keyOf(remark)}>
          <p>{remark.message}</p>
          <button
            type="button"
            className="link"
            onClick={() => {
              letStay(remark)
              // The button goes; the text is what there is to look at.
              toField(field)
            }}
          >
            {say('Leave it as it is')}
          </button>
        </div>
      ))}
    </div>
  )
}
