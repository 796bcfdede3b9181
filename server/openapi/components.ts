import * as z from 'zod'
import { Campaign } from '#letter/campaign.ts'
import { Official } from '#letter/official.ts'
import {
  DraftsRequest,
  LabelsRequest,
  LetterRequest,
  MapRequest,
  OfficialsRequest,
  PacketRequest,
  Sender,
} from '#letter/schema.ts'
import { Site } from '#letter/site.ts'
import {
  CivicError,
  CivicOffice,
  CivicOfficial,
  DivisionsByAddressResponse,
  RepresentativeInfoData,
  RepresentativeInfoResponse,
} from '../civicinfo/schema.ts'
import { ChamberAnswer, DistrictAnswer, Found, Refused } from '../lookup/answer.ts'
import { DistrictMap, DistrictOnMap } from '../lookup/map-answer.ts'

/** A JSON Schema (2020-12), which is what OpenAPI 3.1 describes values with. */
export type JsonSchema = Record<string, unknown>

/** What clients send. */
const REQUESTS = {
  OfficialsRequest,
  MapRequest,
  Sender,
  DraftsRequest,
  LetterRequest,
  PacketRequest,
  LabelsRequest,
}

/** What they get. */
const ANSWERS = {
  Official,
  DistrictAnswer,
  ChamberAnswer,
  Found,
  DistrictOnMap,
  DistrictMap,
  Refused,
  Campaign,
  /** The list has of each campaign what is needed to choose one. */
  Campaigns: z.object({
    campaigns: z.array(
      z.object(Campaign.shape).pick({
        id: true,
        title: true,
        summary: true,
        host: true,
        language: true,
        languages: true,
        blank: true,
      }),
    ),
  }),
  Site,
  CivicOffice,
  CivicOfficial,
  RepresentativeInfoResponse,
  RepresentativeInfoData,
  DivisionsByAddressResponse,
  CivicError,
}

type Name = keyof typeof REQUESTS | keyof typeof ANSWERS

/** A reference to a component by name. */
export const ref = (name: Name): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** Schemas that refer to each other by name. Where a transform can't be said in JSON Schema, anything is allowed. */
function schemasOf(named: Readonly<Record<string, z.core.$ZodType>>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    io,
    unrepresentable: 'any',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]): [string, JsonSchema] => [
    id,
    schema,
  ])
}

/** Every named schema, generated from the zod schemas that requests are checked with and answers are typed by. */
export function componentSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries([...schemasOf(REQUESTS, 'input'), ...schemasOf(ANSWERS, 'output')])
}

/** The parameters of a query, from its schema. */
export function queryParameters(query: z.ZodObject): JsonSchema[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}
