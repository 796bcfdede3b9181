/** Unfolds all that a control is folded away in. */
export function unfold(id: string): HTMLElement | null {
  const field = document.getElementById(id)
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true
  return field
}

/** Moves to a control by its id, unfolding all that it is folded away in. */
export function toField(id: string) {
  const field = unfold(id)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
