/** What makes a text plain: which words it avoids, and how long its sentences are. */

/** Words that Dutch sentences avoid, with what is said instead. */
export const AVOIDED: Readonly<Record<string, RegExp>> = {
	'huishouden, gezin, inwoner': /\b(casus|casussen|cliënt\w*|geval|klant(en)?)\b/i,
	professional: /\b(hulpverlener\w*|beroepskracht\w*|zorgprofessional\w*)\b/i,
	'iemand uit de eigen kring': /\b(informele?|netwerklid|mantelzorg\w*)\b/i,
	organisatie: /\b(partij|partijen|instanties?|aanbieders?|stakeholders?)\b/i,
	contact: /\b(verbinding(en)?|edges?)\b/i,
	tweetal: /\b(paar|paren|dyade\w*|koppels?)\b/i,
	'los deel, losse groep': /\b(eiland\w*|groepjes?|fragment\w*|clusters?|componenten?)\b/i,
	verdeeld: /\b(versnipper\w*|gefragmenteerd|uiteen\w*)\b/i,
	'vaste regisseur': /\b(casusregi\w*|regievoerder|eigenaar)\b/i,
	'vast aanspreekpunt': /\bcontactperso\w*/i,
	'meekijker, coach': /\binterventi\w*/i,
	vervanger: /\b(achtervang|achterwacht|back-?up|plaatsvervanger)\b/i,
	'lijn tussen organisaties': /\b(relaties? tussen|schakels?|dunne drad\w*|dunne draad)\b/i,
	'enige contact': /\b(onmisbaar|sleutelfigu\w*|breekpunt\w*|single point)\b/i,
	'valt weg': /\b(uitval\w*|verlies|ontslag)\b/i,
	leefgebied: /\b(levensdomein\w*|domein\w*|problematiek|multiproblematiek)\b/i,
	wet: /\b(wettelijke? kaders?|kaders?|financieringskader)\b/i,
	omgeving: /\bmilieus?\b/i,
	meting: /\b(meetmoment\w*|golf|golven)\b/i,
	bron: /\b(databron\w*)\b/i,
	vermelding: /\b(bewering\w*|claims?)\b/i,
	'genoemd door 1, door allebei': /\b(symmetrisch|unie|bevestigd\w*)\b/i,
	'wat u ziet': /(?<!--)\b(bril|lens)\b/i,
	'wat ons opvalt': /\b(bevinding\w*|conclusies?)\b/i,
	verbeterpunt: /\b(acties?)\b/i,
	'proberen: wat als?': /\b(scenario\w*|simulatie\w*)\b/i,
	'wat het vraagt': /\b(prijs|kosten)\b/i,
	'met hen besproken': /\b(toestemming|consent|akkoord)\b/i,
	'wettelijke basis': /\b(grondslag|titel)\b/i,
	'niet gevraagd': /\bmissing\b/i,
	'niet gemeten': /\b(n\.v\.t\.|onvoldoende)/i,
	'tussen ... en ... bij de helft': /\b(mediaan|gemiddeld\w*|percentiel\w*|kwartie\w*)\b/i,
	overleg: /\b(gremium|fora?|forum|mdo)\b/i,
	afspraak: /\b(convenant\w*|protocol\w*)\b/i,
	'draagt over, overlegt met': /\b(ketens?|verwijsrelatie\w*)\b/i,
	voorziening: /\b(producten?|arrangement\w*|indicaties?)\b/i,
	'aanvraag, wachten': /\bwachtlijst\w*/i,
	'rode draad': /\b(patro(on|nen)|trends?)\b/i,
	code: /\b(pseudoniem\w*|geanonimiseerd|anoniem\w*)\b/i,
	voorbeeld: /\bdemo\b/i,
	terugdraaien: /\bannuleren\b/i,
	samenvoegen: /\b(ontdubbel\w*|merge\w*)\b/i
};

/** A text in sentences. */
export function sentencesOf(text: string): readonly string[] {
	return text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence !== '');
}

/** How many words a sentence has. */
export function wordsIn(sentence: string): number {
	return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
