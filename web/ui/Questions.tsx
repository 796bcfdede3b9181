import { Fragment } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import type { FieldError } from '../api.ts'
import { update, useVisit } from '../store.ts'
import { FetchedPart } from './FetchedPart.tsx'
import { Field } from './Field.tsx'
import { GrowingText } from './GrowingText.tsx'

const loadRemarks = () => import('../help/Remarks.tsx').then(({ Remarks }) => Remarks)

/** The campaign's questions. Their answers go into every letter that has a place for them. */
export function Questions({ campaign, errors }: { campaign: Campaign; errors: readonly FieldError[] }) {
  const { answers } = useVisit()
  if (campaign.questions.length === 0) return null
  return (
    <fieldset>
      <legend>
        <h2>In your own words</h2>
      </legend>
      {campaign.questions.map(({ id, label, hint }) => (
        <Fragment key={id}>
          <Field path={`answers.${id}`} label={`${label} (optional)`} hint={hint} errors={errors}>
            {(control) => (
              <GrowingText
                {...control}
                value={answers[id] ?? ''}
                onChange={(value) => update(({ answers }) => ({ answers: { ...answers, [id]: value } }))}
              />
            )}
          </Field>
          {answers[id] && (
            <FetchedPart
              load={loadRemarks}
              part={{ body: answers[id], draft: '', field: `answers.${id}`, isAnswer: true }}
              isExtra
            />
          )}
        </Fragment>
      ))}
      <p className="hint">
        Officials and their staff will read this. Please write nothing that could identify a child or a
        survivor.
      </p>
    </fieldset>
  )
}
