import { useEffect } from 'react'
import { useBrowserLocation } from 'wouter/use-browser-location'
import type { Campaign } from '#letter/campaign.ts'
import { isOutdated } from './lookup.ts'
import { go, type Path, STEPS } from './nav.ts'
import { recipients } from './recipients.ts'
import { Start } from './steps/Start.tsx'
import { useKept, useVisit } from './store.ts'
import { Footer } from './ui/Footer.tsx'
import { Header } from './ui/Header.tsx'
import { Later } from './ui/Later.tsx'
import { Trouble } from './ui/Problems.tsx'
import { Progress } from './ui/Progress.tsx'
import type { Attempt } from './ui/useAttempt.ts'
import { useCampaign } from './useCampaign.ts'
import type { Visit } from './visit.ts'

// Fetched as soon as the first step stands, so that they are there when they are needed, with or without a network.
const LATER = {
  '/officials': () => import('./steps/Officials.tsx').then(({ Officials }) => Officials),
  '/write': () => import('./steps/Write.tsx').then(({ Write }) => Write),
  '/send': () => import('./steps/Send.tsx').then(({ Send }) => Send),
}

/** The step to go to instead where something is still missing for this one, and the sentence that says so. */
function insteadOf(path: string, visit: Visit, campaign: Campaign): { to: Path; notice: string } | null {
  if (path === '/') return null
  if (!STEPS.some((step) => step.path === path))
    return { to: '/', notice: 'There is no such page. You can begin here.' }
  if (!visit.found) return { to: '/', notice: 'Enter your ZIP code first: it tells who represents you.' }
  if (isOutdated(visit))
    return { to: '/', notice: 'You have changed your address: find the officials who represent you there.' }
  if (path !== '/officials' && recipients(visit, campaign).length === 0) {
    return { to: '/officials', notice: 'First choose at least one official to write to.' }
  }
  return null
}

function Step({ path, campaign }: { path: string; campaign: Campaign }) {
  const instead = insteadOf(path, useVisit(), campaign)
  const { to, notice } = instead ?? {}
  useEffect(() => {
    if (to && notice) go(to, { notice }, { replace: true })
  }, [to, notice])
  if (instead) return null
  if (path === '/') return <Start campaign={campaign} />
  const load = LATER[path as keyof typeof LATER]
  return <Later key={path} load={load} campaign={campaign} />
}

/** Before the campaign is there: nearly always for less than a blink. */
function Loading({ attempt }: { attempt: Attempt }) {
  return attempt.isBusy && !attempt.trouble ? <p role="status">Loading…</p> : <Trouble attempt={attempt} />
}

/** The page: header, way, step and footer. */
export function App() {
  const [path] = useBrowserLocation()
  const { campaign, attempt } = useCampaign()
  const isKept = useKept()
  useEffect(() => {
    for (const load of Object.values(LATER)) load().catch(() => {})
  }, [])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Header campaign={campaign} />
      <main id="main" tabIndex={-1}>
        {campaign && <Progress path={path} campaign={campaign} />}
        {!isKept && (
          <p className="notice">
            This browser doesn’t let the page keep what you type. You can go on, but don’t close or reload the
            page before your letters are sent.
          </p>
        )}
        {campaign ? <Step path={path} campaign={campaign} /> : <Loading attempt={attempt} />}
      </main>
      {campaign && <Footer campaign={campaign} />}
    </>
  )
}
