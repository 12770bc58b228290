/**
 * Whether the server answered the last form; the frame of the page tells it when not. And
 * how often it did not, for who sends something again.
 */
export const server = $state({ isAway: false, missed: 0 });
