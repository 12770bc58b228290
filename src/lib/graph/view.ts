import { IDENTITIES } from '#lib/domain/actor.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { ScanColumns, WithoutClaims } from '#lib/domain/records/columns.ts';
import { letGoColumns } from '#lib/domain/records/growing.ts';
import { confirmationOf, contactsOf } from './assembly/contacts.ts';
import { divide, employersOf, helperDomains } from './assembly/groups.ts';
import { numberNodes, whoSpoke } from './assembly/nodes.ts';
import { casesOf, deputiesOf } from './assembly/cases.ts';
import { seatsOf, supportOf } from './assembly/support.ts';
import { KIND } from './resolve/winners.ts';
import { resolveTies, type Resolution } from './resolve/ties.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot with the road back: the ties it was made of, and the names of its groups. */
export interface View {
	readonly snapshot: Snapshot;
	readonly resolution: Resolution;
	readonly groupNames: readonly string[];
}

/**
 * The graph of a scan through a lens.
 *
 * @throws RangeError when the lens names a wave that the scan does not have
 */
export function viewOf(scan: ScanColumns, lens: Lens): View {
	return assemble(scan, lens, resolveTies(scan, lens));
}

/**
 * The snapshot alone, of columns that were read for nothing else: their claims are let go
 * once the ties are settled, and the ties once they stand in the snapshot.
 *
 * @throws RangeError when the lens names a wave that the scan does not have
 */
export function snapshotOf(scan: ScanColumns, lens: Lens): Snapshot {
	const resolution = resolveTies(scan, lens);
	letGoColumns(scan.claims);
	const { snapshot } = assemble(scan, lens, resolution);
	letGoColumns(resolution.ties);
	return snapshot;
}

function assemble(scan: WithoutClaims, lens: Lens, resolution: Resolution): View {
	const { ties } = resolution;
	const nodes = numberNodes(scan, lens, resolution);
	const { helpers, households, organisations, forums } = nodes;
	const employers = employersOf(ties, nodes);
	const lifeDomains = helperDomains(scan, nodes);
	const division = divide(scan, lens.group, nodes, employers.main);
	const contacts = contactsOf(scan, lens, ties, nodes);
	const spoken = whoSpoke(scan, resolution, nodes);
	const directed = lens.rule === 'directed' && contacts.hasDirection;
	const actor = new Int32Array(
		helpers.length + households.length + organisations.length + forums.length
	);
	actor.set(helpers);
	actor.set(households, helpers.length);
	actor.set(organisations, helpers.length + households.length);
	actor.set(forums, helpers.length + households.length + organisations.length);
	const person = IDENTITIES.indexOf('person');
	const snapshot: Snapshot = {
		rule: lens.rule,
		directed,
		helpers: helpers.length,
		households: households.length,
		organisations: organisations.length,
		forums: forums.length,
		actor,
		helper: {
			formal: Uint8Array.from(helpers, (a) => Number(scan.actors.kind[a] === KIND.professional)),
			person: Uint8Array.from(helpers, (a) => Number(scan.actors.identity[a] === person)),
			...spoken,
			organisation: employers.main,
			employers: employers.all,
			group: division.group,
			lifeDomains
		},
		contacts: contacts.undirected,
		...(directed && contacts.out && contacts.in ? { out: contacts.out, in: contacts.in } : {}),
		noContact: { offsets: contacts.none.offsets, targets: contacts.none.targets },
		support: supportOf(scan, lens, ties, nodes, employers.all, lifeDomains),
		cases: casesOf(scan, resolution, nodes),
		deputies: deputiesOf(scan, resolution, nodes),
		organisationContacts: contacts.organisations,
		seats: seatsOf(scan, ties, nodes),
		confirmation: confirmationOf(scan, ties, nodes, spoken.answered, contacts.hasDirection),
		groups: division.names.length,
		domains: scan.words.domain.length,
		frames: scan.words.frame.length
	};
	return { snapshot, resolution, groupNames: division.names };
}
