import { useEffect, useState } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { copy } from '../clipboard.ts'
import { langOf, pageLanguage } from '../content.ts'
import { pathOf } from '../nav.ts'
import { say } from '../say.ts'
import './Share.css'

/** Ways to tell others: by whatever the device shares with, by a message of one's own, or on paper. Nothing of it goes through somebody's tracker. */
export function Share({ campaign: { id, title, summary, share } }: { campaign: Campaign }) {
  // Only the browser knows under which address it has found this site, and what its device shares with.
  const [here, setHere] = useState<{ origin: string; canShare: boolean } | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => setHere({ origin: location.origin, canShare: 'share' in navigator }), [])
  const text = share ?? summary
  const url = `${here?.origin ?? ''}${pathOf('about')}`
  // Until then there is no address that would mean anything to others.
  const message = here ? `${text} ${url}` : text
  const pass = async () => {
    try {
      await navigator.share({ title, text, url })
    } catch {
      // Put away by the person, or nothing there to share with: the other ways stand beside it.
    }
  }
  const copyIt = async () =>
    setSaid((await copy(message)) ? say('The text and the link are copied.') : say('Copy the text by hand.'))
  const encoded = encodeURIComponent(message)
  return (
    <>
      <p className="share-text" lang={langOf()}>
        {message}
      </p>
      <div className="row">
        {here?.canShare && (
          <button type="button" className="button" onClick={pass}>
            {say('Share')}
          </button>
        )}
        {here && (
          <>
            <button type="button" className="button quiet" onClick={copyIt}>
              {say('Copy text and link')}
            </button>
            <a className="button quiet" href={`mailto:?subject=${encodeURIComponent(title)}&body=${encoded}`}>
              {say('Tell somebody by e-mail')}
            </a>
            <a className="button quiet" href={`sms:?&body=${encoded}`}>
              {say('Tell somebody by text message')}
            </a>
          </>
        )}
        <a className="button quiet" href={`/api/campaigns/${id}/flyer.pdf?lang=${pageLanguage()}`} download>
          {say('A page to print and hand out (PDF)')}
        </a>
      </div>
      <p role="status">{said}</p>
    </>
  )
}
