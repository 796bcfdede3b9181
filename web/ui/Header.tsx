import type { Campaign } from '#letter/campaign.ts'
import { Link } from './Link.tsx'
import './Header.css'

/** Whose page this is, and the shortest way to help for those who need it now. */
export function Header({ campaign }: { campaign: Campaign | null }) {
  const toHotlines = () => document.getElementById('hotlines')?.focus()
  return (
    <header className="header">
      {campaign && (
        <>
          <Link to="/" className="header-title">
            {campaign.title}
          </Link>
          <span className="header-host">A campaign of {campaign.host.name}</span>
          <button type="button" className="link" onClick={toHotlines}>
            Get help or report
          </button>
        </>
      )}
    </header>
  )
}
