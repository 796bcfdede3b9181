import type { Copying } from './useCopying.ts'
import './Copied.css'

/** Says that a letter is on the clipboard, or shows it to be copied by hand. */
export function Copied({ copying: { said, byHand }, name }: { copying: Copying; name: string }) {
  return (
    <>
      <p role="status" className="copied">
        {said}
      </p>
      {byHand !== null && (
        <textarea
          readOnly
          aria-label={`Text of the letter to ${name}`}
          value={byHand}
          rows={8}
          ref={(element) => element?.select()}
        />
      )}
    </>
  )
}
