/** Moves to a control by its id, unfolding all that it is folded away in. */
export function toField(id: string) {
  const field = document.getElementById(id)
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
