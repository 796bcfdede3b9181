/** True on a screen on which the printed sheet stands beside the words: there is room to have everything unfolded from the start. */
export const isWide = () => matchMedia('(min-width: 64rem)').matches
