import { renderToString } from 'react-dom/server'
import type { Language } from '#letter/say.ts'
import { App } from './App.tsx'
import { present } from './content.ts'
import { type Place, pathTo } from './paths.ts'
import { type Spoken, speak } from './say.ts'
import type { Served } from './served.ts'
import { titleOf } from './title.ts'
import { Mishap } from './ui/Mishap.tsx'
import { SPOKEN_ES } from './words/es.ts'
import { PAGE_ES } from './words/es-all.ts'

const SPOKEN: Readonly<Record<Language, Spoken>> = {
  en: { texts: null, messages: null },
  es: { ...SPOKEN_ES, texts: PAGE_ES },
}

/**
 * A page as HTML, and what its document says of it. `isFound` is false where there is no page. All is done at one go, so that pages in several languages don't get mixed up.
 */
export function render(place: Place, served: Served) {
  speak(place.language, SPOKEN[place.language])
  present(served, place.language)
  return {
    html: renderToString(
      <Mishap>
        <App path={pathTo(place)} />
      </Mishap>,
    ),
    title: titleOf(place.page, served),
    description: served.campaign.summary,
    isFound: place.page.name !== 'unknown',
  }
}

/** How a page is made, at once or once its code is there. */
export type Render = (...of: Parameters<typeof render>) => Rendered | Promise<Rendered>

type Rendered = ReturnType<typeof render>
