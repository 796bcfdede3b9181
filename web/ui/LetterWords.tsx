import type { Official } from '#letter/official.ts'
import { wordingFor } from '#letter/wording.ts'
import type { FieldError } from '../api.ts'
import { typeOwn, typeText } from '../edits.ts'
import { fieldPath } from '../faults.ts'
import { bareDraft } from '../own.ts'
import type { PlannedLetter } from '../plan.ts'
import { aside, say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FetchedPart } from './FetchedPart.tsx'
import { Field } from './Field.tsx'
import { GrowingText } from './GrowingText.tsx'
import { WritingHelp } from './WritingHelp.tsx'

const loadRemarks = () => aside(import('../help/Remarks.tsx')).then(({ Remarks }) => Remarks)

/** Subject and text of a letter, to be changed: those that all its recipients share, or those of one official alone. */
export function LetterWords(props: {
  letter: PlannedLetter
  official?: Official
  hint: string
  errors: readonly FieldError[]
  /** False while all of it is folded away: what is said of a text is worked out for whoever looks at it. */
  isSeen?: boolean
  onType?: () => void
}) {
  const { letter, official, hint, errors, isSeen = true, onType } = props
  const { id, language } = letter.template
  const { subject, body } = official ? wordingFor(letter, letter.own, official.id) : letter
  const bare = bareDraft(letter.template, useVisit())
  const type = (change: { subject?: string; body?: string }) => {
    onType?.()
    if (official) typeOwn(letter, official.id, change)
    else typeText(id, change)
  }
  return (
    <>
      <Field
        path={fieldPath(id, 'subject', official?.id)}
        label={official ? say('Subject for {name} alone', { name: official.name }) : say('Subject')}
        errors={errors}
      >
        {(control) => (
          <GrowingText
            {...control}
            lang={language}
            value={subject}
            onChange={(subject) => type({ subject })}
            isLine
          />
        )}
      </Field>
      <Field
        path={fieldPath(id, 'body', official?.id)}
        label={official ? say('Letter to {name} alone', { name: official.name }) : say('Letter')}
        hint={hint}
        errors={errors}
      >
        {(control) => (
          <GrowingText {...control} lang={language} value={body} onChange={(body) => type({ body })} />
        )}
      </Field>
      {isSeen && <WritingHelp letter={letter} official={official} />}
      {(subject !== bare.subject || body !== bare.body) && (
        <FetchedPart
          load={loadRemarks}
          part={{ subject, body, draft: bare.body, field: fieldPath(id, 'body', official?.id) }}
          isExtra
        />
      )}
    </>
  )
}
