import { say } from '../say.ts'

/** What there is to know where no script runs. */
export function NeedsScript() {
  return (
    <noscript>
      <p className="notice">
        {say(
          'To find your officials and to put letters together, this page needs JavaScript. All else works without it: the hotlines below, and other ways to help.',
        )}
      </p>
    </noscript>
  )
}
