import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

/** How much is taken of an answer, and how long it may take until its end. */
export type Limits = { bytes: number; seconds: number }

/** A file that can't be had, in a sentence for whoever runs the refresh. */
export class DownloadError extends Error {
  override name = 'DownloadError'
}

/**
 * Opens a file of the web for reading. Reading it throws once it goes over the limits, so that nothing endless fills
 * the disk. A web page is refused: some services answer with one, and with status 200, when they are out of order.
 */
export async function openDownload(address: string, { bytes, seconds }: Limits): Promise<Readable> {
  const response = await fetch(address, { signal: AbortSignal.timeout(seconds * 1000) }).catch(
    (error: Error & { cause?: Error }) => {
      throw new DownloadError(`${address} can't be reached: ${error.cause?.message ?? error.message}.`)
    },
  )
  if (!response.ok) throw new DownloadError(`${address} answered with status ${response.status}.`)
  if (!response.body) throw new DownloadError(`${address} answered with nothing.`)
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
    throw new DownloadError(`${address} answered with a web page.`)
  const body = response.body as ReadableStream<Uint8Array>
  return Readable.from(bounded(body, address, bytes), { objectMode: false })
}

async function* bounded(body: ReadableStream<Uint8Array>, address: string, bytes: number) {
  const reader = body.getReader()
  let taken = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: Error) => {
        throw new DownloadError(`${address} broke off after ${taken} bytes: ${error.message}.`)
      })
      if (done) return
      taken += value.byteLength
      if (taken > bytes) throw new DownloadError(`${address} is larger than ${bytes / 1e6} MB.`)
      yield value
    }
  } finally {
    // Not waited for: whoever sends too much may also never let go.
    reader.cancel().catch(() => {})
  }
}

/** Downloads a file of the web into a file. */
export async function download(address: string, file: string, limits: Limits): Promise<void> {
  await pipeline(await openDownload(address, limits), createWriteStream(file))
}
