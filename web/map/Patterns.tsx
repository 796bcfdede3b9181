import type { ReactNode } from 'react'
import './Patterns.css'

/** Each differs from the others in shape as well as in colour. They are drawn in a square of 12 pixels. */
const SHAPES: readonly ReactNode[] = [
  <path key="rising" d="M-3,3L3,-3M0,12L12,0M9,15L15,9" />,
  <path key="dots" d="M3,3h0.01M9,9h0.01" className="map-dots" />,
  <path key="level" d="M0,3H12M0,9H12" />,
  <path key="falling" d="M-3,9L3,15M0,0L12,12M9,-3L15,3" />,
  <path key="grid" d="M0,6H12M6,0V12" />,
  <path key="upright" d="M3,0V12M9,0V12" />,
]

/** The class and the fill of a district with this pattern. */
export const styleOf = (style: number, name: 'map' | 'legend') => ({
  className: `map-style-${style}`,
  fill: `url(#${name}-pattern-${style})`,
})

/** The patterns that districts are filled with, in the size of the screen whatever the scale of the picture named so. */
export function Patterns({ name, scale }: { name: 'map' | 'legend'; scale: number }) {
  return (
    <defs>
      {SHAPES.map((shape, index) => (
        <pattern
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          key={index}
          id={`${name}-pattern-${index}`}
          className={`map-style-${index}`}
          width={12}
          height={12}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${1 / scale})`}
        >
          <rect width={12} height={12} className="map-ground" />
          {shape}
        </pattern>
      ))}
    </defs>
  )
}

/** A district's fill beside its name in the legend, for which `Patterns` must be on the page. */
export function Swatch({ style }: { style: number }) {
  return (
    <svg className="map-swatch" viewBox="0 0 36 24" aria-hidden="true">
      <rect width={36} height={24} {...styleOf(style, 'legend')} />
    </svg>
  )
}
