import { type ComponentType, useState } from 'react'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'

const LOST = 'This part of the page could not be loaded. Check your internet connection, then try again.'

/** A part of the page that most people do without: its code is fetched once it is unfolded. */
export function FoldedPart<P extends object>(props: {
  summary: string
  load: () => Promise<ComponentType<P>>
  part: P
}) {
  const { summary, load, part } = props
  const { attempt, run } = useAttempt()
  const [loaded, setLoaded] = useState<{ Part: ComponentType<P> } | null>(null)
  const fetchPart = () =>
    run(
      () =>
        load().then(
          (Part) => ({ value: { Part } }),
          () => ({ trouble: LOST }),
        ),
      setLoaded,
    )
  return (
    <details
      className="other"
      onToggle={({ currentTarget }) => currentTarget.open && !loaded && !attempt.isBusy && fetchPart()}
    >
      <summary>{summary}</summary>
      {loaded && <loaded.Part {...part} />}
      <Trouble attempt={attempt} />
    </details>
  )
}
