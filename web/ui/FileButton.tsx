import { type ReactNode, useState } from 'react'
import type { Result } from '../api.ts'
import { go } from '../nav.ts'
import type { Item } from '../plan.ts'
import { download, toLetterErrors } from '../print.ts'
import { LetterErrors } from './LetterErrors.tsx'
import { Trouble } from './Problems.tsx'
import { useAttempt } from './useAttempt.ts'

/** Asks the server for a file made of these letters and hands it to the browser's downloads, with what is wrong if it can't be made. */
export function FileButton(props: {
  className: string
  items: readonly Item[]
  fileName: string
  ask: () => Promise<Result<Blob>>
  children: ReactNode
}) {
  const { className, items, fileName, ask, children } = props
  const { attempt, run } = useAttempt()
  const [said, setSaid] = useState('')
  const errors = toLetterErrors(attempt.errors, items)
  const fetchFile = () => {
    if (attempt.isBusy) return
    setSaid('')
    run(ask, (file) => {
      download(file, fileName)
      setSaid('The file is in your downloads.')
    })
  }
  return (
    <div className="file">
      <button type="button" className={className} onClick={fetchFile} aria-disabled={attempt.isBusy}>
        {attempt.isBusy ? 'Making the file…' : children}
      </button>
      <p role="status" className="hint">
        {said}
      </p>
      <LetterErrors errors={errors} onEdit={() => go('write', { errors })} />
      <Trouble attempt={attempt} />
    </div>
  )
}
