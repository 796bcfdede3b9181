/** What a letter says that the writer can change. */
export type Wording = { subject: string; body: string }

/**
 * Words that only one official gets, by the official's id: of the subject, the body or both. What is not here follows the text that all
 * recipients of the letter share, so that a change there still reaches everybody else. Plain values, to be stored as they are.
 */
export type OwnWordings = Readonly<Record<string, Partial<Wording>>>

/** The words that are in force for one official, and whether any of them are theirs alone. */
export type WordingInForce = Wording & { isOwn: boolean }

const entriesOf = ({ subject, body }: Partial<Wording>) => ({
  ...(subject !== undefined && { subject }),
  ...(body !== undefined && { body }),
})

/** What an official's letter says: their own words where there are some, else those that all share. */
export function wordingFor(shared: Wording, own: OwnWordings, official: string): WordingInForce {
  const theirs = Object.hasOwn(own, official) ? entriesOf(own[official] ?? {}) : {}
  const { subject, body } = { ...shared, ...theirs }
  return { subject, body, isOwn: Object.keys(theirs).length > 0 }
}

/** Back to the shared text for one official, in one step. Keep what came before if it is to be undone. */
export function withShared(own: OwnWordings, official: string): OwnWordings {
  const { [official]: _, ...rest } = own
  return rest
}

/**
 * Changes the words of one official alone. Words that are the shared ones again are no longer kept apart: they follow from then on, as they do
 * for everybody else.
 */
export function withOwn(
  shared: Wording,
  own: OwnWordings,
  official: string,
  change: Partial<Wording>,
): OwnWordings {
  const { subject, body } = { ...wordingFor(shared, own, official), ...entriesOf(change) }
  const theirs = {
    ...(subject !== shared.subject && { subject }),
    ...(body !== shared.body && { body }),
  }
  const rest = withShared(own, official)
  return Object.keys(theirs).length > 0 ? { ...rest, [official]: theirs } : rest
}

/** Of these officials, those who get words of their own, in the same order: what to say beside the shared text. */
export const whoHasOwn = (own: OwnWordings, officials: readonly string[]): string[] =>
  officials.filter((id) => Object.hasOwn(own, id) && Object.keys(entriesOf(own[id] ?? {})).length > 0)
