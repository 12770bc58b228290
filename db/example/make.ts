/** Writes the example town beside its generator: `npm run example`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFiles } from './files.ts';

for (const { name, bytes } of await exampleFiles()) {
	writeFileSync(join(import.meta.dirname, name), bytes);
}
