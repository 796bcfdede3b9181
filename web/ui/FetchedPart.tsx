import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'

const LOST = 'This part of the page could not be loaded. Check your internet connection, then try again.'

/** A part of the page that most people do without: its code is fetched once it is wanted. `meanwhile` stands in its place until then. */
export function FetchedPart<P extends object>(props: {
  load: () => Promise<ComponentType<P>>
  part: P
  meanwhile?: ReactNode
  /** True where nobody misses it: nothing is said if it can't be had. */
  isExtra?: boolean
}) {
  const { load, part, meanwhile, isExtra = false } = props
  const { attempt, run } = useAttempt()
  const [loaded, setLoaded] = useState<{ Part: ComponentType<P>; by: typeof load } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once; `run` is another one each time
  useEffect(() => {
    run(
      () =>
        load().then(
          (Part) => ({ value: { Part, by: load } }),
          () => ({ trouble: LOST }),
        ),
      setLoaded,
    )
  }, [load])
  if (loaded?.by === load) return <loaded.Part {...part} />
  return (
    <>
      {meanwhile}
      {!isExtra && <Trouble attempt={attempt} />}
    </>
  )
}
