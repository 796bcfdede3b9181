import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logo } from '#letter/site.ts'
import { SiteFile } from '#letter/site.ts'
import type { Campaigns } from './campaigns.ts'
import { readText, readYaml, refuseFaults } from './yaml-file.ts'

/** A logo as it is served: its bytes, what they are, and what the page needs to show it. */
type LogoFile = Logo & { bytes: Uint8Array<ArrayBuffer>; type: 'image/svg+xml' | 'image/png' }

/** Who runs this site, the campaign that it begins with, and the logo if there is one. */
export type LoadedSite = { file: SiteFile; campaign: string; logo: LogoFile | null }

/** The page shows a logo small, and everybody loads it. */
const LARGEST = 100_000

/** The size of an SVG picture, from its width and height or its viewBox; null where it says neither. */
function svgSize(text: string): { width: number; height: number } | null {
  const start = text.indexOf('<svg')
  const tag = start < 0 ? '' : text.slice(start, text.indexOf('>', start))
  const number = (name: string) =>
    Number(new RegExp(`\\s${name}=["'](\\d+(?:\\.\\d+)?)(?:px)?["']`).exec(tag)?.[1])
  const [, , boxWidth = 0, boxHeight = 0] =
    /\sviewBox=["']([^"']+)["']/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [width, height] = [number('width') || boxWidth, number('height') || boxHeight]
  return width > 0 && height > 0 ? { width, height } : null
}

/** The size of a PNG picture, from its header; null where it is none. */
function pngSize(bytes: Buffer): { width: number; height: number } | null {
  const isPng = bytes.length > 24 && bytes.toString('latin1', 1, 4) === 'PNG'
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null
}

/** Reads a logo. Its address changes with what is in it, so that browsers may keep it. Gives a sentence if it can't be used. */
function readLogo(path: string): LogoFile | string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return 'There is no such file beside site.yaml.'
  }
  if (bytes.length > LARGEST) return 'Make the file smaller: at most 100 kB.'
  const isSvg = path.endsWith('.svg')
  const size = isSvg ? svgSize(bytes.toString('utf8')) : pngSize(bytes)
  if (!size) return isSvg ? 'Give the picture a viewBox, or a width and a height.' : 'This is no PNG picture.'
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return {
    url: `/site/logo-${hash}.${isSvg ? 'svg' : 'png'}`,
    ...size,
    bytes: new Uint8Array(bytes),
    type: isSvg ? 'image/svg+xml' : 'image/png',
  }
}

/** Reads `site.yaml` of a data folder, and the logo beside it. Throws, with file and line, where something can't be used. */
export function loadSite(folder: string, campaigns: Campaigns['campaigns']): LoadedSite {
  const path = join(folder, 'site.yaml')
  const { data: file, lineOf } = readYaml(SiteFile, readText(path), path)
  const ids = [...campaigns.keys()]
  const first = ids.find((id) => !campaigns.get(id)?.blank) ?? ids[0] ?? ''
  const campaign = file.campaign ?? first
  if (!campaigns.has(campaign))
    refuseFaults(path, [
      {
        line: lineOf(['campaign']),
        message: `campaign: There is no campaign “${campaign}”; there are ${ids.join(', ')}.`,
      },
    ])
  const logo = file.logo === undefined ? null : readLogo(join(folder, file.logo))
  if (typeof logo === 'string') {
    refuseFaults(path, [{ line: lineOf(['logo']), message: `logo: ${logo}` }])
    return { file, campaign, logo: null }
  }
  return { file, campaign, logo }
}
