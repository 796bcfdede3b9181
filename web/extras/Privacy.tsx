import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { ClearEverything } from '../shell/ClearEverything.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'

/** What happens to what somebody types, in plain words; tests/e2e/privacy.test.ts holds its main sentences against the product. */
export function Privacy({ served: { site, health } }: { served: Served }) {
  const { email, phone, url } = site.contact
  const contact = email ?? phone ?? url
  return (
    <>
      <Heading>{say('What happens to what you type')}</Heading>
      <p className="lead">{say('It stays in your browser. We keep nothing, and nobody follows you here.')}</p>
      <h2>{say('In your browser')}</h2>
      <p>
        {say(
          'Your address, your choices, your letters and what you have ticked off are kept in this browser’s storage, so that a reload, a crash or a pause doesn’t cost you a word. Whoever uses this browser can see them here. On a computer that others use too, say at the foot of the page that it shouldn’t remember: then all of it is gone once the browser is closed. Until then, or where the browser brings its tabs back, a closed tab can be opened again with all that was in it: clear everything before you go.',
        )}
      </p>
      <p>{say('There are no cookies, no account, no counting of visitors, and nothing from other sites.')}</p>
      <ClearEverything />
      <h2>{say('On our server')}</h2>
      <p>
        {say(
          'It gets your ZIP code, and your street or your position if you give them, to find the officials who represent you; and your name, address, answers, letters and signature to check them and to make a PDF or an e-mail file of them. It answers, and keeps nothing: no file, no database. Its log has the time, the kind of request and whether it worked, but nothing that you typed and not where you came from.',
        )}
      </p>
      <p>{say('The addresses of these pages say which campaign and which step, never what you typed.')}</p>
      {health.geocoder === 'on' && (
        <>
          <h2>{say('At the U.S. Census Bureau')}</h2>
          <p>
            {say(
              'Where a ZIP code lies in several districts and you have left the tick for it set, our server asks the Bureau’s address service where your street is. It gets the street, city, state and ZIP code, from our server and not from you, and nothing else.',
            )}
          </p>
        </>
      )}
      <h2>{say('Where pictures come from')}</h2>
      <p>
        {say(
          'The officials’ pictures lie on other sites. This page loads none of them unless you ask for pictures; those sites then see your network address, but not what you typed and not from which page you came.',
        )}
      </p>
      <h2>{say('Where you send your letters')}</h2>
      <p>
        {say(
          'You send them yourself. An office keeps what it gets, and answers to your address. A link to a mail service such as Gmail holds your letter, so that it can open there; the e-mail program, the office’s website and the telephone have rules of their own.',
        )}
      </p>
      <h2>{say('If somebody must not see that you were here')}</h2>
      <p>
        {say(
          '“Leave this page quickly”, or the Escape key three times, clears what you typed and opens a harmless page in place of this one. Whoever goes back in this tab comes to that page again; to return, enter the address of this site. The browser’s history may still show the pages that you opened here before: a private window shows none, and you can delete the history in the browser’s settings.',
        )}
      </p>
      <h2>{say('Who runs this site')}</h2>
      <p>
        {site.name}
        {contact && <> · {contact}</>}
      </p>
      <p>
        {say(
          'The program can’t see what a network or another machine between you and it writes down; who runs the site can tell you about that.',
        )}
      </p>
      <p>
        <Link to="about" className="alone">
          {say('Back to the letters')}
        </Link>
      </p>
    </>
  )
}
