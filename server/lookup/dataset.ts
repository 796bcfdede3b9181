import * as z from 'zod'
import { CHAMBERS, Division, Official } from '#letter/official.ts'
import { DATA_VERSION } from './data-version.ts'

/** One district, or a whole jurisdiction where a chamber is elected at large. */
export const District = z.object({
  division: Division,
  /** In full: "Georgia's 14th congressional district". */
  name: z.string().min(1),
  /** How many members it elects to this chamber. */
  seats: z.int().positive(),
  /** Which of them have nobody, and why we know; null when every seat is filled. */
  vacancy: z.string().nullable(),
  /** For New Hampshire's floterials: the base districts that it also covers. */
  overlays: z.array(Division).optional(),
  /** The day from which members sit for another border than that of our polygons: from then on an answer here is never certain. */
  redrawnFrom: z.iso.date().optional(),
})

/** One file of `data/officials/`: a jurisdiction, its chambers with every district, and the people in them. */
export const JurisdictionFile = z.object({
  version: z.literal(DATA_VERSION),
  state: z.string().regex(/^[A-Z]{2}$/),
  chambers: z.array(z.object({ chamber: z.enum(CHAMBERS), districts: z.array(District) })),
  officials: z.array(Official),
})

/** `data/sources.json`: what each source is, under which licence, as of when. */
export const SourcesFile = z.object({
  version: z.literal(DATA_VERSION),
  /** Date of the oldest list of officials in the dataset. */
  asOf: z.iso.date(),
  sources: z.record(
    z.string(),
    z.object({ title: z.string(), url: z.url(), licence: z.string(), asOf: z.iso.date(), use: z.string() }),
  ),
})

export type District = z.infer<typeof District>
export type JurisdictionFile = z.infer<typeof JurisdictionFile>
export type SourcesFile = z.infer<typeof SourcesFile>

/**
 * One file of `data/districts/`: the borders of a jurisdiction's districts. Neighbours share a border line ("arc", as in TopoJSON); a line is
 * written as an encoded polyline of six decimals, latitude before longitude. A ring is a list of lines, `~i` for line `i` backwards; the rings
 * of a district are its outlines and holes (even-odd rule).
 */
export const DistrictsFile = z.object({
  version: z.literal(DATA_VERSION),
  state: z.string().regex(/^[A-Z]{2}$/),
  districts: z.array(
    z.object({
      chamber: z.enum(['us-house', 'state-upper', 'state-lower']),
      division: Division,
      rings: z.array(z.array(z.int())),
    }),
  ),
  arcs: z.array(z.string()),
})

/** `data/districts/index.json`, by jurisdiction: what there is to know of a file before it is read. */
export const DistrictsIndex = z.object({
  version: z.literal(DATA_VERSION),
  /** West, south, east and north end, in degrees. */
  boxes: z.record(z.string().regex(/^[A-Z]{2}$/), z.tuple([z.number(), z.number(), z.number(), z.number()])),
  /** The size of the file, in bytes: whether it is whole shows without reading it. */
  bytes: z.record(z.string().regex(/^[A-Z]{2}$/), z.int().positive()),
})

export type DistrictsFile = z.infer<typeof DistrictsFile>
export type DistrictsIndex = z.infer<typeof DistrictsIndex>
