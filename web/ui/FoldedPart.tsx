import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { FetchedPart } from './FetchedPart.tsx'

/** A part of the page that is fetched once it is unfolded, and drawn only while it is. */
export function FoldedPart<P extends object>(props: {
  summary: ReactNode
  load: () => Promise<ComponentType<P>>
  part: P
  /** True where what is in it has to be seen. */
  isNeeded?: boolean
}) {
  const { summary, load, part, isNeeded = false } = props
  const [isOpen, setOpen] = useState(isNeeded)
  useEffect(() => {
    if (isNeeded) setOpen(true)
  }, [isNeeded])
  return (
    <details className="other" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <FetchedPart load={load} part={part} />}
    </details>
  )
}
