import { EnvelopeChoice } from '../paper/EnvelopeChoice.tsx'
import { envelopesFor, fileNamed, printItems } from '../print.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { To, type WayProps } from './To.tsx'

/** One letter on paper: to which office, in which envelope, and how long that takes. */
export function PaperWay({ way, item, className }: Omit<WayProps<'print'>, 'letter'>) {
  const visit = useVisit()
  const { official, office } = item
  const chosen = way.offices.find(({ index }) => index === office) ?? way.offices[0]
  if (!chosen) return null
  const choose = (index: number) => {
    const lines = official.postal[index]?.lines.join('\n') ?? ''
    update(({ offices }) => ({ offices: { ...offices, [official.id]: lines } }))
  }
  return (
    <div className="way">
      <p className="hint">{way.needs}</p>
      {way.offices.length > 1 && (
        <label className="pick">
          <span>{say('Mail it to')}</span>
          <select value={chosen.index} onChange={({ target }) => choose(Number(target.value))}>
            {way.offices.map(({ index, name }) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="hint" role="status">
        {way.offices.length === 1 ? `${chosen.name}. ${chosen.note}` : chosen.note}
      </p>
      <EnvelopeChoice />
      <FileButton
        className={className}
        items={[item]}
        fileName={fileNamed('letter', 1)}
        ask={() => printItems([item], visit)}
      >
        {say('Download as a PDF')}
        <To item={item} />
      </FileButton>
      {visit.paper === 'standard' && (
        <FileButton
          className="button quiet"
          items={[item]}
          fileName={fileNamed('envelope', 1)}
          ask={() => envelopesFor([item], visit)}
        >
          {say('Download an envelope to print on')}
          <To item={item} />
        </FileButton>
      )}
    </div>
  )
}
