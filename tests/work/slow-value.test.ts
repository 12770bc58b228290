import { expect, test } from 'vitest';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { SlowValue } from '#lib/work/slow-value.ts';
import { Town } from '../helpers/town.ts';

/** Work that ends when the test says so. */
function byHand() {
	const jobs: {
		snapshot: Snapshot;
		report: (share: number) => void;
		end: (value: number) => void;
		fail: () => void;
		isCancelled: boolean;
	}[] = [];
	const slow = new SlowValue<number>(
		(snapshot, report) => {
			const { promise, resolve, reject } = Promise.withResolvers<number>();
			const job = {
				snapshot,
				report,
				end: resolve,
				fail: () => reject(new Error('the worker died')),
				isCancelled: false
			};
			jobs.push(job);
			return {
				result: promise,
				cancel: () => {
					job.isCancelled = true;
					reject(new DOMException('cancelled', 'AbortError'));
				}
			};
		},
		() => {}
	);
	return { jobs, slow };
}

const snapshot = (): Snapshot => new Town().people('a', 'b').snapshot();

test('the last value stays until the new one is there, and is known to be the last', async () => {
	const { jobs, slow } = byHand();
	const [first, second] = [snapshot(), snapshot()];
	slow.update(first);
	expect([slow.value, slow.isCurrent, slow.isWorking]).toEqual([undefined, false, true]);
	jobs[0]!.end(1);
	await Promise.resolve();
	expect([slow.value, slow.isCurrent, slow.isWorking]).toEqual([1, true, false]);
	slow.update(second);
	expect([slow.value, slow.isCurrent, slow.isWorking]).toEqual([1, false, true]);
	jobs[1]!.report(0.5);
	expect(slow.share).toBe(0.5);
	jobs[1]!.end(2);
	await Promise.resolve();
	expect([slow.value, slow.isCurrent]).toEqual([2, true]);
});

test('another edit stops the work for the one before, whose answer comes too late', async () => {
	const { jobs, slow } = byHand();
	slow.update(snapshot());
	slow.update(snapshot());
	expect(jobs.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
	jobs[0]!.end(1);
	jobs[1]!.end(2);
	await Promise.resolve();
	expect(slow.value).toBe(2);
});

test('undoing an edit gives the known value back at once', async () => {
	const { jobs, slow } = byHand();
	const first = snapshot();
	slow.update(first);
	jobs[0]!.end(1);
	await Promise.resolve();
	slow.update(snapshot());
	slow.update(first);
	expect([slow.value, slow.isCurrent, slow.isWorking, jobs.length]).toEqual([1, true, false, 2]);
});

test('a worker that dies leaves the last value, and says so; so does somebody who stops it', async () => {
	const { jobs, slow } = byHand();
	slow.update(snapshot());
	jobs[0]!.fail();
	await Promise.resolve();
	await Promise.resolve();
	expect([slow.hasFailed, slow.isWorking]).toEqual([true, false]);
	slow.update(snapshot());
	slow.cancel();
	expect([slow.hasFailed, slow.isWorking, slow.isCurrent]).toEqual([false, false, false]);
});
