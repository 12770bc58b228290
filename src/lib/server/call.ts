/** Who asks for something, from where, and when: what a change and the audit keep of it. */
export interface Call {
	readonly user: string;
	readonly role: string;
	/** On what authority: a role, an assignment, an exception with its reason. */
	readonly ground: string;
	/** Which door it came through: `browser`, `command-line`, an address cut short. */
	readonly origin: string;
	readonly requestId: string;
	readonly now: Date;
}

/** The one user of a local installation. */
export function localCall(origin: string, requestId: string, now: Date): Call {
	return { user: 'local', role: 'local', ground: 'local', origin, requestId, now };
}
