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
  const known = isAnswer ? [] : saidAtAnswers(visit)
  const paused = useSettled(body)
  const before = openRemarks({ subject, body: paused }, draft, visit).map(keyOf)
  const now =
    before.length === 0
      ? []
      : openRemarks({ subject, body }, draft, visit).filter(
          (remark) => before.includes(keyOf(remark)) && !known.includes(keyOf(remark)),
        )
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
            Leave it as it is
          </button>
        </div>
      ))}
    </div>
  )
}
