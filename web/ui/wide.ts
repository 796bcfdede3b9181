/** True on a screen on which the printed sheet stands beside the words: there is room to have everything unfolded from the start. */
export const isWide = () => wide().matches

/** The same as something to be listened to: a tablet can be turned. In a browser alone. */
export const wide = () => matchMedia('(min-width: 64rem)')
