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

/** Moves to the heading of a part of the page, and shows that part from its top. */
export function toHeading(id: string) {
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

/** Moves to the sheet, which stands below all the letters on a narrow screen. */
export function toPreview() {
  const preview = unfold('preview-title')
  preview?.focus()
  preview?.scrollIntoView()
}
