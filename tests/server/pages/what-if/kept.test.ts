import { expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { keptOf } from '#lib/server/pages/what-if/kept.ts';
import { openStudy, type Study } from '#lib/server/pages/study.ts';
import { storeWith } from '../../../helpers/stored.ts';
import { wholeTown } from '../../../helpers/whole-town.ts';

async function study(parameters: string): Promise<Study> {
	const { store, scan } = await storeWith(wholeTown());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const reader = { language: 'nl', names: true } as const;
	return openStudy(store, uid, new URLSearchParams(parameters), reader)!;
}

const kept = (when: Study['lens']['when'], id = 1) => ({
	id,
	name: 'Zonder Tom',
	lens: { ...DEFAULT_LENS, when },
	edits: [{ verb: 'leaves', who: 'P2' }] as const
});

test('a kept one opens with the measurement it was made with', async () => {
	const [then, now] = keptOf(await study('wave=voorjaar+2020'), [
		kept({ wave: 'najaar 2018' }),
		kept({ wave: 'voorjaar 2020' }, 2)
	]);
	expect(then).toMatchObject({ isOther: true, edits: [{ verb: 'leaves', who: 'P2' }] });
	expect(new URLSearchParams(then!.parameters).get('wave')).toBe('najaar 2018');
	expect(then!.madeWith).toContain('Najaar 2018');
	expect(now!.isOther).toBe(false);
});

test('of a measurement that is gone there is no address, only what it was called', async () => {
	const [gone, all] = keptOf(await study(''), [kept({ wave: 'zomer 1999' }), kept('all', 2)]);
	expect(gone).toMatchObject({ parameters: undefined, isOther: true });
	expect(gone!.madeWith).toContain('Zomer 1999');
	expect(all!.parameters).toBe('when=all');
});
