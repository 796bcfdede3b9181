import type { Official } from '#letter/official.ts'
import { say } from '../say.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { calendarFile } from './calendar.ts'

/** The offer of an entry for the calendar, to ask again those who have been `written` to. Fetched once there are any. */
export function Reminder({ written }: { written: readonly Official[] }) {
  return (
    <>
      <p>
        {say(
          'An entry in your calendar reminds you to ask again in two weeks. It names the officials whom you have written to, and says nothing of your letters.',
        )}
      </p>
      <FileButton
        className="button quiet"
        items={[]}
        fileName={say.language === 'es' ? 'recordatorio.ics' : 'reminder.ics'}
        of={written.map(({ id }) => id).join()}
        ask={async () => ({ value: calendarFile(written) })}
      >
        {say('Put a reminder into my calendar')}
      </FileButton>
    </>
  )
}
