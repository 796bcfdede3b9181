/**
 * True on a document that was asked for with pictures: only there does the server let the page load anything from other sites. It stays so for as
 * long as the document is open, and ends with it.
 */
export const arePicturesShown =
  typeof location !== 'undefined' && new URLSearchParams(location.search).has('pictures')

/** Asks for this document anew, with pictures. What was typed is kept in the browser meanwhile. */
export const showPictures = () => location.assign(`${location.pathname}?pictures`)
