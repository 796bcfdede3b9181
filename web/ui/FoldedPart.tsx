import { type ComponentType, type ReactNode, useState } from 'react'
import { FetchedPart } from './FetchedPart.tsx'

/** A part of the page that is fetched once it is unfolded, and drawn only while it is. */
export function FoldedPart<P extends object>(props: {
  summary: ReactNode
  load: () => Promise<ComponentType<P>>
  part: P
}) {
  const { summary, load, part } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="other" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <FetchedPart load={load} part={part} />}
    </details>
  )
}
