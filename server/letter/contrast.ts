/** A colour as #rrggbb, in parts from 0 to 1. */
function partsOf(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

/** The relative luminance of a colour (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, #rrggbb, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** What text needs against its ground (WCAG 2.2, 1.4.3). */
export const READABLE = 4.5

/** True if a colour can be read on each of these grounds. */
export const isReadable = (colour: string, grounds: readonly string[]): boolean =>
  grounds.every((ground) => contrast(colour, ground) >= READABLE)

const hexOf = (parts: readonly number[]) =>
  `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** A colour with a share of another in it, from 0 to 1, as `color-mix(in srgb, …)` gives it. */
export function mixed(colour: string, other: string, share: number): string {
  const others = partsOf(other)
  return hexOf(partsOf(colour).map((part, index) => part + ((others[index] ?? 0) - part) * share))
}

/** The colour nearest to one, on the way to black or to white, that can be read on all of its grounds, some of which may be made from it. */
export function readable(colour: string, groundsFor: (colour: string) => readonly string[]): string {
  const end = groundsFor(colour).every((ground) => luminance(ground) > 0.18) ? '#000000' : '#ffffff'
  const steps = Array.from({ length: 101 }, (_, step) => mixed(colour, end, step / 100))
  return steps.find((step) => isReadable(step, groundsFor(step))) ?? end
}
