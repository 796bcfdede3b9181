import { type ReactNode, useEffect, useState } from 'react'
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
  /** What is to be done next, once the file has been there. It stays: nothing below it moves while somebody draws their signature there. */
  next?: ReactNode
  children: ReactNode
}) {
  const { className, items, fileName, of = '', ask, next, children } = props
  const { paper, enclosed, signature } = useVisit()
  // A file that was asked for comes, also to another page.
  const { attempt, run } = useAttempt([], true)
  const [said, setSaid] = useState('')
  const [isHad, setHad] = useState(false)
  const errors = toLetterErrors(attempt.errors, items)
  const offices = items.map(({ office }) => office).join()
  // Another file is the one to be had now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the file is made of, as far as it changes on this page
  useEffect(() => setSaid(''), [paper, enclosed, signature, offices, fileName, of])
  const fetchFile = () => {
    if (attempt.isBusy) return
    setSaid('')
    run(ask, (file) => {
      download(file, fileName)
      setSaid(say('The file is in your downloads.'))
      setHad(true)
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
      {isHad && next}
      <LetterErrors errors={errors} />
      <Trouble attempt={attempt} />
    </div>
  )
}
