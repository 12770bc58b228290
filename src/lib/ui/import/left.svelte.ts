/**
 * What the list that was stored last left out, and left to look at: told once more on the page
 * to which that led.
 */
export const left = $state({ rows: 0, canTake: 0, address: '', alike: 0, scan: '' });
