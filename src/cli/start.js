/** `npm start`: install what is missing, build what has changed, serve. */
import { build, follow, install } from './prepare.js';

install();
build();
process.exit(
	await follow('node', ['src/cli/main.ts', 'serve', '--example', ...process.argv.slice(2)])
);
