import { useState } from 'react'
import { LOCALES } from '#letter/say.ts'
import { isDone, keyOf, tickOff, untick } from '../done.ts'
import type { Item } from '../plan.ts'
import { fileNamed, isPrintable, printItems } from '../print.ts'
import { aside, say } from '../say.ts'
import { useVisit } from '../store.ts'
import { FileButton } from './FileButton.tsx'
import { FoldedPart } from './FoldedPart.tsx'
import { toHeading } from './toField.ts'
import { useFocusSoon } from './useFocusSoon.ts'
import './Packet.css'

const loadMailing = () => aside(import('../paper/MailingPaper.tsx')).then(({ MailingPaper }) => MailingPaper)

const loadEnclosed = () => aside(import('../paper/Enclosed.tsx')).then(({ Enclosed }) => Enclosed)

const loadSignature = () => aside(import('../sign/Signature.tsx')).then(({ Signature }) => Signature)

/** Ticks off at once what goes out in one packet: else a person would mail all of it and be told that nothing is done. It can be taken back. */
function TickOff({ items, all }: { items: readonly Item[]; all: readonly Item[] }) {
  const visit = useVisit()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const focusSoon = useFocusSoon()
  const open = items.filter((item) => !isDone(visit, item))
  if (open.length === 0 && ticked.length === 0) return null
  const mark = () => {
    setTicked(open.map(keyOf))
    tickOff(open, all)
    focusSoon('ticked')
  }
  const takeBack = () => {
    untick(ticked)
    setTicked([])
    focusSoon('ticked')
  }
  return (
    // Has the focus after either, since the button that was pressed is another one then.
    <p id="ticked" tabIndex={-1}>
      {open.length === 0 ? say('Marked as sent.') : say('When in the mail, today or later:')}{' '}
      <button type="button" className="link" onClick={open.length === 0 ? takeBack : mark}>
        {open.length === 0
          ? say('Undo')
          : open.length === 1
            ? say('Mark it as sent')
            : say('Mark them as sent')}
      </button>
    </p>
  )
}

/** All the letters as one PDF, to print and sign at once. */
export function Packet({ items }: { items: readonly Item[] }) {
  const visit = useVisit()
  const [paperAtFirst] = useState(visit.paper)
  const printable = items.filter(isPrintable)
  const without = [
    ...new Set(items.filter((item) => !isPrintable(item)).map(({ official }) => official.name)),
  ]
  const count = printable.length
  // What went out by another way needs no stamp.
  const left = printable.filter((item) => !isDone(visit, item))
  const isPartlySent = left.length > 0 && left.length < count
  const fileOf = (items: readonly Item[]) => ({
    items,
    fileName: fileNamed('letter', items.length),
    of: items.map(keyOf).join(),
    ask: () => printItems(items, visit),
  })
  return (
    <section className="packet" aria-labelledby="packet-title">
      <h2 id="packet-title" tabIndex={-1}>
        {count < 2 ? say('On paper') : say('All as one PDF')}
      </h2>
      <p>
        {count === 1 &&
          (visit.signature
            ? say('Print it, with the signature that you drew, and mail it.')
            : say('Print it, sign it, and mail it.'))}
        {count > 1 &&
          (visit.signature
            ? say('Print them, with the signature that you drew, and mail them.')
            : say('Print them, sign them, and mail them.'))}{' '}
        {count > 1 && say('Each has the address of its office on it.')}{' '}
        {count > 0 && say('No printer at hand? Save the file, and print it later.')}{' '}
        {without.length > 0 &&
          say('We have no postal address for {names}: write to them above.', {
            names: new Intl.ListFormat(LOCALES[say.language]).format(without),
          })}
      </p>
      {count > 0 && (
        // Before the file, which has the signature on it: whoever has no printer at hand has no pen at hand either.
        <FoldedPart
          summary={
            visit.signature ? say('See or remove your signature') : say('Sign on the screen (optional)')
          }
          load={loadSignature}
          part={{}}
        />
      )}
      {isPartlySent && (
        <FileButton className="button" {...fileOf(left)}>
          {left.length === 1
            ? say('Download the one not sent yet as a PDF')
            : say('Download the {count} not sent yet as one PDF', { count: left.length })}
        </FileButton>
      )}
      {count > 0 && (
        <FileButton className={isPartlySent ? 'button quiet' : 'button'} {...fileOf(printable)}>
          {count === 1
            ? say('Download the letter as a PDF')
            : say('Download all {count} letters as one PDF', { count })}
        </FileButton>
      )}
      {count > 0 && (
        <>
          <FoldedPart summary={say('Enclose something')} load={loadEnclosed} part={{}} />
          <FoldedPart
            summary={say('Envelopes and labels')}
            load={loadMailing}
            part={{ items: printable, paperAtFirst }}
            // How to print and fold for a window is in it, and has to be seen.
            isNeeded={visit.paper === 'window'}
          />
          <TickOff items={printable} all={items} />
          {items.some((item) => !isDone(visit, item)) && items.length > 1 && (
            <p>
              <button type="button" className="link" onClick={() => toHeading('one-by-one')}>
                {say('Back to one by one')}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  )
}
