import { expect, test } from 'vitest';
import { jsonOf } from '../../../src/cli/measure/json.ts';
import type { Output } from '../../../src/cli/measure/output.ts';
import { measureReport } from '../../../src/cli/measure/report.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { wholeTown } from '../../helpers/whole-town.ts';

test.each([{ all: true }, { all: false, only: 'density' }, { all: true, twoMode: true }])(
	'JSON in pieces is the JSON of the whole (%j)',
	(asked) => {
		const subject = { scan: wholeTown(), problems: [] };
		const output: Output = measureReport(subject, { version: '1', lens: DEFAULT_LENS, ...asked });
		expect([...jsonOf(output)].join('')).toBe(`${JSON.stringify(output, undefined, '\t')}\n`);
	}
);
