import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Result } from '../api.ts'
import type { Item } from '../plan.ts'
import { download, toLetterErrors } from '../print.ts'
import { say } from '../say.ts'
import { useVisit } from '../store.ts'
import { LetterErrors } from './LetterErrors.tsx'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'

/** Asks the server for a file made of these letters and hands it to the browser's downloads, with what is wrong if it can't be made. */
export function FileButton(props: {
  className: string
  items: readonly Item[]
  fileName: string
  /** What else the file is made of, beside the letters and what is chosen for all of them. */
  of?: string
  ask: () => Promise<Result<Blob>>
  children: ReactNode
}) {
  const { className, items, fileName, of = '', ask, children } = props
  const { paper, enclosed, signature } = useVisit()
  // A file that was asked for comes, also to another page.
  const { attempt, run } = useAttempt({ isLasting: true })
  const [said, setSaid] = useState('')
  const offices = items.map(({ office }) => office).join()
  // Another file is the one to be had now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the file is made of, as far as it changes on this page
  useEffect(() => setSaid(''), [paper, enclosed, signature, offices, fileName, of])
  // A later try makes the file of what is there by then.
  const now = useRef({ ask, fileName, items, of })
  now.current = { ask, fileName, items, of }
  // What comes is of the letters that were asked for; others may stand here by then.
  const asked = useRef(now.current)
  const errors = toLetterErrors(attempt.errors, asked.current.items)
  const fetchFile = () => {
    if (attempt.isBusy) return
    setSaid('')
    const work = () => {
      asked.current = now.current
      return now.current.ask()
    }
    run(work, (file) => {
      download(file, asked.current.fileName)
      if (asked.current.of === now.current.of) setSaid(say('The file is in your downloads.'))
    })
  }
  return (
    <div className="file">
      <button type="button" className={className} onClick={fetchFile} aria-disabled={attempt.isBusy}>
        {attempt.isBusy ? say('Making the file…') : children}
      </button>
      <p role="status" className="hint">
        {said}
      </p>
      <LetterErrors errors={errors} />
      <Trouble attempt={attempt} />
    </div>
  )
}
