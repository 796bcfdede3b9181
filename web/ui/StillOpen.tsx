import { Fragment } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import type { Found } from '../api.ts'
import { go } from '../nav.ts'
import { openQuestions } from '../open.ts'
import { toField } from './toField.ts'

/** Whom no letter goes to because their district is still open, each a way to the question. */
export function StillOpen(props: { found: Found; campaign: Campaign; isHere?: boolean }) {
  const { found, campaign, isHere = false } = props
  const open = openQuestions(found, campaign)
  if (open.length === 0) return null
  return (
    <p className="notice">
      Still open:{' '}
      {open.map(({ who, id }, index) => (
        <Fragment key={who}>
          {index > 0 && (index === open.length - 1 ? ' and ' : ', ')}
          <a
            href={`/officials#${id}`}
            onClick={(event) => {
              event.preventDefault()
              if (isHere) toField(id)
              else go('officials', { focus: id })
            }}
          >
            {who}
          </a>
        </Fragment>
      ))}{' '}
      – no letter goes to them yet.
    </p>
  )
}
