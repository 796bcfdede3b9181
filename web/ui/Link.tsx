import type { MouseEvent, ReactNode } from 'react'
import { go, pathOf, type Target } from '../nav.ts'

/** A link to a page: a real one, for the keyboard, the middle button and "copy link"; only a plain click stays in this document. */
export function Link(props: {
  to: Target
  className?: string
  /** The id of a control to begin at, instead of the page's heading. */
  focus?: string
  children: ReactNode
}) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(props.to, props.focus ? { focus: props.focus } : {})
  }
  return (
    <a href={pathOf(props.to)} className={props.className} onClick={follow}>
      {props.children}
    </a>
  )
}
