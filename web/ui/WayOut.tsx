import { useState } from 'react'
import { copy } from '../clipboard.ts'
import { presented } from '../content.ts'
import { keptWords } from '../kept-words.ts'
import { pathOf } from '../nav.ts'
import { say } from '../say.ts'
import { forgetAnswer, useKept, useVisit } from '../store.ts'
import { Contacts } from './Contacts.tsx'

/** What somebody needs whom the page has failed: their own words to take along, a way to begin again that costs none of them, and the hotlines. */
export function WayOut() {
  const visit = useVisit()
  const [said, setSaid] = useState('')
  const isKept = useKept() !== 'not'
  const words = keptWords(visit)
  const { report } = presented().campaign
  const startAgain = () => {
    forgetAnswer()
    // Loaded anew: what broke may be in the page's code, of which the server may have a later one.
    location.assign(pathOf('address'))
  }
  const copyWords = async () =>
    setSaid((await copy(words)) ? say('Your text is copied.') : say('Copy your text from the box by hand.'))
  return (
    <>
      {isKept ? (
        <>
          <p>{say('Your text is kept in this browser: reload the page to go on.')}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {say('Reload the page')}
          </button>
        </>
      ) : (
        <p>{say('This browser keeps nothing of it: it is gone when you close or reload this page.')}</p>
      )}
      <p>
        {say('If that doesn’t help, start again: you enter your ZIP code once more, and your text stays.')}
      </p>
      <button type="button" className="button quiet" onClick={startAgain}>
        {say('Start again')}
      </button>
      {words && (
        <>
          <h2 id="own-words">{say('Your text')}</h2>
          <textarea readOnly rows={12} aria-labelledby="own-words" value={words} />
          <div className="row">
            <button type="button" className="button quiet" onClick={copyWords}>
              {say('Copy your text')}
            </button>
          </div>
          <p role="status">{said}</p>
        </>
      )}
      {report.length > 0 && (
        <>
          <h2 id="hotlines" tabIndex={-1}>
            {say('Get help, or report')}
          </h2>
          <Contacts contacts={report} />
        </>
      )}
    </>
  )
}
