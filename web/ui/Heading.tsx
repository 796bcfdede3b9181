import { type ReactNode, useEffect, useRef } from 'react'
import { useArrival } from '../nav.ts'

/** A step's h1. On arrival from another step it takes the focus, so that a screen reader begins here; it also names the document. */
export function Heading(props: { title: string; children: ReactNode }) {
  const arrival = useArrival()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = props.title
  }, [props.title])
  useEffect(() => {
    if (!arrival || arrival.focus) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [arrival])
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {props.children}
      </h1>
      {arrival?.notice && <p className="notice">{arrival.notice}</p>}
    </>
  )
}
