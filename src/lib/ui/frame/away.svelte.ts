/** Whether the server answered the last form; the frame of the page tells it when not. */
export const server = $state({ isAway: false });
