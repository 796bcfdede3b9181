import { useState } from 'react'
import type { Official } from '#letter/official.ts'
import { arePicturesShown } from '../pictures.ts'
import './Portrait.css'

/** First letters of the first name and the family name. */
const initials = ({ name, familyName }: Official) => `${[...name][0] ?? ''}${[...familyName][0] ?? ''}`

/** An official's picture where the person has asked for pictures, there is one, and it comes; their initials else. The name stands beside it. */
export function Portrait({ official }: { official: Official }) {
  const [isLost, setLost] = useState(false)
  const { image } = official
  // Browsers show no picture by HTTP on a page by HTTPS.
  if (!arePicturesShown || isLost || !image?.startsWith('https:'))
    return (
      <span className="portrait" aria-hidden="true">
        {initials(official)}
      </span>
    )
  return (
    <img
      className="portrait"
      src={image}
      alt=""
      width="48"
      height="48"
      loading="lazy"
      referrerPolicy="no-referrer"
      onError={() => setLost(true)}
    />
  )
}
