import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar'
import { DownloadError } from './download.ts'

/** What the builder reads of the repository of Open States, below the archive's one folder. */
const READ = /^[^/\\]+\/(?:settings\.yml|data\/[a-z]{2}\/(?:legislature|executive)\/[^/\\]+\.yml)$/

/** Far above what there is (about 8,000 files, 30 MB), and far below what would fill a disk. */
const MOST = { files: 40_000, bytes: 300_000_000 }

/**
 * Unpacks the files that the builder reads out of the archive of openstates/people, as it streams by. Only plain files
 * with such a path come out: no link, nothing outside of the folder. Throws on an archive that is cut off, isn't one,
 * or holds too much.
 */
export async function unpackPeople(archive: Readable, folder: string): Promise<void> {
  const taken = { files: 0, bytes: 0 }
  const unpack = extract({
    cwd: folder,
    strip: 1,
    strict: true,
    noMtime: true,
    filter: (path, entry) => {
      if (!('type' in entry) || entry.type !== 'File' || !READ.test(path)) return false
      taken.files += 1
      taken.bytes += entry.size
      return taken.files <= MOST.files && taken.bytes <= MOST.bytes
    },
  })
  await pipeline(archive, unpack as unknown as NodeJS.WritableStream).catch((error: Error) => {
    if (error instanceof DownloadError) throw error
    throw new DownloadError(`The archive of Open States can't be unpacked: ${error.message}.`)
  })
  if (taken.files > MOST.files || taken.bytes > MOST.bytes)
    throw new DownloadError('The archive of Open States holds far more than the people it is known for.')
}
