import { describe, expect, test } from 'vitest';
import { isLoopback, isOwnHost, isOwnRequest, ownPath } from '#lib/server/access.ts';

const asking = (headers: Record<string, string>, method = 'POST'): boolean =>
	isOwnRequest(new Request('http://127.0.0.1:5173/x', { method, headers }));
const OWN = { host: '127.0.0.1:5173' };

describe('a request that changes something', () => {
	test.each<Record<string, string>>([
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
		{ 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:5173' },
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ origin: 'http://127.0.0.1:8080', 'content-type': 'TEXT/PLAIN' },
		{ origin: 'https://127.0.0.1:5173' }
	])('is refused when another site sends it: %o', (headers) => {
		for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
			expect(asking({ ...OWN, ...headers }, method)).toBe(false);
		}
	});

	test.each<Record<string, string>>([
		{ 'sec-fetch-site': 'same-origin' },
		{ 'sec-fetch-site': 'none' },
		{ origin: 'http://127.0.0.1:5173' },
		{}
	])('is taken from our own pages, and from a program: %o', (headers) => {
		expect(asking({ ...OWN, ...headers })).toBe(true);
	});
});

test.each([
	['127.0.0.1:5173', true],
	['localhost', true],
	['[::1]:5173', true],
	['evil.example:5173', false],
	['127.0.0.1.evil.example', false],
	['localhost.evil.example:5173', false],
	['127.0.0.1@evil.example', false],
	['', false]
])('a name that was made to point to this computer is not its own: %s', (host, isOwn) => {
	expect(isOwnHost(new Headers(host === '' ? {} : { host }))).toBe(isOwn);
});

test.each([
	['127.0.0.1', true],
	['::1', true],
	['localhost', true],
	['0.0.0.0', false],
	['::', false],
	['192.168.1.10', false],
	['127.0.0.1.evil.example', false],
	['', false]
])('only where nobody else can reach it may the server listen: %s', (host, isHere) => {
	expect(isLoopback(host)).toBe(isHere);
});

test.each(['//evil.example', '/\\evil.example', 'https:evil.example', 'javascript:alert(1)', ''])(
	'a way back that leads elsewhere leads to the start: %s',
	(path) => {
		expect(ownPath(path)).toBe('/');
	}
);
