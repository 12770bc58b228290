/**
 * What the list that was stored last left out: told once more on the page to which that led.
 */
export const left = $state({ rows: 0, canTake: 0, address: '' });
