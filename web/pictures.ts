import { pathTo, placeAt } from './paths.ts'

/** Noted for as long as the document with pictures is on its way; it says nothing else. */
const WISH = 'constituent.pictures'

/** Takes the note of a press on the button. A browser that keeps no notes shows no pictures. */
function isWished(): boolean {
  try {
    const wish = sessionStorage.getItem(WISH)
    sessionStorage.removeItem(WISH)
    return wish !== null
  } catch {
    return false
  }
}

/**
 * True on a document that the person has asked for with pictures: only there does the server let the page load anything from other sites. It stays so
 * for as long as the document is open, and ends with it. The address alone isn't enough: a link from elsewhere can have it too.
 */
export const arePicturesShown =
  typeof location !== 'undefined' && isWished() && new URLSearchParams(location.search).has('pictures')

/** Asks for this document anew, with pictures. What was typed is kept in the browser meanwhile. */
export function showPictures() {
  try {
    sessionStorage.setItem(WISH, 'yes')
  } catch {}
  // The page's own path: one that begins with two slashes would lead to another host.
  location.assign(`${pathTo(placeAt(location.pathname))}?pictures`)
}
