import { memo } from 'react'
import { LANGUAGES, type Language } from '#letter/say.ts'
import type { Site } from '#letter/site.ts'
import { type Place, pathTo } from '../paths.ts'
import { say } from '../say.ts'
import { Link } from '../ui/Link.tsx'
import { OtherLanguage } from './OtherLanguage.tsx'
import './Header.css'

const CODES = Object.keys(LANGUAGES) as Language[]

/** Whose page this is, and the languages it speaks. */
export const Header = memo(({ site, place }: { site: Site; place: Place }) => {
  return (
    <header className="header">
      <Link to="front" className="header-name">
        {site.logo && (
          <img
            src={site.logo.url}
            width={site.logo.width}
            height={site.logo.height}
            alt=""
            className="logo"
          />
        )}
        <span>{site.name}</span>
      </Link>
      <nav aria-label={say('Language')}>
        {CODES.filter((code) => code !== place.language).map((code, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: whoever turns the page keeps the focus on the link in this place, which turns it back
          <OtherLanguage key={at} code={code} path={pathTo({ ...place, language: code })} />
        ))}
      </nav>
    </header>
  )
})
