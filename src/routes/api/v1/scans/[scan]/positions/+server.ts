import { error, json } from '@sveltejs/kit';
import { z } from 'zod';
import { PLACED_LAYOUTS, PLACED_LEVELS } from '#lib/domain/columns/placed.ts';
import { installation } from '#lib/server/installation.ts';
import { PLACED_KINDS, savePlaces } from '#lib/server/pages/places.ts';
import { findScan } from '#lib/server/store/read/scans.ts';
import type { RequestHandler } from './$types';

const MOST = 5000;

const body = z.strictObject({
	level: z.enum(PLACED_LEVELS),
	layout: z.enum(PLACED_LAYOUTS),
	places: z
		.array(
			z.tuple([
				z.enum(PLACED_KINDS),
				z.string(),
				z.number(),
				z.number(),
				z.union([z.literal(0), z.literal(1)])
			])
		)
		.max(MOST)
});

/** Keeps where people, organisations and households stand on the map, so that the picture is the same next time. */
export const POST: RequestHandler = async ({ params, request }) => {
	const { store } = installation();
	const scan = findScan(store, params.scan);
	if (!scan) error(404);
	const given = body.safeParse(await request.json().catch(() => undefined));
	if (!given.success) error(400);
	await savePlaces(store, scan.id, given.data, given.data.places);
	return json({});
};
