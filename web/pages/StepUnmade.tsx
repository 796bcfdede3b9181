import type { Step } from '../paths.ts'
import { say } from '../say.ts'
import { NeedsScript } from './NeedsScript.tsx'
import './StepUnmade.css'

const HEADINGS: Readonly<Record<Step, () => string>> = {
  address: () => say('Where do you live?'),
  officials: () => say('Your officials'),
  write: () => say('Your letters'),
  send: () => say('Send your letters'),
}

/** A step as the server makes it, which knows nothing of what is kept in a browser: for whoever has no script its heading, and what needs one; after a while, that it is late. */
export function StepUnmade({ step }: { step: Step }) {
  return (
    <div className="step-unmade">
      <noscript>
        <h1>{HEADINGS[step]()}</h1>
      </noscript>
      <NeedsScript />
      <p className="notice step-late">
        {say('This page did not load completely. Check your internet connection, then reload the page.')}
      </p>
    </div>
  )
}
