/** Details of persons that a free text may hold and that we never take. */
export type DetailKind = 'e-mail' | 'iban' | 'phone' | 'address' | 'birth-date';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const IBAN = /\b[A-Z]{2}\d{2}(?:[ .]?[A-Z0-9]{4}){2,7}(?:[ .]?[A-Z0-9]{1,3})?\b/gi;
const PHONE = /(?<![\p{L}\d.-])(?:(?:\+|00)31[ -]?\(?0?\)?|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)/gu;
const ADDRESS = /\b[1-9]\d{3}\s?[A-Z]{2}(?![A-Za-z])(?:[ ,]+\d{1,5}\b)/g;
const BIRTH_DATE = /\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d\b/g;

/** The kinds of personal details in a text. Words and digits themselves go nowhere. */
export function detailsIn(text: string): readonly DetailKind[] {
	const plain = text.normalize('NFKC');
	const found: DetailKind[] = [];
	if (plain.search(EMAIL) >= 0) found.push('e-mail');
	if (ibansIn(plain).length > 0) found.push('iban');
	if (plain.search(PHONE) >= 0) found.push('phone');
	if (plain.search(ADDRESS) >= 0) found.push('address');
	if (plain.search(BIRTH_DATE) >= 0) found.push('birth-date');
	return found;
}

/** The text without its personal details; what is left is trimmed. */
export function withoutDetails(text: string): string {
	const plain = text.normalize('NFKC');
	return ibansIn(plain)
		.reduce((rest, iban) => rest.replace(iban, ' '), plain)
		.replace(EMAIL, ' ')
		.replace(PHONE, ' ')
		.replace(ADDRESS, ' ')
		.replace(BIRTH_DATE, ' ')
		.replace(/\(\s*[,;:]?\s*\)/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');
}

function ibansIn(text: string): readonly string[] {
	return (text.match(IBAN) ?? []).filter(isIban);
}

/** ISO 13616: the first four characters at the end, letters as 10 to 35, remainder 1 by 97. */
function isIban(text: string): boolean {
	const compact = text.replace(/[ .]/g, '').toUpperCase();
	if (compact.length < 15 || compact.length > 34) return false;
	let remainder = 0;
	for (const symbol of compact.slice(4) + compact.slice(0, 4)) {
		const value = Number.parseInt(symbol, 36);
		if (Number.isNaN(value)) return false;
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
}
