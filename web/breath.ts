/** Ends the task at hand: what the person did meanwhile is answered before the next piece of work. */
export const breath = () => new Promise<void>((resolve) => setTimeout(resolve))
