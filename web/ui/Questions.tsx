import { Fragment } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { placeholders } from '#letter/gaps.ts'
import { ANSWER_RULE } from '#letter/letter-text.ts'
import { kept } from '#letter/plain-text.ts'
import { isNeededIn } from '../answer-faults.ts'
import type { FieldError } from '../api.ts'
import { langOf } from '../content.ts'
import { plannedLetters } from '../plan.ts'
import { aside, say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { FetchedPart } from './FetchedPart.tsx'
import { Field } from './Field.tsx'
import { GrowingText } from './GrowingText.tsx'
import { Said } from './Said.tsx'
import { StaleLetters } from './StaleLetters.tsx'
import { StillToFill } from './StillToFill.tsx'

/** With so many characters left it is said how many. */
const NEAR = 300

const loadRemarks = () => aside(import('../help/Remarks.tsx')).then(({ Remarks }) => Remarks)

/** How much room an answer has left, once there is little: nobody should learn of it when all is written. Not read aloud, which would be at each key. */
function Room({ answer }: { answer: string }) {
  const left = ANSWER_RULE.most - kept(answer, ANSWER_RULE).length
  if (left > NEAR) return null
  return left < 0 ? (
    <p className="wrong">{say('Characters too many: {count}', { count: -left })}</p>
  ) : (
    <p className="hint">{say('Characters left: {count}', { count: left })}</p>
  )
}

/** The campaign's questions. Their answers go into every letter that has a place for them. */
export function Questions({ campaign, errors }: { campaign: Campaign; errors: readonly FieldError[] }) {
  const visit = useVisit()
  if (campaign.questions.length === 0) return null
  const { answers } = visit
  const letters = plannedLetters(visit, campaign)
  return (
    <fieldset>
      <legend>
        <h2>{say('In your own words')}</h2>
      </legend>
      <p className="hint">
        {say(
          'Officials and their staff read it: leave out names, and anything that could identify a child or a survivor.',
        )}
      </p>
      {campaign.questions.map(({ id, label, hint }) => (
        <Fragment key={id}>
          <Field
            path={`answers.${id}`}
            label={
              letters.some(({ template }) => isNeededIn(template, id)) ? (
                <span lang={langOf()}>{label}</span>
              ) : (
                <Said
                  text="{question} (optional)"
                  parts={{ question: <span lang={langOf()}>{label}</span> }}
                />
              )
            }
            hint={hint && <span lang={langOf()}>{hint}</span>}
            errors={errors}
          >
            {(control) => (
              <GrowingText
                {...control}
                value={answers[id] ?? ''}
                onChange={(value) => update(({ answers }) => ({ answers: { ...answers, [id]: value } }))}
              />
            )}
          </Field>
          <div role="status">
            <StillToFill gaps={placeholders(answers[id] ?? '')} />
          </div>
          <Room answer={answers[id] ?? ''} />
          {answers[id] && (
            <FetchedPart
              load={loadRemarks}
              part={{ body: answers[id], draft: '', field: `answers.${id}`, isAnswer: true }}
              isExtra
            />
          )}
          <StaleLetters question={id} letters={letters} />
        </Fragment>
      ))}
    </fieldset>
  )
}
