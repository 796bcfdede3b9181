import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '#letter/say.ts'
import { campaignOf, type Place, pathTo } from '../../web/paths.ts'
import type { Render } from '../../web/render.tsx'
import { listed, type Served } from '../../web/served.ts'

/** A page as it is sent, and whether there is such a page. */
type Document = { html: string; isFound: boolean }

/** The document as it was built, and the folder that it lies in. */
export type Template = { folder: string; template: string }

/**
 * Reads the document of a built page. `css` stands in it, where it names the style sheet of the site, so that nothing is drawn later for its sake; while
 * developing it is fetched.
 */
export const readTemplate = (folder: string, css: string): Template => ({
  folder,
  template: readFileSync(join(folder, 'index.html'), 'utf8').replace(
    /<link rel="stylesheet" href="\/site\.css"[^<>]*>/,
    () => `<style>${css}</style>`,
  ),
})

/** What stands in the document itself between tags of this name: its scripts, its styles. */
export const inlineIn = ({ template }: Template, tag: 'script' | 'style'): string[] =>
  template
    .split(`<${tag}>`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf(`</${tag}>`)))

/** Text between tags or in an attribute. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A file that the build has made, as its manifest has it; `name` is what `vite.config.ts` calls it. */
type Built = { file: string; name?: string; css?: string[] }

/** What is built for the steps after the first, by the address that shows them. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  officials: ['officials'],
  write: ['officials', 'letters'],
  send: ['officials', 'letters'],
}

const preloaded = (file: string | undefined) => `<link rel="modulepreload" crossorigin href="/${file}">`
/** At the end of the document, where a style holds up nothing that stands above it. */
const styled = (file: string) => `<link rel="stylesheet" crossorigin href="/${file}">`

/** JSON in a script element, which ends at the first `</script` whatever stands around it. */
const inScript = (data: unknown) => JSON.stringify(data).replace(/</g, '\\u003c')

/** The page as which others know it: where there is one campaign to begin with, the site's front shows that campaign's own page. */
function ownPlace({ language, page }: Place, { site, campaigns }: Served): Place {
  const isOnly = page.name === 'front' && listed(campaigns).length <= 1
  return { language, page: isOnly ? { name: 'about', campaign: site.campaign } : page }
}

/** Where a page is reached, in each of its languages, for search engines; nothing where the site doesn't know its own address. */
function addressesOf({ language, page }: Place, publicUrl: string | undefined): string {
  if (publicUrl === undefined) return ''
  const at = (language: Language) => `href="${escaped(publicUrl + pathTo({ language, page }))}">`
  const languages = Object.keys(LANGUAGES) as Language[]
  return [
    `<link rel="canonical" ${at(language)}`,
    ...languages.map((language) => `<link rel="alternate" hreflang="${language}" ${at(language)}`),
    `<link rel="alternate" hreflang="x-default" ${at('en')}`,
  ].join('')
}

/**
 * Makes the documents of the page: what the server knows of it is in them, so that it stands before any script runs, or without any. `ask` gives an
 * answer of the API, which the page would otherwise ask for itself; null where there is none.
 */
export function documents(
  { folder, template }: Template,
  render: Render,
  ask: (path: string) => Promise<unknown>,
  publicUrl: string | undefined,
): (place: Place) => Promise<Document> {
  const files: Record<string, Built> = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
  /** The texts of a language, which the page needs before it can say anything: fetched together with its code. */
  const texts = (language: string) => preloaded(files[`words/${language}.ts`]?.file)

  /** The code and the style of the steps that an address leads to: fetched with the page's own code, instead of once that asks for them. */
  const parts = Object.values(files)
  const ofSteps = ({ page }: Place) =>
    (STEPS[page.name] ?? []).map((name) => {
      const part = parts.find((part) => part.name === name)
      if (!part) throw new Error(`The build has no “${name}”, which vite.config.ts names.`)
      return part
    })

  async function servedFor({ language, page }: Place): Promise<Served | null> {
    const query = `?lang=${language}`
    const [site, list, health] = (await Promise.all(
      [`site${query}`, `campaigns${query}`, 'health'].map(ask),
    )) as [Served['site'], { campaigns: Served['campaigns'] }, Served['health']]
    const id = campaignOf(page) ?? site.campaign
    const campaign = (await ask(`campaigns/${encodeURIComponent(id)}${query}`)) as Served['campaign'] | null
    return campaign && { site, campaigns: list.campaigns, campaign, health }
  }

  return async (place) => {
    const unknown: Place = { language: place.language, page: { name: 'unknown' } }
    const wanted = await servedFor(place)
    const served = wanted ?? (await servedFor(unknown))
    if (!served) throw new Error('The site has no campaign to begin with.')
    const { html, title, description, isFound } = await render(wanted ? place : unknown, served)
    const steps = isFound ? ofSteps(place) : []
    const document = template
      .replace(/<html lang="en">/, () => `<html lang="${place.language}">`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
      .replace(/(<meta name="description" content=")[^"]*/, (_, before) => `${before}${escaped(description)}`)
      .replace(
        '</head>',
        () =>
          `${texts(place.language)}${steps.map(({ file }) => preloaded(file)).join('')}${isFound ? addressesOf(ownPlace(place, served), publicUrl) : ''}</head>`,
      )
      .replace(
        '<div id="root"></div>',
        () =>
          `<div id="root" data-made="${isFound ? 'whole' : 'shell'}">${html}</div><script type="application/json" id="served">${inScript(served)}</script>${steps.flatMap(({ css = [] }) => css.map(styled)).join('')}`,
      )
    return { html: document, isFound }
  }
}
