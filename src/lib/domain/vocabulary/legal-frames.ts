import type { LEGAL_FRAMES } from '../words.ts';
import type { Vocabulary } from './word-key.ts';

export type LegalFrame = (typeof LEGAL_FRAMES)[number];

export const LEGAL_FRAME_WORDS: Vocabulary<LegalFrame> = {
	wmo: [
		'wmo',
		'wmo 2015',
		'wmo2015',
		'maatschappelijke ondersteuning',
		'wet maatschappelijke ondersteuning',
		'begeleiding wmo',
		'social support act'
	],
	jeugdwet: ['jeugdwet', 'jw', 'jeugd wet', 'jeugdhulp', 'jhw', 'jb', 'jr', 'youth act'],
	participatiewet: [
		'participatiewet',
		'pw',
		'p-wet',
		'pwet',
		'bijstand',
		'wwb',
		'ioaw',
		'inkomensondersteuning',
		'participation act'
	],
	wvggz: ['wvggz', 'wet verplichte ggz', 'zorgmachtiging', 'crisismaatregel', 'bopz'],
	wzd: ['wzd', 'wet zorg en dwang'],
	zvw: [
		'zvw',
		'zorgverzekeringswet',
		'basisverzekering',
		'wijkverpleging',
		'huisarts',
		'health insurance act'
	],
	wlz: ['wlz', 'wet langdurige zorg', 'langdurige zorg', 'ciz', 'awbz', 'long term care act'],
	wgs: ['wgs', 'schuldhulpverlening', 'schulddienstverlening', 'wsnp', 'msnp'],
	education: [
		'leerplicht',
		'leerplichtwet',
		'passend onderwijs',
		'rmc',
		'onderwijs',
		'education law',
		'education',
		'onderwijswet'
	],
	'civil-court': [
		'ots',
		'ondertoezichtstelling',
		'voogdij',
		'bewind',
		'beschermingsbewind',
		'curatele',
		'mentorschap',
		'civil court',
		'civiele rechter'
	],
	'criminal-law': [
		'reclassering',
		'straf',
		'strafrecht',
		'justitie',
		'forensisch',
		'wfz',
		'tbs',
		'criminal law'
	],
	none: [
		'geen',
		'vrijwillig',
		'informeel',
		'eigen middelen',
		'subsidie',
		'voorliggend',
		'n.v.t. wet',
		'geen wet',
		'none',
		'voluntary'
	]
};

/** Stands for two frames: the reader is asked ("bw": beschermd wonen or bewind). */
export const LEGAL_FRAMES_TO_ASK = ['bw'] as const;
