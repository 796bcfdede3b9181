import { KEYS } from './hostile.ts'

type Json = Record<string, unknown> | unknown[]

/** A place in a JSON value: what it is in, and under which name or number. */
type Spot = { holder: Json; key: string }

const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null

function spotsIn(value: unknown): Spot[] {
  if (!isHolder(value)) return []
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...spotsIn(inner)])
}

const read = ({ holder, key }: Spot): unknown => Object.getOwnPropertyDescriptor(holder, key)?.value

/** A field of its own whatever its name is: assigned, `__proto__` would be none. A list has no names. */
function write(holder: Json, key: string, value: unknown) {
  const name = Array.isArray(holder) && !/^\d+$/.test(key) ? String(holder.length) : key
  Object.defineProperty(holder, name, { value, configurable: true, enumerable: true, writable: true })
}

function remove({ holder, key }: Spot) {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** The same thing many times over. */
const COPIES = [2, 5, 30, 201]

/** What can be done at a place of a JSON value, with some value that isn't asked for; `at` chooses where there is more to choose. */
const CHANGES: Readonly<Record<string, (spot: Spot, value: unknown, at: number) => void>> = {
  replace: ({ holder, key }, value) => write(holder, key, value),
  remove,
  add: ({ holder }, value, at) => write(holder, KEYS[at % KEYS.length] ?? '', value),
  rename: (spot, _, at) => {
    const value = read(spot)
    remove(spot)
    write(spot.holder, KEYS[at % KEYS.length] ?? '', value)
  },
  repeat: ({ holder, key }, _, at) => {
    if (Array.isArray(holder))
      holder.push(...Array(COPIES[at % COPIES.length]).fill(structuredClone(holder[Number(key)])))
  },
  'put into a list': (spot) => write(spot.holder, spot.key, [read(spot)]),
  'put into an object': (spot) => write(spot.holder, spot.key, { value: read(spot) }),
  insert: (spot, value, at) => {
    const text = read(spot)
    if (typeof text !== 'string') return
    const cut = at % (text.length + 1)
    write(
      spot.holder,
      spot.key,
      `${text.slice(0, cut)}${String(isHolder(value) ? 'x' : value)}${text.slice(cut)}`,
    )
  },
  'change the type': (spot) => {
    const value = read(spot)
    if (!isHolder(value))
      write(spot.holder, spot.key, typeof value === 'string' ? Number(value) : String(value))
  },
}

/** Names of everything that can be done. */
export const JSON_CHANGES: readonly string[] = Object.keys(CHANGES)

/** A JSON value with something changed at one of its places, the first being the value itself. */
export function changeJson(json: unknown, how: string, at: number, value: unknown): unknown {
  const whole = { whole: structuredClone(json) }
  // Only into a text can something be inserted.
  const spots = spotsIn(whole).filter((spot) => how !== 'insert' || typeof read(spot) === 'string')
  const spot = spots[at % spots.length]
  if (spot) CHANGES[how]?.(spot, value, Math.floor(at / spots.length))
  return Object.hasOwn(whole, 'whole') ? whole.whole : value
}
