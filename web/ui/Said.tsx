import { Fragment, type ReactNode } from 'react'
import type { Names } from '#letter/say.ts'
import { say } from '../say.ts'
import type { PageText } from '../words/es.ts'

const PLACE = /(\{[a-zA-Z]+\})/

/** A sentence in the reader's language in which some places are links, buttons or the like. `text` is as `say` takes it. */
export function Said<Text extends PageText>(props: {
  text: Text
  parts: Readonly<Record<Names<Text>, ReactNode>>
}) {
  const parts: Readonly<Record<string, ReactNode>> = props.parts
  // Without values `say` leaves the places as they are.
  const sentence = (say as unknown as (text: string) => string)(props.text)
  return sentence.split(PLACE).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change their order
    <Fragment key={index}>{PLACE.test(piece) ? parts[piece.slice(1, -1)] : piece}</Fragment>
  ))
}
