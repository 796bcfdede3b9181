import { useEffect, useRef } from 'react'
import { say } from '../say.ts'
import type { Copying } from './useCopying.ts'
import './Copied.css'

/** Says that a letter is on the clipboard, or shows it to be copied by hand. */
export function Copied({ copying: { said, byHand }, name }: { copying: Copying; name: string }) {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text, and not while the person selects a part of it
  useEffect(() => box.current?.select(), [byHand])
  return (
    <>
      <p role="status" className="copied">
        {said}
      </p>
      {byHand !== null && (
        <textarea
          readOnly
          aria-label={say('Text of the letter to {name}', { name })}
          value={byHand}
          rows={8}
          ref={box}
        />
      )}
    </>
  )
}
