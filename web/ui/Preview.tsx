import { useState } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { compose } from '#letter/compose.ts'
import { langOf } from '../content.ts'
import { today } from '../dates.ts'
import { keyOf } from '../done.ts'
import { type Item, itemsOf, requestOf } from '../plan.ts'
import { say } from '../say.ts'
import { draftSender } from '../sender.ts'
import { useVisit } from '../store.ts'
import { Sheet } from './Sheet.tsx'
import './Preview.css'

/** Which text is being edited: a letter's, or that of one official alone. */
export type Edited = { letter: string; official?: string }

/** The place of the item that shows what is being edited: somebody who gets the shared text, unless it is about one of them. */
function placeOf(items: readonly Item[], { letter, official }: Edited): number {
  const ofLetter = items.filter((item) => item.letter.template.id === letter)
  const [first] = ofLetter
  const item =
    ofLetter.find((item) => item.official.id === official) ??
    ofLetter.find((item) => item.letter.own[item.official.id] === undefined) ??
    first
  return item ? items.indexOf(item) : 0
}

/** Whose letter is shown, and the ways to the next one. */
function Picker(props: { items: readonly Item[]; index: number; onShow: (index: number) => void }) {
  const { items, index, onShow } = props
  return (
    <div className="row">
      <select
        aria-label={say('Letter to show')}
        value={index}
        onChange={({ target }) => onShow(Number(target.value))}
      >
        {items.map((item, at) => (
          <option key={keyOf(item)} value={at} lang={langOf()}>
            {item.official.name}: {item.letter.template.title}
          </option>
        ))}
      </select>
      <button type="button" className="button quiet" onClick={() => onShow(index - 1)}>
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{say('Previous letter')}</span>
      </button>
      <button type="button" className="button quiet" onClick={() => onShow(index + 1)}>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{say('Next letter')}</span>
      </button>
      <span className="hint" role="status">
        {say('Letter {number} of {count}', { number: index + 1, count: items.length })}
      </span>
    </div>
  )
}

/** The button that showed the whole sheet is gone then: its focus goes to the heading. */
function toTitle() {
  const title = document.getElementById('preview-title')
  title?.focus({ preventScroll: true })
  // The sheet has grown below it; what leads through the letters stands right under it.
  title?.scrollIntoView({ block: 'nearest' })
}

/**
 * The letters as they print, one recipient after the other. Follows the letter that is being edited. On a small screen it begins as the top of a
 * sheet (`isWhole` false): enough to see that it is a letter and whose, without a screen of text before what comes next.
 */
export function Preview(props: {
  campaign: Campaign
  edited: Edited
  isWhole: boolean
  onWhole: () => void
}) {
  const { campaign, edited, isWhole, onWhole } = props
  const visit = useVisit()
  const items = itemsOf(visit, campaign)
  const shown = `${edited.letter} ${edited.official}`
  const [chosen, setChosen] = useState({ shown: '', key: '' })
  // What was picked here holds until the person moves to another letter.
  const wanted = chosen.shown === shown ? items.findIndex((item) => keyOf(item) === chosen.key) : -1
  const index = wanted >= 0 ? wanted : placeOf(items, edited)
  const item = items[index]
  if (!item) return null
  const show = (to: number) => {
    const next = items[(to + items.length) % items.length]
    if (next) setChosen({ shown, key: keyOf(next) })
  }
  const { official } = item
  const request = requestOf(item, visit, draftSender(visit))
  const composed = compose({ request, official, date: today() })
  return (
    <details className="preview" open>
      <summary>
        <h2 id="preview-title" tabIndex={-1}>
          {say('How it looks')}
        </h2>
      </summary>
      {isWhole && <Picker items={items} index={index} onShow={show} />}
      <div className={isWhole ? undefined : 'peek'}>
        <Sheet letter={composed} picture={visit.signature} isStill={!isWhole} />
      </div>
      {!isWhole && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onWhole()
            toTitle()
          }}
        >
          {say('Show the whole letter')}
        </button>
      )}
    </details>
  )
}
