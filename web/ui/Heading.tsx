import { type ReactNode, useEffect, useRef } from 'react'
import { useArrival } from '../nav.ts'

/** A page's h1. On arrival from another page it takes the focus, so that a screen reader begins here. */
export function Heading({ lang, children }: { lang?: string | undefined; children: ReactNode }) {
  const arrival = useArrival()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arrival || arrival.focus !== undefined) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [arrival])
  return (
    <>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {children}
      </h1>
      {arrival?.notice && <p className="notice">{arrival.notice()}</p>}
    </>
  )
}
