import type { Visit } from './visit.ts'

/** Everything that the person wrote themselves, in one text: letters, shortened ones, thanks and answers. Empty where they wrote nothing. */
export function keptWords({ letters, fitted, thanks, asks, answers }: Visit): string {
  const whole = ({ subject, body }: { subject?: string; body?: string }) =>
    [subject, body].filter(Boolean).join('\n\n')
  return [
    ...Object.values(letters).flatMap((edit) => [whole(edit), ...Object.values(edit.own ?? {}).map(whole)]),
    ...Object.values(fitted).map(({ text, isByHand }) => (isByHand ? text : '')),
    ...Object.values(thanks),
    ...Object.values(asks),
    ...Object.values(answers),
  ]
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n— — —\n\n')
}
