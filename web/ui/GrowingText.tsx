import { type ChangeEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { ControlProps } from './Field.tsx'
import './GrowingText.css'

const BREAKS = /[\n\v\f\u0085\u2028\u2029]/g

/** Enter breaks no line in a text of one; within an input method it chooses a word. */
const refuseBreak = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}

/** What is in a field of one line, whose breaks become spaces as they come in; the caret stays where it is. */
function onOneLine(field: HTMLTextAreaElement): string {
  const { value, selectionStart } = field
  const line = value.replace(BREAKS, ' ')
  if (line !== value) {
    field.value = line
    field.setSelectionRange(selectionStart, selectionStart)
  }
  return line
}

/** A text that is as tall as what is in it: of several lines, or of a single one (`isLine`), such as a subject, which is shown whole on a narrow screen. */
export function GrowingText(
  props: ControlProps & {
    value: string
    onChange: (value: string) => void
    lang?: string
    isLine?: boolean
  },
) {
  const { value, onChange, isLine, ...control } = props
  const area = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the text
  useLayoutEffect(() => {
    const element = area.current
    // Newer browsers do it by the style sheet alone.
    if (!element || CSS.supports('field-sizing', 'content')) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [value])
  return (
    <textarea
      {...control}
      ref={area}
      className="growing"
      rows={isLine ? 1 : 3}
      data-line={isLine}
      value={value}
      onKeyDown={isLine ? refuseBreak : undefined}
      onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) =>
        onChange(isLine ? onOneLine(target) : target.value)
      }
    />
  )
}
