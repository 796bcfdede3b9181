import { say } from '../say.ts'

/** What is still to be filled in before a text can go out: said at once, since it keeps the letter back. */
export const StillToFill = ({ gaps }: { gaps: readonly string[] }) =>
  gaps.length > 0 && (
    <p className="notice">{say('Still to be filled in: {gaps}', { gaps: gaps.join(', ') })}</p>
  )
