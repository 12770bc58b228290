import { fail, redirect } from '@sveltejs/kit';
import { localCall } from '#lib/server/call.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { installation } from '#lib/server/installation.ts';
import { setFlash } from '#lib/server/pages/flash.ts';
import { findScanNamed, listScans } from '#lib/server/store/read/scans.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const scans = await listScans(installation().store);
	return {
		scans: scans.map(({ uid, name, isExample, actors }) => ({
			...{ uid, name, isExample },
			households: actors.household ?? 0,
			professionals: actors.professional ?? 0
		}))
	};
};

export const actions: Actions = {
	create: async ({ request, locals, cookies }) => {
		const { store } = installation();
		const form = await request.formData();
		const name = String(form.get('name') ?? '').trim();
		const call = localCall('browser', locals.reference, new Date());
		const made = await createScan(store, call, { name });
		if (!made.ok) return fail(400, { problems: made.problems, name });
		setFlash(cookies, 'created');
		redirect(303, `/scans/${findScanNamed(store, name)!.uid}/households`);
	}
};
