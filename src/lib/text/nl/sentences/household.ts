import { capital, dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

const { months, weeks } = phrases;

/**
 * Sentences about one household. `household` is "dit gezin", "deze inwoner" or "dit
 * huishouden"; `role` is article, function and organisation, a name in front when
 * names are on.
 */
export const household = {
	involved: {
		nobody: ({ household }: { household: string }) =>
			dutch`Bij ${household} is nog niemand ingevuld.`,
		ownCircleOne: ({ household }: { household: string }) =>
			dutch`Bij ${household} helpt 1 persoon uit de eigen kring. Er zijn geen professionals ingevuld.`,
		ownCircleMany: ({ household, ownCircle }: { household: string; ownCircle: number }) =>
			dutch`Bij ${household} helpen ${ownCircle} mensen uit de eigen kring. Er zijn geen professionals ingevuld.`,
		one: ({ household, role }: { household: string; role: string }) =>
			dutch`1 professional is betrokken bij ${household}: ${role}.`,
		ofOne: ({ household, professionals }: { household: string; professionals: number }) =>
			dutch`${professionals} professionals van 1 organisatie zijn betrokken bij ${household}.`,
		ofMany: ({
			household,
			professionals,
			organisations
		}: {
			household: string;
			professionals: number;
			organisations: number;
		}) =>
			dutch`${professionals} professionals van ${organisations} organisaties zijn betrokken bij ${household}.`,
		ofNone: ({ household, professionals }: { household: string; professionals: number }) =>
			dutch`${professionals} professionals zijn betrokken bij ${household}. Hun organisaties zijn niet ingevuld.`,
		organisationUnknownOne: 'Van 1 van hen is de organisatie niet bekend.',
		organisationUnknownMany: ({ count }: { count: number }) =>
			dutch`Van ${count} van hen is de organisatie niet bekend.`,
		unnamedOne: '1 van hen staat er zonder naam of functie in.',
		unnamedMany: ({ count }: { count: number }) =>
			dutch`${count} van hen staan er zonder naam of functie in.`
	},
	ownCircle: {
		notAsked: 'Of familie, buren of vrijwilligers helpen, is nog niet gevraagd.',
		notKnown: 'Of familie, buren of vrijwilligers helpen, is gevraagd maar niet bekend.',
		none: ({ household }: { household: string }) =>
			dutch`${capital(household)} noemt niemand uit de eigen kring.`,
		one: 'Ook helpt 1 persoon uit de eigen kring.',
		many: ({ ownCircle }: { ownCircle: number }) =>
			dutch`Ook helpen ${ownCircle} mensen uit de eigen kring.`
	},
	provisions: ({ organisations }: { organisations: readonly string[] }) =>
		dutch`Er is ook hulp van ${organisations}. Wie dat doet, is niet bekend.`,
	pairs: {
		twoYes: 'Zij hebben contact met elkaar.',
		twoNo: 'Zij hebben geen contact met elkaar.',
		twoNotAsked: 'Of zij contact met elkaar hebben, is nog niet gevraagd.',
		notAsked: 'Wie met wie contact heeft, is nog niet gevraagd.',
		knownOne: ({ pairs }: { pairs: number }) =>
			dutch`Van 1 van de ${pairs} tweetallen is bekend of er contact is.`,
		knownSome: ({
			pairs,
			known,
			contact,
			none
		}: {
			pairs: number;
			known: number;
			contact: number;
			none: number;
		}) =>
			dutch`Van ${known} van de ${pairs} tweetallen is bekend of er contact is: ${contact} wel en ${none} niet.`,
		none: ({ pairs }: { pairs: number }) =>
			dutch`Van de ${pairs} tweetallen heeft geen enkel tweetal contact.`,
		one: ({ pairs }: { pairs: number }) =>
			dutch`Van de ${pairs} tweetallen heeft 1 tweetal contact.`,
		all: ({ pairs }: { pairs: number }) => dutch`Alle ${pairs} tweetallen hebben contact.`,
		some: ({ pairs, contact }: { pairs: number; contact: number }) =>
			dutch`Van de ${pairs} tweetallen hebben er ${contact} contact met elkaar.`
	},
	parts: {
		whole: 'Direct of via anderen kunnen zij elkaar allemaal bereiken.',
		nobody: 'Niemand van hen heeft contact met een ander.',
		together: ({ together }: { together: number }) =>
			dutch`${together} van hen kunnen elkaar bereiken.`,
		groups: ({ household, groups }: { household: string; groups: number }) =>
			dutch`Zonder ${household} ertussen zijn het ${groups} losse groepen.`,
		aloneOne: '1 professional heeft met niemand van de anderen contact.',
		aloneMany: ({ alone }: { alone: number }) =>
			dutch`${alone} professionals hebben met niemand van de anderen contact.`,
		between: ({ household, least, most }: { household: string; least: number; most: number }) =>
			dutch`Zonder ${household} ertussen zijn het ${least} tot ${most} losse delen.`,
		atMost: ({ household, most }: { household: string; most: number }) =>
			dutch`Zonder ${household} ertussen zijn het hoogstens ${most} losse delen.`,
		/** Below the figure: of what the parts are made up. */
		sum: ({ groups, alone }: { groups: number; alone: number }) =>
			dutch`${groups === 1 ? '1 losse groep' : dutch`${groups} losse groepen`} en ${phrases.professionals(alone)} zonder contact met de anderen.`,
		unknownOne: 'Van 1 tweetal weten we het nog niet.',
		unknownMany: ({ unknown }: { unknown: number }) =>
			dutch`Van ${unknown} tweetallen weten we het nog niet.`,
		notYet: ({ unknown }: { unknown: number }) =>
			dutch`Hoeveel losse groepen dit zijn, kunnen we nog niet zeggen. ${unknown} tweetallen zijn nog niet gevraagd.`
	},
	story: {
		least: ({ parts }: { parts: number }) =>
			dutch`Om bij iedereen te komen, moet het verhaal minstens ${parts} keer verteld worden.`,
		told: ({ household, times, during }: { household: string; times: number; during: number }) =>
			dutch`${capital(household)} zegt zelf: in ${months(during)} ${times} keer opnieuw verteld.`
	},
	caseManager: {
		notAsked: 'Of er een vaste regisseur is, weten we niet.',
		none: 'Er is geen vaste regisseur afgesproken.',
		one: ({ role }: { role: string }) => dutch`${capital(role)} is de vaste regisseur.`,
		several: ({ count, roles }: { count: number; roles: readonly string[] }) =>
			dutch`${count} mensen staan als regisseur genoteerd: ${roles}. Klopt dat?`
	},
	reach: {
		notAsked: 'Met wie de regisseur contact heeft, is nog niet gevraagd.',
		noneOfOne: 'De regisseur heeft nog geen contact met de andere professional.',
		none: ({ others }: { others: number }) =>
			dutch`De regisseur heeft nog geen contact met de ${others} andere professionals.`,
		allOfOne: 'De regisseur heeft contact met de andere professional.',
		all: 'De regisseur heeft contact met alle anderen.',
		some: ({ reached, others }: { reached: number; others: number }) =>
			dutch`De regisseur heeft contact met ${reached} van de ${others} andere professionals.`,
		partly: ({
			known,
			others,
			reached,
			none
		}: Record<'known' | 'others' | 'reached' | 'none', number>) =>
			dutch`Van ${known} van de ${others} anderen is bekend of de regisseur contact heeft: ${reached} wel en ${none} niet.`
	},
	regularContact: {
		differs: ({
			household,
			role,
			otherRole
		}: {
			household: string;
			role: string;
			otherRole: string;
		}) =>
			dutch`Op papier is ${role} de regisseur. ${capital(household)} noemt ${otherRole} als vast aanspreekpunt.`,
		notAsked: ({ household }: { household: string }) =>
			dutch`Wie ${household} zelf als vast aanspreekpunt ziet, is nog niet gevraagd.`
	},
	lifeDomains: {
		several: ({
			lifeDomain,
			count,
			roles
		}: {
			lifeDomain: string;
			count: number;
			roles: readonly string[];
		}) => dutch`Bij ${lifeDomain} zijn ${count} professionals betrokken: ${roles}. Wie doet wat?`,
		none: 'Bij elk ingevuld leefgebied is hoogstens 1 professional betrokken.',
		blank: ({ blank, professionals }: { blank: number; professionals: number }) =>
			dutch`Van ${blank} van de ${professionals} professionals is geen leefgebied ingevuld. Dat hoeft ook niet.`,
		allBlank: 'Er zijn geen leefgebieden ingevuld. Dat hoeft ook niet.'
	},
	wish: {
		nobody: ({ household, lifeDomain }: { household: string; lifeDomain: string }) =>
			dutch`${capital(household)} wil hulp bij ${lifeDomain}. Daar is nu niemand bij betrokken.`,
		notAsked: ({ household }: { household: string }) =>
			dutch`Wat ${household} zelf wil, is nog niet gevraagd.`
	},
	waiting: {
		requested: ({ role, date }: { role: string; date: string }) =>
			dutch`${capital(role)} is aangevraagd: ${date}. De hulp is nog niet begonnen.`,
		requestedOne: 'Hulp van 1 professional is aangevraagd en nog niet begonnen.',
		requestedMany: ({ count }: { count: number }) =>
			dutch`Hulp van ${count} professionals is aangevraagd en nog niet begonnen.`,
		began: ({ role, after }: { role: string; after: number }) =>
			dutch`De hulp van ${role} begon ${weeks(after)} na de aanvraag.`,
		beganAbout: ({ role, after }: { role: string; after: number }) =>
			dutch`De hulp van ${role} begon ongeveer ${weeks(after)} na de aanvraag.`,
		beganAtOnce: ({ role }: { role: string }) =>
			dutch`De hulp van ${role} begon binnen 1 week na de aanvraag.`
	},
	comparison: {
		half: ({ households, from, to }: { households: number; from: number; to: number }) =>
			dutch`Bij de helft van de ${households} huishoudens in deze scan ligt dit tussen ${from} en ${to}.`,
		same: ({ households, value }: { households: number; value: number }) =>
			dutch`Bij minstens de helft van de ${households} huishoudens in deze scan is dit ${value}.`,
		tooFew: ({ households }: { households: number }) =>
			dutch`Er zijn te weinig huishoudens om mee te vergelijken: ${households}.`,
		others: ({ others }: { others: number }) =>
			others === 1
				? 'Bij 1 ander is dit niet te zeggen.'
				: dutch`Bij ${others} andere is dit niet te zeggen.`
	},
	current: {
		endedOne: '1 professional is gestopt en telt niet mee.',
		endedMany: ({ count }: { count: number }) =>
			dutch`${count} professionals zijn gestopt en tellen niet mee.`,
		noEndOne: 'Van 1 professional weten we niet of die nog komt. Die telt mee.',
		noEndMany: ({ count }: { count: number }) =>
			dutch`Van ${count} professionals weten we niet of zij nog komen. Zij tellen mee.`,
		old: ({ date }: { date: string }) => dutch`Deze gegevens zijn van ${date}. Klopt dit nog?`
	}
};
