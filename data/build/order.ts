/** Runs of digits, and of everything else. */
const parts = (text: string): string[] => text.match(/\d+|\D+/g) ?? []

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Natural order ("2" before "10", "9A" before "9B") by code units: the same on every machine, where `localeCompare`
 * would follow the reader's locale.
 */
export function naturally(a: string, b: string): number {
  const left = parts(a)
  const right = parts(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]]
    const numbers = /^\d/.test(x) && /^\d/.test(y)
    const order = numbers ? Number(x) - Number(y) || compareText(x, y) : compareText(x, y)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** A comparison by several keys, the first that differs deciding. */
export function byKeys<T>(...keys: ((item: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = naturally(key(a), key(b))
      if (order !== 0) return order
    }
    return 0
  }
}
