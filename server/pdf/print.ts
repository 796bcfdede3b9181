import { compose, type Letter } from '#letter/compose.ts'
import type { Official } from '#letter/official.ts'
import type { Language } from '#letter/say.ts'
import type { LetterRequest } from '#letter/schema.ts'
import { envelopes } from './envelopes.ts'
import { type Flyer, flyer } from './flyer.ts'
import { labels } from './labels.ts'
import type { Paper } from './layout.ts'
import { oneEach } from './one-each.ts'
import { packet, type TooLong } from './packet.ts'
import { readSignature } from './signature.ts'
import { type Known, type Unprintable, unprintable, unprintableOnEnvelope } from './unprintable.ts'

/** A letter and who it is to. */
type Addressed = { request: LetterRequest; official: Official | undefined }

/** On what letters are printed. `signature` is a data URL; `start` the first label to use of a sheet, from 1. */
export type Sheets =
  | { what: 'letters'; paper: Paper; signature?: string | undefined }
  | { what: 'envelopes' }
  | { what: 'labels'; start: number }

/** Letters of a day (YYYY-MM-DD). `isProof` where they are only to be looked through: something else is wrong with them already. */
type Letters = { letters: readonly Addressed[]; date: string; isProof: boolean }

/** What is to be printed: plain data, which can be handed to another thread. */
export type Order = (Sheets & Letters) | { what: 'flyer'; flyer: Flyer }

/** What can't be printed: characters of each letter, in the order of the letters, and what is wrong with the signature. */
type Faults = { unprintable: readonly (readonly Unprintable[])[]; signature?: string }

/** A file, how many letters, envelopes or labels are in it, and in which languages. */
export type File = { bytes: Uint8Array<ArrayBuffer>; count: number; languages: readonly Language[] }

export type Printed = File | Faults | TooLong

const CHECKS = { letters: unprintable, envelopes: unprintableOnEnvelope, labels: () => [] }

function unprintableOf({ what, letters }: Exclude<Order, { what: 'flyer' }>): Unprintable[][] {
  const known: Known = new Map()
  return letters.map(({ request }) => CHECKS[what](request, known))
}

const composed = ({ letters, date }: Letters): Letter[] =>
  letters.flatMap(({ request, official }) => (official ? [compose({ request, official, date })] : []))

const filed = async (letters: readonly Letter[], bytes: Promise<Uint8Array<ArrayBuffer>>): Promise<File> => ({
  bytes: await bytes,
  count: letters.length,
  languages: [...new Set(letters.map(({ language }) => language))].sort(),
})

/** Prints an order, or says why it can't be printed. The same order gives the same bytes, whoever prints it. */
export async function print(order: Order): Promise<Printed> {
  if (order.what === 'flyer') return { bytes: await flyer(order.flyer), count: 1, languages: [] }
  const signature =
    order.what === 'letters' && order.signature !== undefined ? readSignature(order.signature) : undefined
  const faults: Faults = {
    unprintable: unprintableOf(order),
    ...(signature && 'message' in signature && { signature: signature.message }),
  }
  if (order.isProof || faults.signature || faults.unprintable.some(({ length }) => length > 0)) return faults
  const letters = composed(order)
  if (order.what === 'letters') {
    const picture = signature && 'png' in signature ? signature : undefined
    const bytes = await packet(letters, { paper: order.paper, signature: picture })
    return bytes instanceof Uint8Array ? filed(letters, Promise.resolve(bytes)) : bytes
  }
  const each = oneEach(letters)
  return filed(each, order.what === 'envelopes' ? envelopes(each) : labels(each, order.start))
}
