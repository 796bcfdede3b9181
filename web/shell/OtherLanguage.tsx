import type { MouseEvent } from 'react'
import { LANGUAGES, type Language } from '#letter/say.ts'
import { turnTo } from '../nav.ts'

/** The same page in another language, named in that language. What was typed stays. */
export function OtherLanguage({ code, path }: { code: Language; path: string }) {
  const turn = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    turnTo(path)
  }
  return (
    <a className="header-language" href={path} lang={code} hrefLang={code} onClick={turn}>
      {LANGUAGES[code]}
    </a>
  )
}
