import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Campaign } from '#letter/campaign.ts'
import { type ChamberAnswer, type FieldError, findOfficials } from '../api.ts'
import { choose, unchoose } from '../choices.ts'
import { lookupAddress } from '../lookup.ts'
import { go } from '../nav.ts'
import { groupsOf, recipients, writable } from '../recipients.ts'
import { update, useVisit } from '../store.ts'
import { ChamberSection } from '../ui/ChamberSection.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { ErrorSummary, Trouble } from '../ui/Problems.tsx'
import { useAttempt } from '../ui/useAttempt.ts'

const NOBODY: FieldError[] = [{ path: 'everybody', message: 'Choose at least one official to write to.' }]

/** The second step: who represents the person, which of them they write to, and which district is theirs where the ZIP code leaves it open. */
export function Officials({ campaign }: { campaign: Campaign }) {
  const visit = useVisit()
  const { found, asked } = visit
  const { attempt, run, refuse } = useAttempt()
  const [said, setSaid] = useState('')
  const page = useRef<HTMLDivElement>(null)
  const all = writable(visit, campaign)
  const picked = recipients(visit, campaign)

  /** Asks again with a district chosen in a chamber, or with null for "I'm not sure". */
  const settle = (chamber: ChamberAnswer, division: string | null) => {
    const divisions = division
      ? choose(visit.divisions, chamber, division)
      : unchoose(visit.divisions, chamber)
    const others = visit.unsure.filter((other) => other !== chamber.chamber)
    const unsure = division ? others : [...others, chamber.chamber]
    // Shown at once, while the answer is on its way, and taken back if it doesn't come.
    update(() => ({ divisions, unsure }))
    run(
      () => findOfficials({ address: asked ?? lookupAddress(visit), divisions }),
      (answer) => {
        update(() => ({ found: answer, divisions, unsure }))
        const name = chamber.districts.find((district) => district.division === division)?.name
        setSaid(name ? `${name} is chosen.` : `${chamber.name} is left open.`)
      },
      () => update(() => ({ divisions: visit.divisions, unsure: visit.unsure })),
    )
  }

  useEffect(() => {
    // Choosing a state takes the other state's districts off the page, and perhaps what had the focus with them.
    if (said && document.activeElement === document.body) page.current?.querySelector('h1')?.focus()
  }, [said])

  const pickAll = (isPicked: boolean) =>
    update(({ picks }) => ({
      picks: { ...picks, ...Object.fromEntries(all.map(({ id }) => [id, isPicked])) },
    }))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (picked.length > 0) go('/write')
    else refuse(NOBODY)
  }

  if (!found) return null
  const open = found.chambers.filter(({ settled }) => !settled).length
  return (
    <div ref={page} aria-busy={attempt.isBusy}>
      <Heading title={`Your officials – ${campaign.title}`}>Your officials</Heading>
      <p className="lead">
        They represent {found.place.city}, {found.place.state} {found.place.zip}.{' '}
        <Link to="/">Change the address</Link>
        {found.method === 'street' && ' Your street address settled the districts.'}
      </p>
      <ErrorSummary attempt={attempt} />
      <Trouble attempt={attempt} />
      {found.notices.map((notice) => (
        <p className="notice" key={notice}>
          {notice}
        </p>
      ))}
      {open > 0 && (
        <p className="notice">
          Where a question is open, choose your district below, or write only to those who are certain.
        </p>
      )}
      <form onSubmit={submit}>
        <div className="row">
          <button type="button" className="button quiet" id="everybody" onClick={() => pickAll(true)}>
            Write to all {all.length}
          </button>
          <button type="button" className="button quiet" onClick={() => pickAll(false)}>
            None
          </button>
        </div>
        {groupsOf(found).map((group) => (
          <section key={group.name}>
            <h2>{group.name}</h2>
            <div className="chambers">
              {group.chambers.map((chamber) => (
                <ChamberSection
                  key={chamber.chamber}
                  chamber={chamber}
                  found={found}
                  campaign={campaign}
                  onSettle={(division) => settle(chamber, division)}
                />
              ))}
            </div>
          </section>
        ))}
        <div className="onward">
          <p role="status">
            {said}{' '}
            {picked.length === 1 ? 'You write to 1 official.' : `You write to ${picked.length} officials.`}
          </p>
          <button type="submit" className="button">
            Go on to the letters
          </button>
        </div>
      </form>
    </div>
  )
}
