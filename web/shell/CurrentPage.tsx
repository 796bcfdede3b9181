import { memo, useEffect } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { isOutdated } from '../lookup.ts'
import { go, type Target } from '../nav.ts'
import { Landing } from '../pages/Landing.tsx'
import { StepUnmade } from '../pages/StepUnmade.tsx'
import { isStep, type Page, type Step } from '../paths.ts'
import { recipients } from '../recipients.ts'
import { say } from '../say.ts'
import type { Served } from '../served.ts'
import { Address } from '../steps/Address.tsx'
import { useVisit } from '../store.ts'
import { FetchedPart } from '../ui/FetchedPart.tsx'
import { Later } from '../ui/Later.tsx'
import { Progress } from '../ui/Progress.tsx'
import { useAwake } from '../ui/useAwake.ts'
import type { Visit } from '../visit.ts'
import { extraHere, fetchExtra, isExtra } from './extras.ts'

/** Fetched as soon as the first page stands, so that they are there when they are needed, with or without a network. */
export const LATER = {
  officials: () => import('../steps/Officials.tsx').then(({ Officials }) => Officials),
  write: () => import('../steps/Write.tsx').then(({ Write }) => Write),
  send: () => import('../steps/Send.tsx').then(({ Send }) => Send),
}

/** The step to go to instead where something is still missing for this one, and the sentence that says so. */
function insteadOf(
  step: Step,
  visit: Visit,
  campaign: Campaign,
): { to: Target; notice: () => string } | null {
  if (step === 'address') return null
  if (!visit.found)
    return { to: 'address', notice: () => say('Enter your ZIP code first: it tells who represents you.') }
  if (isOutdated(visit))
    return {
      to: 'address',
      notice: () => say('You have changed your address: find the officials who represent you there.'),
    }
  if (step !== 'officials' && recipients(visit, campaign).length === 0)
    return { to: 'officials', notice: () => say('First choose at least one official to write to.') }
  return null
}

function CurrentStep({ step, campaign }: { step: Step; campaign: Campaign }) {
  const { to, notice } = insteadOf(step, useVisit(), campaign) ?? {}
  // biome-ignore lint/correctness/useExhaustiveDependencies: the notice is another one each time
  useEffect(() => {
    if (to && notice) go(to, { notice }, { replace: true })
  }, [to])
  return (
    <>
      <Progress step={step} campaign={campaign} />
      {to ? null : step === 'address' ? (
        <Address />
      ) : (
        <Later key={step} load={LATER[step]} campaign={campaign} />
      )}
    </>
  )
}

/** A step is made from what is kept in a browser, of which the server knows nothing. */
const StepHere = (props: { step: Step; campaign: Campaign }) =>
  useAwake() ? <CurrentStep {...props} /> : <StepUnmade step={props.step} />

/** What an address of the site shows. Drawn again when that changes, or what it shows of a visit; not at each key that is pressed. */
export const CurrentPage = memo(({ page, served }: { page: Page; served: Served }) => {
  const { campaign } = served
  if (isStep(page.name)) return <StepHere step={page.name} campaign={campaign} />
  if (!isExtra(page, served)) return <Landing served={served} />
  const Extra = extraHere()
  return Extra ? (
    <Extra page={page} served={served} />
  ) : (
    <FetchedPart load={fetchExtra} part={{ page, served }} />
  )
})
