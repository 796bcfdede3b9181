import { useEffect, useMemo } from 'react'
import { useServed } from './content.ts'
import { usePath } from './location.ts'
import { campaignOf, isStep, type Page, placeAt } from './paths.ts'
import { say } from './say.ts'
import { CurrentPage, LATER } from './shell/CurrentPage.tsx'
import { Footer } from './shell/Footer.tsx'
import { Header } from './shell/Header.tsx'
import { ListNotices } from './shell/ListNotices.tsx'
import { SafetyBar } from './shell/SafetyBar.tsx'
import { useRenewal } from './shell/useRenewal.ts'
import { useTurning } from './shell/useTurning.ts'
import { useKept, useRemembered } from './store.ts'
import { titleOf } from './title.ts'
import { Trouble } from './ui/Problems.tsx'

/**
 * Fetches the later steps one by one while the browser has nothing else to do, or after a while if it is busy all the time: the page answers to a tap
 * meanwhile. Safari has no idle time to offer.
 */
function fetchLater() {
  const loads = Object.values(LATER)
  const next = () => {
    loads
      .shift()?.()
      .catch(() => {})
      .finally(wait)
  }
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(next, { timeout: 2000 }) : setTimeout(next, 100)
  wait()
}

/** What is shown at an address at which there is nothing. */
const UNKNOWN: Page = { name: 'unknown' }

/** The whole document's content: safety bar, header, page and footer. `path` is where it is made, where there is no browser to ask. */
export function App({ path: made }: { path?: string }) {
  const path = usePath(made)
  const place = useMemo(() => placeAt(path), [path])
  const served = useServed()
  const { isThere, attempt } = useTurning(place)
  const renewal = useRenewal(path)
  const kept = useKept()
  const isRemembered = useRemembered()
  // A campaign of which the server knows nothing.
  const page: Page = !isThere && attempt.errors.length > 0 ? UNKNOWN : place.page
  // The other language can't be had just now: the page stays as it was, with all that was typed on it.
  const isStanding = attempt.trouble !== null && [undefined, served.campaign.id].includes(campaignOf(page))
  const title = titleOf(page, served)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(fetchLater, [])
  return (
    <>
      <a className="skip" href="#main">
        {say('Skip to the content')}
      </a>
      <SafetyBar site={served.site} />
      <Header site={served.site} place={place} />
      <main id="main" tabIndex={-1}>
        {kept === 'not' && (
          <p className="notice" role="alert">
            {say(
              'This browser doesn’t let the page keep what you type. You can go on, but don’t close or reload the page before your letters are sent.',
            )}
          </p>
        )}
        {kept === 'tab' && isRemembered && (
          <p className="notice" role="alert">
            {say(
              'This browser keeps what you type only until you close this tab: it has no room for more, or doesn’t allow it. Send your letters before you close it.',
            )}
          </p>
        )}
        {isThere && isStep(page.name) && <ListNotices {...renewal} campaign={served.campaign} />}
        {!isThere && <Trouble attempt={attempt} />}
        {(isThere || page.name === 'unknown' || isStanding) && (
          <CurrentPage key={say.language} page={page} served={served} />
        )}
      </main>
      <Footer served={served} isHelp={isThere && page.name === 'help'} />
    </>
  )
}
