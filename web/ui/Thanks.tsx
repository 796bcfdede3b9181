import type { Campaign } from '#letter/campaign.ts'
import type { Official } from '#letter/official.ts'
import type { Result } from '../api.ts'
import { aside, say } from '../say.ts'
import { Contacts } from './Contacts.tsx'
import { FileButton } from './FileButton.tsx'

async function reminderOf(officials: readonly Official[]): Promise<Result<Blob>> {
  try {
    const { calendarFile } = await aside(import('../after/calendar.ts'))
    return { value: calendarFile(officials) }
  } catch {
    return {
      trouble: say('The reminder could not be loaded. Check your internet connection, then try again.'),
    }
  }
}

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
      {written.length > 0 && (
        <>
          <p>
            {say(
              'An entry in your calendar reminds you to ask again in two weeks. It names the officials whom you have written to, and says nothing of your letters.',
            )}
          </p>
          <FileButton
            className="button quiet"
            items={[]}
            fileName="reminder.ics"
            of={written.map(({ id }) => id).join()}
            ask={() => reminderOf(written)}
          >
            {say('Put a reminder into my calendar')}
          </FileButton>
        </>
      )}
      {campaign.organizations.length > 0 && (
        <>
          <h3>{say('Other ways to help')}</h3>
          <Contacts contacts={[campaign.host, ...campaign.organizations]} />
        </>
      )}
    </section>
  )
}
