import { useEffect, useRef } from 'react'

/** What went wrong with a button, right below it: read aloud at once, and brought into view, since on a phone there may be a screen between. */
export function Wrong({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (text) box.current?.scrollIntoView({ block: 'nearest' })
  }, [text])
  return (
    <div role="alert" ref={box}>
      {text && <p className="wrong">{text}</p>}
    </div>
  )
}

/** The messages of an attempt as one text; empty where nothing went wrong. */
export const wrongIn = ({
  trouble,
  errors,
}: {
  trouble: string | null
  errors: readonly { message: string }[]
}) => trouble ?? errors.map(({ message }) => message).join(' ')
