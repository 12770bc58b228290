import { capital } from '#lib/text/format/template.ts';
import { shortRolePhrase } from '#lib/text/readings/names.ts';
import { words } from '#lib/text/words.ts';
import type { ActorReference } from '../store/read/references.ts';
import type { Study } from './study.ts';

/** Somebody as a list or a picture names them: one line, and a second below it. */
export interface Naming {
	readonly code: string;
	readonly name: string;
	readonly under: string;
}

/** A helper of the snapshot as this reader may see them. */
export function nameHelper({ view, directory, names, language }: Study, helper: number): Naming {
	const label = directory.labels[helper]!;
	const functionName = directory.functions[helper]!;
	const employer = view.snapshot.helper.organisation[helper]!;
	const organisation = employer < 0 ? '' : names.organisation(employer);
	const isInformal = view.snapshot.helper.formal[helper] === 0;
	// "Iemand van GGZ" has the organisation in its name already.
	const isSomeone = !isInformal && !view.snapshot.helper.person[helper] && !functionName;
	if (isSomeone && organisation) {
		return { code: directory.codes[helper]!, name: capital(names.role(helper)), under: '' };
	}
	const name = label || functionName || (isInformal ? '' : names.shortRole(helper));
	const rest = [label && functionName !== label ? functionName : '', organisation];
	return {
		code: directory.codes[helper]!,
		name: capital(name || words(language).phrases.ownCircle),
		under:
			rest.filter(Boolean).join(', ') ||
			(isInformal ? words(language).labels.actorKinds.informal : '')
	};
}

/** An actor outside the snapshot: who has stopped, or has not begun. */
export function nameReference(actor: ActorReference, study: Study): string {
	const isPerson = actor.identity === 'person';
	const name = study.hasNames || actor.kind === 'organisation' ? (actor.label ?? '') : '';
	if (name) return name;
	return capital(
		shortRolePhrase(
			{
				name: '',
				code: actor.code,
				functionName: actor.function ?? '',
				organisation: '',
				isPerson,
				isProfessional: actor.kind !== 'informal'
			},
			study.language
		)
	);
}
