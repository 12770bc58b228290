import type { AnswerTheme, WithoutClaims } from '#lib/domain/records/columns.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { SUPPORT_ROLES } from '#lib/domain/claim.ts';
import { TIE } from '../resolve/tie-columns.ts';
import type { Resolution } from '../resolve/ties.ts';
import type { CaseColumns, Deputies } from '../snapshot.ts';
import type { Nodes } from './nodes.ts';
import { comingAndGoing, provisionsOf } from './support.ts';

const SUPPORT = TIE_KINDS.indexOf('support');
const DEPUTY = TIE_KINDS.indexOf('deputy');
const DEPUTY_ROLE = 1 << SUPPORT_ROLES.indexOf('deputy');

/** What was asked about a household where no tie can say so, and who came and went. */
export function casesOf(scan: WithoutClaims, resolution: Resolution, nodes: Nodes): CaseColumns {
	const { households } = nodes;
	return {
		caseManagerAsked: askedOf(scan, resolution, 'case-manager', households, nodes),
		ownCircleAsked: askedOf(scan, resolution, 'own-circle', households, nodes),
		...comingAndGoing(scan, resolution, nodes),
		provisions: provisionsOf(scan, resolution.ties, nodes)
	};
}

/** 0 not asked, 1 asked and none, 2 asked but not known; "none" outweighs "not known". */
function askedOf(
	scan: WithoutClaims,
	{ admitted }: Resolution,
	theme: AnswerTheme,
	actors: Int32Array,
	{ number }: Nodes
): Uint8Array {
	const asked = new Uint8Array(actors.length);
	for (const answer of scan.answers) {
		if (answer.theme !== theme || !admitted.sources[answer.source]) continue;
		const actor = admitted.standsFor[answer.about]!;
		const at = number[actor]!;
		if (at < 0 || actors[at] !== actor) continue;
		if (answer.none) asked[at] = 1;
		else if (asked[at] === 0) asked[at] = 2;
	}
	return asked;
}

/** Who takes over for whom, by the one who is replaced, the deputy and the household. */
export function deputiesOf(scan: WithoutClaims, resolution: Resolution, nodes: Nodes): Deputies {
	const { ties } = resolution;
	const { helpers, number } = nodes;
	const rows = new Map<string, { absent: number; deputy: number; household: number }>();
	const add = (absent: number, deputy: number, household: number): void => {
		const isHelper = (p: number): boolean => p >= 0;
		if (!isHelper(absent) || !isHelper(deputy) || absent === deputy) return;
		rows.set(`${absent} ${deputy} ${household}`, { absent, deputy, household });
	};
	for (let t = 0; t < ties.length; t++) {
		if (!(ties.state[t]! & TIE.present)) continue;
		if (ties.kind[t] === DEPUTY) {
			const about = Array.from(listAt(ties.about, t), (actor) => number[actor]!);
			const where = about.length === 0 ? [-1] : about.filter((household) => household >= 0);
			for (const h of where) add(number[ties.from[t]!]!, number[ties.to[t]!]!, h);
		} else if (ties.kind[t] === SUPPORT && ties.roles[t]! & DEPUTY_ROLE) {
			const household = number[ties.to[t]!]!;
			if (household < 0) continue;
			for (const absent of listAt(ties.standsInFor, t)) {
				add(number[absent]!, number[ties.from[t]!]!, household);
			}
		}
	}
	const sorted = [...rows.values()].sort(
		(a, b) => a.absent - b.absent || a.deputy - b.deputy || a.household - b.household
	);
	const offsets = new Int32Array(helpers.length + 1);
	for (const { absent } of sorted) offsets[absent + 1]!++;
	for (let p = 0; p < helpers.length; p++) offsets[p + 1]! += offsets[p]!;
	const asked = askedOf(scan, resolution, 'deputy', helpers, nodes);
	return {
		offsets,
		deputy: Int32Array.from(sorted, ({ deputy }) => deputy),
		household: Int32Array.from(sorted, ({ household }) => household),
		askedNone: asked.map((answer, p) => Number(answer === 1 && offsets[p] === offsets[p + 1]))
	};
}
