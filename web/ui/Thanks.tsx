import type { Campaign } from '#letter/campaign.ts'
import type { Official } from '#letter/official.ts'
import { aside, say } from '../say.ts'
import { Contacts } from './Contacts.tsx'
import { FetchedPart } from './FetchedPart.tsx'

const loadReminder = () => aside(import('../after/Reminder.tsx')).then(({ Reminder }) => Reminder)

/** The end of the way: thanks, what to expect, a reminder to ask again, and what else helps. `written` are those who have been written to. */
export function Thanks(props: { campaign: Campaign; written: readonly Official[]; isAllDone: boolean }) {
  const { campaign, written, isAllDone } = props
  return (
    <section aria-labelledby="thanks">
      <h2 id="thanks" tabIndex={-1}>
        {isAllDone
          ? say('Thank you. That was everyone.')
          : written.length > 0
            ? say('Thank you')
            : say('What comes next')}
      </h2>
      <p>
        {say(
          'Letters from constituents are read and counted. An answer can take weeks; if none comes, writing or calling once more is welcome, not a nuisance.',
        )}
      </p>
      {written.length > 0 && <FetchedPart load={loadReminder} part={{ written }} isExtra />}
      {campaign.organizations.length > 0 && (
        <>
          <h3>{say('Other ways to help')}</h3>
          <Contacts contacts={[campaign.host, ...campaign.organizations]} />
        </>
      )}
    </section>
  )
}
