-- What the whole of a scan is read by: the ends of each tie beside its kind, and the small
-- values of each claim as one number beside its tie and its source. Neither is then read
-- row by row. The second serves as the index of the reference to the tie as well.

CREATE INDEX tie_columns ON tie (
	scan_id, id, from_id, to_id,
	(CASE kind WHEN 'support' THEN 0 WHEN 'collaboration' THEN 1 WHEN 'employment' THEN 2 WHEN 'participation' THEN 3 WHEN 'agreement' THEN 4 WHEN 'deputy' THEN 5 WHEN 'commission' THEN 6 END
		+ 8 * (relation <> ''))
);

DROP INDEX claim_tie;

CREATE INDEX claim_columns ON claim (
	scan_id, tie_id, id, source_id,
	(CASE stance WHEN 'present' THEN 0 WHEN 'absent' THEN 1 WHEN 'agreed' THEN 2 WHEN 'wished' THEN 3 WHEN 'unknown' THEN 4 END
		+ 8 * CASE reporter WHEN 'from' THEN 0 WHEN 'to' THEN 1 WHEN 'both' THEN 2 WHEN 'other' THEN 3 END
		+ 32 * CASE direction WHEN 'none' THEN 0 WHEN 'forward' THEN 1 WHEN 'backward' THEN 2 END
		+ 128 * CASE status WHEN 'active' THEN 0 WHEN 'requested' THEN 1 WHEN 'waiting' THEN 2 WHEN 'paused' THEN 3 WHEN 'ended' THEN 4 END
		+ 1024 * is_main
		+ 2048 * withdrawn
		+ 4096 * ifnull(1 * (instr(roles, '"caseManager"') > 0) + 2 * (instr(roles, '"deputy"') > 0) + 4 * (instr(roles, '"coach"') > 0) + 8 * (instr(roles, '"contact"') > 0) + 16 * (instr(roles, '"courtGuardian"') > 0) + 32 * (instr(roles, '"courtAdministrator"') > 0) + 64 * (instr(roles, '"practitioner"') > 0), 0)
		+ 1048576 * ifnull(1 * (instr(modes, '"handover"') > 0) + 2 * (instr(modes, '"consult"') > 0), 0)
		+ 4194304 * (NOT (ifnull(strength < 16 AND strength = CAST(strength AS INTEGER), 1) AND ifnull(contacts < 127 AND contacts = CAST(contacts AS INTEGER), 1) AND coalesce(times_a_month, stands_in_for, on_behalf_of, life_domains, legal_frames, settings) IS NULL))
		+ 8388608 * (coalesce(earliest, latest) IS NOT NULL)
		+ 67108864 * iif(ifnull(strength < 16 AND strength = CAST(strength AS INTEGER), 1), ifnull(CAST(strength AS INTEGER), 0), 0)
		+ 1073741824 * iif(ifnull(contacts < 127 AND contacts = CAST(contacts AS INTEGER), 1), ifnull(CAST(contacts AS INTEGER) + 1, 0), 0)),
	earliest, latest
) WHERE tie_id IS NOT NULL;
