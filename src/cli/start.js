/** `npm start`: install what is missing, build what has changed, serve. */
import { STOPPED, build, follow, install } from './prepare.js';

install();
build();
const args = ['src/cli/main.ts', 'serve', '--example', ...process.argv.slice(2)];
const code = await follow('node', args);
// A second Ctrl-C may reach a server that has stopped already; stopping is no failure.
process.exit(code === STOPPED.SIGINT || code === STOPPED.SIGTERM ? 0 : code);
