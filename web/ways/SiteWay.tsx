import { letterText } from '#letter/compose.ts'
import { Copied } from './Copied.tsx'
import { To, type WayProps } from './To.tsx'
import { useCopying } from './useCopying.ts'

/** An office of which we know the website, and no form or e-mail address: opened with the letter copied. */
export function SiteWay({ way, item, letter, className }: WayProps<'website'>) {
  const { copying, onLeave } = useCopying()
  const said = 'The letter is copied. Look for “Contact” on the office’s website, and paste it there.'
  return (
    <div className="way">
      <a
        className={className}
        href={way.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => onLeave(event, letterText(letter), said)}
      >
        Copy the letter and open the office’s website
        <To item={item} />
      </a>
      <p className="hint">{way.needs}</p>
      <Copied copying={copying} name={item.official.name} />
    </div>
  )
}
