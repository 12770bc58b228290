import type { Lens } from '#lib/domain/lens.ts';
import type { ScanColumns } from '#lib/domain/records/columns.ts';
import { coverageOf } from '#lib/graph/coverage.ts';
import { directoryOf, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { twoModeOf } from '#lib/graph/two-mode.ts';
import { viewOf, type View } from '#lib/graph/view.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { groupNamed, otherAttributes } from './attributes.ts';
import { Collector } from './collector.ts';
import { inputOf } from './input.ts';
import { namesOf, toldApart, type Names } from './names.ts';
import type { OrganisationPair, Output } from './output.ts';
import type { Request, Subject } from './request.ts';
import { questionsFor } from './selection.ts';

/**
 * Everything `vangnet measure` tells, as one object.
 *
 * @throws UnknownIds when `only` names what is no measure
 * @throws RangeError when the lens names a wave that is not there
 */
export function measureReport(subject: Subject, request: Request): Output {
	const { scan } = subject;
	const lens = { ...request.lens, group: groupNamed(scan, request.lens.group) };
	const view = viewOf(scan, lens);
	const directory = directoryOf(scan, view, false);
	const twoMode = request.twoMode ?? false;
	const whole = seen(view, directory, twoMode);
	const collector = new Collector();
	collector.open(whole.names);
	const questions = questionsFor({
		...(request.only === undefined ? {} : { only: request.only }),
		all: request.all,
		helpers: whole.snapshot.helpers,
		attributes: request.all && !twoMode ? otherAttributes(scan, view, lens.group) : [],
		group: request.lens.group,
		twoMode
	});
	const known = new Map<string | undefined, Seen>([[undefined, whole]]);
	for (const question of questions) {
		const { attribute } = question;
		const own = known.get(attribute) ?? seenBy(scan, lens, attribute!, twoMode);
		known.set(attribute, own);
		const result = question.compute(own.snapshot, {
			members: question.members,
			onProgress: (done, total) => request.onProgress?.(question.key, done, total)
		});
		collector.add(question, own.snapshot, own.names, result);
	}
	const { network, actors, households, organisations, groups, pairs } = collector.tables;
	return {
		vangnet: request.version,
		input: inputOf(subject, view),
		network,
		actors,
		households,
		organisations,
		organisationPairs: twoMode ? [] : organisationPairs(whole),
		groups,
		pairs,
		readings:
			request.readings?.(
				view.snapshot,
				request.names ? directoryOf(scan, view, true) : directory
			) ?? [],
		problems: subject.problems,
		notes: collector.notes,
		coverage: coverageOf(scan, view)
	};
}

/** A snapshot and what its nodes are called. */
interface Seen {
	readonly snapshot: Snapshot;
	readonly names: Names;
}

/** With `twoMode` all households and helpers as the nodes of one graph. */
function seen(view: View, directory: Directory, twoMode: boolean): Seen {
	const names = namesOf(view.snapshot, directory);
	if (!twoMode) return { snapshot: view.snapshot, names };
	const { snapshot, codes } = twoModeOf(view, directory);
	return { snapshot, names: { ...names, helper: toldApart(codes), household: [] } };
}

/** The same, its helpers divided by another attribute. */
function seenBy(scan: ScanColumns, lens: Lens, attribute: string, twoMode: boolean): Seen {
	const view = viewOf(scan, { ...lens, group: groupNamed(scan, attribute) });
	return seen(view, directoryOf(scan, view, false), twoMode);
}

function organisationPairs({ snapshot, names }: Seen): OrganisationPair[] {
	const pairs = groupPairsOf(snapshot);
	return Array.from({ length: pairs.length }, (_, i) => ({
		a: names.group[pairs.a[i]!]!,
		b: names.group[pairs.b[i]!]!,
		ties: pairs.ties[i]!,
		redundancy: pairs.redundancy[i]!,
		carriers: Array.from(pairs.carriers.subarray(i * 2, i * 2 + 2))
			.filter((carrier) => carrier >= 0)
			.map((carrier) => names.helper[carrier]!),
		oneMemberInView: pairs.oneMemberInView[i] === 1
	}));
}
