import { type Buffer, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import PostalMime from 'postal-mime'
import { withoutInvisible } from '#letter/plain-text.ts'
import { readPdf } from '../pdf/read.ts'
import { operationFor, schemaFaults } from './documented.ts'
import { isCivic, isOurs } from './our-words.ts'
import type { Request } from './requests.ts'

/** An answer as it came. The names of headers are in lower case. */
export type Answer = { status: number; headers: Readonly<Record<string, string>>; body: Buffer }

type Refusal = { errors: { path: string; message: string }[] }
type CivicRefusal = { error: { code: number; message: string } }

/** What answers of the page and its files, and of methods that a route hasn't, may be; the document says nothing of them. */
const ELSEWHERE = [200, 204, 206, 304, 308, 400, 404, 416]

/** The path as the routes read it; what can't be decoded stays. */
function pathOf(target: string): string {
  const { pathname } = new URL(`http://localhost${target}`)
  return pathname.replace(/(?:%[0-9A-Fa-f]{2})+/g, (part) => {
    try {
      return decodeURI(part)
    } catch {
      return part
    }
  })
}

function headFaults(path: string, { headers, status }: Answer): string[] {
  const isApi = path.startsWith('/api/') || path.startsWith('/civicinfo/v2/')
  const isPublic = 'etag' in headers
  return [
    ...('set-cookie' in headers ? ['a cookie'] : []),
    ...(/evil/.test(JSON.stringify(headers)) ? ['a header with what was sent'] : []),
    ...(headers['referrer-policy'] === 'no-referrer' ? [] : ['no referrer policy']),
    ...(headers['content-security-policy']?.includes("default-src 'none'") ? [] : ['no policy']),
    ...(isApi && !isPublic && status !== 204 && headers['cache-control'] !== 'no-store'
      ? ['not no-store']
      : []),
  ]
}

/** An answer that something is wrong: in our shape, in our words. */
function refusalFaults(path: string, json: unknown, language: string): string[] {
  if (path.startsWith('/civicinfo/v2/')) {
    const message = (json as CivicRefusal).error?.message
    return typeof message === 'string' && isCivic(message) ? [] : [`not in the civic shape: ${message}`]
  }
  const { errors } = json as Refusal
  if (!Array.isArray(errors) || errors.length === 0) return ['no errors in an error']
  return errors
    .filter(({ path: at, message }) => typeof at !== 'string' || !isOurs(message, language))
    .slice(0, 3)
    .map(({ path: at, message }) => `not in our words: ${at}: ${message}`)
}

/** A script in the page runs only where the policy has its hash: ours do, and no other may stand there. */
function htmlFaults(html: string, policy: string): string[] {
  const inline = html
    .split('<script>')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('</script>')))
  const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  const isStrange = inline.some((script) => !policy.includes(hashOf(script)))
  const hasOthers = /\son[a-z]+=|javascript:|<script (?!type="application\/json")(?![^>]* src=")/.test(html)
  return [
    ...(isStrange || hasOthers ? ['a script in the page'] : []),
    ...(/alert\(1\)|evil/.test(html) ? ['what was sent is in the page'] : []),
  ]
}

const FIELDS = new Set(
  'to from x-unsent subject message-id date mime-version content-type content-transfer-encoding'.split(' '),
)

async function messageFaults({ body }: Request, answer: Buffer): Promise<string[]> {
  const { subject } = JSON.parse(body?.toString().replace(/^\ufeff/, '') ?? '{}') as { subject: string }
  const message = await PostalMime.parse(answer)
  const strange = message.headers.filter(({ key }) => !FIELDS.has(key))
  const isSame = message.subject === withoutInvisible(subject).normalize('NFC')
  return [
    ...(message.to?.length === 1 && !message.cc && !message.bcc ? [] : ['not one recipient']),
    ...strange.map(({ key }) => `a header ${key}`),
    ...(isSame ? [] : [`another subject: ${message.subject}`]),
  ]
}

async function pdfFaults(bytes: Buffer): Promise<string[]> {
  const text = bytes.toString('latin1')
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text)) return ['no whole PDF']
  if (/\/(?:JavaScript|JS|OpenAction|Launch|EmbeddedFile|SubmitForm)\b/.test(text))
    return ['something to run']
  const { pages } = await readPdf(new Uint8Array(bytes)).catch((error: unknown) => {
    throw new Error(`The PDF can’t be read: ${error}`)
  })
  return pages.length > 0 ? [] : ['no page']
}

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

async function bodyFaults(path: string, request: Request, answer: Answer): Promise<string[]> {
  const { headers, status } = answer
  if (answer.body.length === 0) return []
  const body = DECODERS[headers['content-encoding'] ?? '']?.(answer.body) ?? answer.body
  const kind = (headers['content-type'] ?? '').split(';')[0]
  if (kind === 'application/pdf') return pdfFaults(body)
  if (!isUtf8(body)) return ['no UTF-8']
  if (kind === 'message/rfc822') return messageFaults(request, body)
  if (kind === 'text/html') return htmlFaults(body.toString(), headers['content-security-policy'] ?? '')
  if (kind !== 'application/json') return status < 400 ? [] : [`an error of the kind ${kind}`]
  const json: unknown = JSON.parse(body.toString())
  const operation = operationFor(request.method, path)
  return [
    ...(operation ? schemaFaults(operation, status, json) : []),
    ...(status >= 400 ? refusalFaults(path, json, headers['content-language'] ?? 'en') : []),
  ]
}

/** A megabyte of errors for a kilobyte of nonsense would make us a weapon. */
const LONGEST_REFUSAL = 200_000

/** Everything that is wrong with an answer, whatever it was that was asked; nothing if it is as it should be. */
export async function faultsOf(request: Request, answer: Answer): Promise<string[]> {
  // A head over 16 kB is refused by Node itself, before anything of ours sees it.
  if (answer.status === 431) return []
  const path = pathOf(request.target)
  const operation = operationFor(request.method, path)
  const statuses = operation ? [...Object.keys(operation.responses).map(Number), 304] : ELSEWHERE
  const { status } = answer
  return [
    ...(status >= 500 ? [`a fault: ${status}`] : []),
    ...(statuses.includes(status) ? [] : [`${status}, which isn’t documented`]),
    ...headFaults(path, answer),
    ...(status >= 400 && answer.body.length > LONGEST_REFUSAL ? ['a refusal without an end'] : []),
    ...(await bodyFaults(path, request, answer)),
    ...(Object.keys(Object.prototype).length > 0 ? ['a prototype with something in it'] : []),
  ]
}
