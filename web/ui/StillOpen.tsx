import { Fragment } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import type { Found } from '../api.ts'
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
  // In a row: the format of a list, used for the first time, would hold up a phone's whole page. Names that have commas are told apart as links.
  const offices = open.map((question, index) => (
    <Fragment key={question.who}>
      {index > 0 && ', '}
      <ToQuestion {...question} isHere={isHere} />
    </Fragment>
  ))
  return (
    <p className="notice">
      <Said text="Still open: {offices} – no letter goes to them yet." parts={{ offices }} />
    </p>
  )
}
