import type { hc, InferRequestType, InferResponseType } from 'hono/client'
import type { Language } from '#letter/say.ts'
import type { Site } from '#letter/site.ts'
import type { AppType } from '../server/app.ts'
import type { Served } from './served.ts'
import { type Trouble, troubleOf, unanswered } from './trouble.ts'

/** The API as hono's client types it. Only the types: its code would be a third of what the page itself weighs. */
type Api = ReturnType<typeof hc<AppType>>['api']

type MapCall = Api['map']['$post']
type OfficialsCall = Api['officials']['$post']
type DraftsCall = Api['letters']['drafts']['$post']
type PdfCall = Api['letters']['pdf']['$post']
type LabelsCall = Api['letters']['labels']['$post']
type EmlCall = Api['letters']['eml']['$post']

export type OfficialsRequest = InferRequestType<OfficialsCall>['json']
export type DraftsRequest = InferRequestType<DraftsCall>['json']
export type PacketRequest = InferRequestType<PdfCall>['json']
type LabelsRequest = InferRequestType<LabelsCall>['json']
type DraftRequest = InferRequestType<EmlCall>['json']
export type MapRequest = InferRequestType<MapCall>['json']
export type Found = InferResponseType<OfficialsCall, 200>
export type ChamberAnswer = Found['chambers'][number]
export type DistrictAnswer = ChamberAnswer['districts'][number]
export type DistrictMap = InferResponseType<MapCall, 200>
type Campaigns = InferResponseType<Api['campaigns']['$get'], 200>
export type CampaignSummary = Campaigns['campaigns'][number]
type Campaign = InferResponseType<Api['campaigns'][':id']['$get'], 200>
export type Health = InferResponseType<Api['health']['$get'], 200>

/** What the server says is wrong, and where: `address.zip`, `letters.0.body`; an empty path is about the whole request. */
export type FieldError = { path: string; message: string }

/** What came of a request: its value, errors to show at their fields, or trouble. */
export type Result<T> = { value: T } | { errors: FieldError[] } | Trouble

/** Longer than the slowest answer there should be; after this a person on a train wants to know. */
const TIMEOUT = 30_000

async function send<T>(
  path: string,
  read: (response: Response) => Promise<T>,
  json?: unknown,
): Promise<Result<T>> {
  // The page's language, which need not be the browser's.
  const headers = { 'Accept-Language': document.documentElement.lang }
  try {
    const response = await fetch(`/api/${path}`, {
      signal: AbortSignal.timeout(TIMEOUT),
      ...(json === undefined
        ? { headers }
        : {
            method: 'POST',
            headers: { ...headers, 'Content-Type': 'application/json' },
            body: JSON.stringify(json),
          }),
    })
    if (response.ok) return { value: await read(response) }
    if (response.status >= 500 || response.status === 429) return troubleOf(response)
    const { errors } = (await response.json()) as { errors: FieldError[] }
    return { errors }
  } catch (error) {
    return unanswered(error)
  }
}

const asJson = (response: Response) => response.json()

/** Everybody who represents an address. */
export const findOfficials = (request: OfficialsRequest) => send<Found>('officials', asJson, request)

/** The districts around a ZIP code, to draw or only with their places. */
export const findMap = (request: MapRequest) => send<DistrictMap>('map', asJson, request)

/** Asks the server whether the writer's name, address and answers will do; the texts themselves are filled in here. */
export const checkSender = (request: DraftsRequest) => send<unknown>('letters/drafts', asJson, request)

const asFile = (response: Response) => response.blob()

/** Finished letters as one PDF. */
export const printLetters = (request: PacketRequest) => send<Blob>('letters/pdf', asFile, request)

/** The envelopes of finished letters as one PDF, a #10 envelope on each page. */
export const printEnvelopes = (request: PacketRequest) => send<Blob>('letters/envelopes', asFile, request)

/** Address labels for finished letters as one PDF, 30 on a sheet. */
export const printLabels = (request: LabelsRequest) => send<Blob>('letters/labels', asFile, request)

/** A finished letter as a message that mail programs open as a draft. */
export const draftMessage = (request: DraftRequest) => send<Blob>('letters/eml', asFile, request)

/** A campaign in a language, with its letters in another one where it has them in that. */
export const findCampaign = (id: string, language: Language, letters: Language) =>
  send<Campaign>(`campaigns/${encodeURIComponent(id)}?lang=${language}&letters=${letters}`, asJson)

/**
 * What the server gives for a page in a language: of the campaign, or of the whole site with the campaign that it begins with. `health` is what the
 * page knows already: it doesn't change with the language. The letters have a language of their own.
 */
export async function findServed(
  language: Language,
  { id, letters = 'en', health }: { id?: string | undefined; letters?: Language; health?: Health } = {},
): Promise<Result<Served>> {
  const query = `lang=${language}`
  const [site, all, known] = await Promise.all([
    send<Site>(`site?${query}`, asJson),
    send<Campaigns>(`campaigns?${query}`, asJson),
    health ? { value: health } : send<Health>('health', asJson),
  ])
  if (!('value' in site)) return site
  if (!('value' in all)) return all
  if (!('value' in known)) return known
  const campaign = await findCampaign(id ?? site.value.campaign, language, letters)
  if (!('value' in campaign)) return campaign
  const { campaigns } = all.value
  return { value: { site: site.value, campaigns, campaign: campaign.value, health: known.value } }
}
