/** A pin with a hole, as an SVG path; its tip is at 0, 0. */
export const PIN = 'M0,0C-4,-8 -11,-13 -11,-21A11,11 0 1 1 11,-21C11,-13 4,-8 0,0ZM0,-17a4,4 0 1 0 0.01,0Z'
