/** Long sides in pixels: A4 and A3 at 300 dots an inch, A1 and A0 at 200. */
export const PAPERS = { screen: 1920, a4: 3508, a3: 4961, a1: 6622, a0: 9362 } as const;
export type Paper = keyof typeof PAPERS;
