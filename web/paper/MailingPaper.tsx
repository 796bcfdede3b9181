import { useState } from 'react'
import type { FieldError } from '../api.ts'
import type { Item } from '../plan.ts'
import { envelopesFor, fileNamed, labelsFor } from '../print.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { TextField } from '../ui/TextField.tsx'
import { toField } from '../ui/toField.ts'
import type { Visit } from '../visit.ts'
import { EnvelopeChoice } from './EnvelopeChoice.tsx'
import './MailingPaper.css'

/** What letters are mailed in: envelopes to print on, or labels to stick on, one for each official. `paperAtFirst` is for which envelopes the packet was at first. */
export function MailingPaper(props: { items: readonly Item[]; paperAtFirst: Visit['paper'] }) {
  const { items, paperAtFirst } = props
  const visit = useVisit()
  const [start, setStart] = useState('1')
  const [errors, setErrors] = useState<FieldError[]>([])
  const place = /^\s*(?:[1-9]|[12]\d|30)\s*$/.test(start) ? Number(start) : null
  const ask = async () => {
    if (place !== null) return labelsFor(first, visit, place)
    setErrors([{ path: 'labels.start', message: say('Say with which label to begin, from 1 to 30.') }])
    toField('labels.start')
    return { errors: [] }
  }
  const type = (typed: string) => {
    setStart(typed)
    setErrors([])
  }
  // Two letters to one person go into one envelope.
  const first = items.filter(
    (item, index) => items.findIndex(({ official }) => official === item.official) === index,
  )
  const count = first.length
  return (
    <div className="mailing">
      <EnvelopeChoice />
      {visit.paper !== paperAtFirst && (
        <p className="hint" role="status">
          {say(
            'If you have downloaded the letters already, do it again: they look different for this envelope.',
          )}
        </p>
      )}
      {visit.paper === 'standard' && (
        <section aria-labelledby="envelopes-title">
          <h3 id="envelopes-title">{say('Envelopes')}</h3>
          <p className="hint">
            {say(
              'Each page is as large as a #10 envelope (9½ × 4⅛ in). Put the envelopes into the printer and choose that size.',
            )}
          </p>
          <FileButton
            className="button quiet"
            items={first}
            fileName={fileNamed('envelope', count)}
            ask={() => envelopesFor(first, visit)}
          >
            {count === 1 ? say('Download the envelope') : say('Download {count} envelopes', { count })}
          </FileButton>
        </section>
      )}
      <section aria-labelledby="labels-title">
        <h3 id="labels-title">{say('Address labels')}</h3>
        <p className="hint">
          {say('Sheets of 30 labels, 2⅝ × 1 in (Avery 5160). Print at full size, not “fit to page”.')}
        </p>
        <TextField
          path="labels.start"
          label={say('First label to use')}
          hint={say('1 for a new sheet. On a sheet that was used before, count from left to right and down.')}
          value={start}
          onChange={type}
          errors={errors}
          inputMode="numeric"
          size={4}
        />
        <FileButton
          className="button quiet"
          items={first}
          fileName={fileNamed('label', count)}
          of={start}
          ask={ask}
        >
          {count === 1 ? say('Download the label') : say('Download {count} labels', { count })}
        </FileButton>
      </section>
    </div>
  )
}
