import { SUPPORT_ROLES, type SupportRole } from '#lib/domain/claim.ts';

function bitOf(...roles: readonly SupportRole[]): number {
	return roles.reduce((bits, role) => bits | (1 << SUPPORT_ROLES.indexOf(role)), 0);
}

/** Bits of `Support.roles`. */
export const CASE_MANAGER = bitOf('caseManager');
/** Roles that a court gave to one person, which are not for another to take. */
export const COURT = bitOf('courtGuardian', 'courtAdministrator');
