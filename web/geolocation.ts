import type { Result } from './api.ts'
import { distanceInWords } from './distance.ts'
import { say } from './say.ts'
import type { Point } from './visit.ts'

/** True if this browser can tell where it is; it does so on secure pages only. */
export const canLocate = () => isSecureContext && 'geolocation' in navigator

/** Worse than this, in metres, a position tells the town at best, not the district; the server takes none that is worse. */
const USELESS = 5000
const TIMEOUT = 10_000

/** Why there is no position, by the code of the browser's error. */
function troubleOf({ code, TIMEOUT: late, PERMISSION_DENIED: denied }: GeolocationPositionError): string {
  if (code === denied) return say('Your browser did not give this page your position.')
  if (code === late) return say('Your device took too long to find its position.')
  return say('Your device can’t tell where it is just now.')
}

/** Where the device is, or what to tell the person. Never rejects. */
export function devicePosition(): Promise<Result<Point>> {
  return new Promise((resolve) => {
    const refuse = (trouble: string) => {
      const message = `${trouble} ${say('Nothing is lost: find your districts on the map, or choose them yourself.')}`
      resolve({ errors: [{ path: 'location', message }] })
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        const metres = Math.ceil(accuracy)
        if (metres > USELESS)
          refuse(
            say(
              'Your device only knows its position to within {distance}, which is not enough to tell your district.',
              { distance: distanceInWords(metres) },
            ),
          )
        // Five decimals are a metre.
        else
          resolve({ value: { latitude: round(latitude), longitude: round(longitude), by: 'device', metres } })
      },
      (error) => refuse(troubleOf(error)),
      { enableHighAccuracy: true, timeout: TIMEOUT, maximumAge: 60_000 },
    )
  })
}

/** Degrees to five decimals, which is a metre. */
export const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5
