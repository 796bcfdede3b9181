import type { Campaign } from '#letter/campaign.ts'
import type { Found } from '../api.ts'
import { partsWithAnd } from '../lists.ts'
import { go, pathOf } from '../nav.ts'
import { type OpenQuestion, openQuestions } from '../open.ts'
import { Said } from './Said.tsx'
import { toField } from './toField.ts'

/** The way to an open question, named by whom it is about. */
function ToQuestion({ who, id, isHere }: OpenQuestion & { isHere: boolean }) {
  return (
    <a
      href={`${pathOf('officials')}#${id}`}
      onClick={(event) => {
        event.preventDefault()
        if (isHere) toField(id)
        else go('officials', { focus: id })
      }}
    >
      {who}
    </a>
  )
}

/** Whom no letter goes to because their district is still open, each a way to the question. */
export function StillOpen(props: { found: Found; campaign: Campaign; isHere?: boolean }) {
  const { found, campaign, isHere = false } = props
  const open = openQuestions(found, campaign)
  if (open.length === 0) return null
  const offices = partsWithAnd(open.map(({ who }) => who)).map((part) => {
    const question = typeof part === 'number' ? open[part] : undefined
    return question ? <ToQuestion key={question.id} {...question} isHere={isHere} /> : part
  })
  return (
    <p className="notice">
      <Said text="Still open: {offices} – no letter goes to them yet." parts={{ offices }} />
    </p>
  )
}
