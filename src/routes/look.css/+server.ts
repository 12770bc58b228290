import { installation } from '#lib/server/installation.ts';
import type { RequestHandler } from './$types';

/** What the municipality lays over our look, as a style sheet. */
export const GET: RequestHandler = () =>
	new Response(installation().look.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
