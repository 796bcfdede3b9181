import { type FormEvent, useEffect, useRef } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import type { FieldError } from '../api.ts'
import { isMapped } from '../choices.ts'
import { go, useArrival } from '../nav.ts'
import { isStateOpen, openQuestions } from '../open.ts'
import { placeInWords } from '../place.ts'
import { groupsOf, isPicked, listDate, recipients, writable } from '../recipients.ts'
import { say } from '../say.ts'
import { update, useVisit } from '../store.ts'
import { knownInWords } from '../terms.ts'
import { ChamberSection } from '../ui/ChamberSection.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { ListAge } from '../ui/ListAge.tsx'
import { Pictures } from '../ui/Pictures.tsx'
import { ErrorSummary } from '../ui/Problems.tsx'
import { Settle } from '../ui/Settle.tsx'
import { StateChoice } from '../ui/StateChoice.tsx'
import { StillOpen } from '../ui/StillOpen.tsx'
import { toField } from '../ui/toField.ts'
import { useAttempt } from '../ui/useAttempt.ts'
import { useDistrictPlaces } from '../useDistrictPlaces.ts'
import { useSettling } from '../useSettling.ts'
import './Officials.css'

/** Nobody is chosen; `path` is where that can be mended, if anywhere here. */
const nobody = (path = ''): FieldError[] => [
  { path, message: say('Choose at least one official to write to.') },
]

/** The second step: who represents the person, which of them they write to, and which district is theirs where the ZIP code leaves it open. */
export function Officials({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const { found } = visit
  const settling = useSettling()
  const { shown, said } = settling
  const { attempt, refuse } = useAttempt()
  const { focus } = useArrival() ?? {}
  const places = useDistrictPlaces(found)
  const page = useRef<HTMLDivElement>(null)
  const all = writable(visit, campaign)
  // Whose term has ended is written to only if the person ticks them one by one.
  const sitting = all.filter((official) => isPicked({ ...visit, picks: {} }, official))
  const picked = recipients(visit, campaign)
  const questions = found ? openQuestions(found, campaign) : []
  const areAll = sitting.every((official) => picked.includes(official))

  useEffect(() => {
    // An answer takes "Try again", "Undo" or another state's districts off the page: back to the choice that it answers, or to the ways to settle.
    if (!said || document.activeElement !== document.body) return
    const find = (selector: string) => page.current?.querySelector<HTMLElement>(selector)
    const choice = find(`[name="choice.${shown.at}"]:checked`) ?? find(`[id="choice.${shown.at}"]`)
    if (choice) choice.focus({ preventScroll: true })
    else (find('#settle-title') ?? find('h1'))?.focus()
  }, [said, shown.at])

  useEffect(() => {
    if (focus) toField(focus)
  }, [focus])

  const pickAll = (isOn: boolean) =>
    update(({ picks }) => ({
      picks: { ...picks, ...Object.fromEntries((isOn ? sitting : all).map(({ id }) => [id, isOn])) },
    }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (picked.length > 0) go('write')
    else refuse(nobody(sitting.length > 0 ? 'everybody' : questions[0]?.id))
  }

  if (!found) return null
  // Those that a point can settle have a place of their own below.
  const isWaiting = isStateOpen(found)
  const isOpen = !isWaiting && found.chambers.some((chamber) => !chamber.settled && !isMapped(chamber))
  const notices = found.notices.filter((notice) => !found.background?.includes(notice))
  return (
    <div ref={page} aria-busy={shown.attempt.isBusy}>
      <Heading>{say('Your officials')}</Heading>
      <p className="lead">
        {say('They represent {place}.', { place: placeInWords(found) })}{' '}
        <Link to="address">{say('Change the address')}</Link>
      </p>
      <ErrorSummary attempt={attempt} />
      <ListAge found={found} />
      {notices.map((notice) => (
        <p className="notice" key={notice}>
          {notice}
        </p>
      ))}
      {isOpen && (
        <p className="notice">
          {say(
            'Where a question is open below, choose the answer if you know it, or leave it open: everybody else still gets your letters.',
          )}
        </p>
      )}
      <StateChoice found={found} settling={settling} />
      <Settle found={found} settling={settling} />
      <form onSubmit={submit}>
        {sitting.length > 0 && (
          <p className="pick-all">
            {say('You write to those ticked.')}{' '}
            <button type="button" className="link" id="everybody" onClick={() => pickAll(!areAll)}>
              {areAll ? say('Untick all') : say('Write to all {count}', { count: sitting.length })}
            </button>
          </p>
        )}
        {groupsOf(found).map((group) => {
          const asOf = listDate(group, found)
          return (
            // Not by its name, which comes with the state: a choice below should keep the focus.
            <section key={group.chambers[0]?.chamber}>
              <div className="group-head">
                <h2>{group.name}</h2>
                {asOf !== found.asOf && <p className="hint">{knownInWords(asOf)}</p>}
              </div>
              <div className="chambers">
                {group.chambers.map((chamber) => (
                  <ChamberSection
                    key={chamber.chamber}
                    chamber={chamber}
                    asOf={asOf}
                    found={found}
                    campaign={campaign}
                    places={places}
                    shown={shown}
                    onSettle={(division) => settling.settle(chamber, division)}
                  />
                ))}
              </div>
            </section>
          )
        })}
        <Pictures />
        <div className="onward">
          <p role="status">
            {said}{' '}
            {picked.length === 1
              ? say('You write to 1 official.')
              : say('You write to {count} officials.', { count: picked.length })}
          </p>
          <StillOpen found={found} campaign={campaign} isHere />
          <button type="submit" className="button">
            {say('Go on to the letters')}
          </button>
        </div>
      </form>
    </div>
  )
}
