import { useLayoutEffect, useRef } from 'react'
import type { ControlProps } from './Field.tsx'
import './GrowingText.css'

/** A text of several lines that is as tall as what is in it. */
export function GrowingText(
  props: ControlProps & { value: string; onChange: (value: string) => void; lang?: string },
) {
  const { value, onChange, ...control } = props
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
      rows={3}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
