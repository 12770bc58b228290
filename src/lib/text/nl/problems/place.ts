/** Where a problem stands. */
export const place = {
	file: (name: string) => `bestand ${name}`,
	sheet: (name: string) => `blad ${name}`,
	nodes: 'de punten (nodes)',
	edges: 'de lijnen (edges)',
	row: (number: string) => `rij ${number}`,
	column: (name: string) => `kolom ${name}`,
	line: (number: string) => `regel ${number}`,
	character: (number: string) => `teken ${number}`,
	/** For a code that has no words yet. */
	unknown: ({ code }: { code: string }) =>
		`Hier klopt iets niet (${code}). Kijk dit na en probeer het opnieuw.`
};
