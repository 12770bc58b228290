/**
 * How long this process has worked, in ms. Unlike a clock it does not count what
 * other programs on the same computer take.
 */
export function workedMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
