import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { notLoaded } from '../trouble.ts'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'

/** A part of the page that most people do without: its code is fetched once it is wanted. `meanwhile` stands in its place until then. */
export function FetchedPart<P extends object>(props: {
  load: () => Promise<ComponentType<P>>
  part: P
  meanwhile?: ReactNode
  /** True where nobody misses it: nothing is said if it can't be had. */
  isExtra?: boolean
}) {
  const { load, part, meanwhile, isExtra = false } = props
  const { attempt, run } = useAttempt({ isByHand: true })
  const [loaded, setLoaded] = useState<{ Part: ComponentType<P>; by: typeof load } | null>(null)
  const focused = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once; `run` is another one each time
  useEffect(() => {
    run(
      () =>
        load().then(
          (Part) => ({ value: { Part, by: load } }),
          () => ({ trouble: notLoaded() }),
        ),
      (loaded) => {
        focused.current = document.activeElement
        setLoaded(loaded)
      },
    )
  }, [load])
  // What had the focus may have stood in this part's place: then the control that it gave way to gets it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the part has been drawn
  useLayoutEffect(() => {
    const { current: had } = focused
    focused.current = null
    if (had && !had.isConnected) document.getElementById(had.id)?.focus()
  }, [loaded])
  if (loaded?.by === load) return <loaded.Part {...part} />
  return (
    <>
      {meanwhile}
      {!isExtra && <Trouble attempt={attempt} />}
    </>
  )
}
