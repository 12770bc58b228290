/** Hands a file to the browser, to keep where it keeps downloads. */
export function save(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName(name);
	link.click();
	// The browser has begun reading by the next turn; before that the address must stay.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system takes for a file. */
export function fileName(name: string): string {
	const [, stem = name, ending = ''] = /^(.*?)(\.\w+)?$/s.exec(name) ?? [];
	const plain = stem
		// eslint-disable-next-line no-control-regex -- no system takes controls in a name
		.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[.\s]+|[.\s]+$/g, '')
		.slice(0, 120)
		.trim();
	return `${plain || 'vangnet'}${ending}`;
}
