/** Moves to a control by its id, unfolding what it is folded away in. */
export function toField(id: string) {
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
