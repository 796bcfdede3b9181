import { type ComponentProps, useState } from 'react'
import type { OwnWords } from '../help/OwnWords.tsx'
import { aside, say } from '../say.ts'
import { FetchedPart } from './FetchedPart.tsx'

const loadOwnWords = () => aside(import('../help/OwnWords.tsx')).then(({ OwnWords }) => OwnWords)

/** The fold with other words for one of those who get a letter: fetched once it is unfolded, and at once where there are such words, which must be there to be mended. */
export function OwnWordsFold(part: ComponentProps<typeof OwnWords>) {
  const { to, own } = part.letter
  const isOpen = to.some(({ id }) => id in own)
  const [isUnfolded] = useState(isOpen)
  const [isWanted, setWanted] = useState(false)
  return (
    <details open={isUnfolded} onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
      <summary>{say('Different words for one of them')}</summary>
      {(isWanted || isOpen) && <FetchedPart load={loadOwnWords} part={part} />}
    </details>
  )
}
