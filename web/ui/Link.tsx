import type { MouseEvent, ReactNode } from 'react'
import { go, type Path } from '../nav.ts'

/** A link to a step: a real one, for the keyboard, the middle button and "copy link"; only a plain click stays in this document. */
export function Link(props: { to: Path; className?: string; children: ReactNode }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(props.to)
  }
  return (
    <a href={props.to} className={props.className} onClick={follow}>
      {props.children}
    </a>
  )
}
