import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { breath } from '../breath.ts'
import { say } from '../say.ts'

type StepComponent = ComponentType<{ campaign: Campaign }>

/** How long it takes until a step that didn't come is asked for again, and how often: a server that starts anew is back by then. */
const WAIT = 2000
const TRIES = 15

/** A step whose code is still on its way; asks for it again if it doesn't come, and says what to do meanwhile. */
export function Later(props: { load: () => Promise<StepComponent>; campaign: Campaign }) {
  const { load, campaign } = props
  const [step, setStep] = useState<{ Component: StepComponent } | 'lost' | null>(null)
  const notice = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  useEffect(() => {
    let timer: number | undefined
    let isThere = true
    const fetchStep = (triesLeft: number) =>
      load().then(
        async (Component) => {
          await breath()
          if (!isThere) return
          hadFocus.current = notice.current?.contains(document.activeElement) ?? false
          setStep({ Component })
        },
        () => {
          setStep('lost')
          if (isThere && triesLeft > 0) timer = window.setTimeout(fetchStep, WAIT, triesLeft - 1)
        },
      )
    fetchStep(TRIES)
    return () => {
      isThere = false
      clearTimeout(timer)
    }
  }, [load])
  // Whoever is at the button that gives way to the step goes on at its heading.
  useEffect(() => {
    if (hadFocus.current) document.querySelector('h1')?.focus()
    hadFocus.current = false
  })
  if (step === null) return null
  if (step !== 'lost') return <step.Component campaign={campaign} />
  return (
    <div ref={notice} className="notice" role="alert">
      <p>{say('This part of the page could not be loaded. Your text is kept in this browser.')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('Reload the page')}
      </button>
    </div>
  )
}
