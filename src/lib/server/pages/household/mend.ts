import { foldName } from '#lib/domain/fold.ts';
import type { Call } from '../../call.ts';
import { linkHelpers, nameDeputy } from '../../change/contact.ts';
import { addHelper, denyTie, stopHelp } from '../../change/help.ts';
import { nameOverview, nameOwnCircle } from '../../change/overview.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { searchActors } from '../../store/read/actors.ts';

/** A form on the page of a household. */
interface MendingForm {
	readonly store: Store;
	readonly call: Call;
	readonly scan: number;
	readonly household: number;
	readonly form: FormData;
}

/** What was done, by name, and whom the page may name while it says so. */
export interface Saved {
	readonly what: keyof typeof MENDINGS | 'none';
	readonly who: string;
}

export type Mending = (given: MendingForm) => Promise<Outcome<Saved>>;

/** Mending in place: what each form of the page does. Each is one step that can be taken back. */
export const MENDINGS = {
	async add({ store, call, scan, household, form }): Promise<Outcome<Saved>> {
		const name = field(form, 'name');
		const known = await pickedPerson(store, scan, name);
		const job = field(form, 'function');
		const kind = field(form, 'kind') === 'informal' ? 'informal' : 'professional';
		const organisation = field(form, 'organisation');
		const domain = field(form, 'domain');
		const typed = {
			function: job || undefined,
			...(organisation ? { organisation: { label: organisation } } : {})
		};
		const added = await addHelper(store, call, {
			scan,
			household,
			helper: known ? { actor: known, ...typed } : { kind, label: name || undefined, ...typed },
			...(domain ? { lifeDomains: [domain] } : {}),
			...(field(form, 'from') ? { from: field(form, 'from') } : {})
		});
		return added.ok ? done({ what: 'add', who: name || job || organisation }) : added;
	},

	async stop({ store, call, scan, form }): Promise<Outcome<Saved>> {
		const stopped = await stopHelp(store, call, { scan, tie: idOf(form, 'tie') });
		return stopped.ok ? done({ what: 'stop', who: field(form, 'who') }) : stopped;
	},

	async deny({ store, call, scan, form }): Promise<Outcome<Saved>> {
		const denied = await denyTie(store, call, { scan, tie: idOf(form, 'tie') });
		return denied.ok ? done({ what: 'deny', who: field(form, 'who') }) : denied;
	},

	async overview({ store, call, scan, household, form }): Promise<Outcome<Saved>> {
		const isNone = field(form, 'helper') === 'none';
		const helper = isNone ? 'none' : idOf(form, 'helper');
		const named = await nameOverview(store, call, { scan, household, helper });
		if (!named.ok) return named;
		return done({ what: isNone ? 'none' : 'overview', who: field(form, 'who') });
	},

	async circle({ store, call, scan, household }): Promise<Outcome<Saved>> {
		const named = await nameOwnCircle(store, call, { scan, household, circle: 'none' });
		return named.ok ? done({ what: 'none', who: '' }) : named;
	},

	async link({ store, call, scan, form }): Promise<Outcome<Saved>> {
		const ends = { from: idOf(form, 'from'), to: idOf(form, 'to') };
		const linked = await linkHelpers(store, call, { scan, ...ends });
		return linked.ok ? done({ what: 'link', who: '' }) : linked;
	},

	deputy: nameDeputyOf
} as const satisfies Readonly<Record<string, Mending>>;

/** Who takes over for somebody: at this household, or wherever they help when there is none. */
export async function nameDeputyOf({
	store,
	call,
	scan,
	household,
	form
}: Omit<MendingForm, 'household'> & Partial<MendingForm>): Promise<Outcome<Saved>> {
	const typed = field(form, 'deputy');
	const picked = await pickedPerson(store, scan, typed);
	const named = picked === undefined ? await peopleNamed(store, scan, typed) : [picked];
	if (named.length > 1) return refused('actor-not-one', { field: 'deputy' });
	const [deputy] = named;
	if (deputy === undefined) return refused('actor-unknown', { field: 'deputy' });
	const agreed = await nameDeputy(store, call, {
		scan,
		helper: idOf(form, 'helper'),
		deputy,
		...(household !== undefined && form.has('here') ? { households: [household] } : {})
	});
	return agreed.ok ? done({ what: 'deputy', who: typed }) : agreed;
}

function field(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.trim() : '';
}

/** The id of a row; what is none is refused by the command itself. */
function idOf(form: FormData, name: string): number {
	return Number(field(form, name)) || 0;
}

/** The person that was picked from the list: its text ends in the code between brackets. */
async function pickedPerson(store: Store, scan: number, text: string): Promise<number | undefined> {
	const code = /\(([^()]+)\)$/.exec(text)?.[1];
	if (code === undefined) return undefined;
	const found = await searchActors(store, scan, code, ['professional', 'informal'], 500);
	return found.find((actor) => actor.code === code)?.id;
}

/** Everybody who goes by a name, or has a code, that was typed without picking. */
async function peopleNamed(store: Store, scan: number, text: string): Promise<readonly number[]> {
	if (text === '') return [];
	const found = await searchActors(store, scan, text, ['professional', 'informal'], 500);
	const folded = foldName(text);
	return found.flatMap(({ id, code, label }) =>
		foldName(label ?? '') === folded || foldName(code) === folded ? [id] : []
	);
}
