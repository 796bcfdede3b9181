import { type ComponentType, useEffect, useState } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { say } from '../say.ts'

type StepComponent = ComponentType<{ campaign: Campaign }>

/** A step whose code is still on its way; says what to do if it doesn't come. */
export function Later(props: { load: () => Promise<StepComponent>; campaign: Campaign }) {
  const { load, campaign } = props
  const [step, setStep] = useState<{ Component: StepComponent } | 'lost' | null>(null)
  useEffect(() => {
    load().then(
      (Component) => setStep({ Component }),
      () => setStep('lost'),
    )
  }, [load])
  if (step === null) return null
  if (step !== 'lost') return <step.Component campaign={campaign} />
  return (
    <div className="notice" role="alert">
      <p>{say('This part of the page could not be loaded. Your text is kept in this browser.')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('Reload the page')}
      </button>
    </div>
  )
}
