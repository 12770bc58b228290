import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = {
	executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-background-networking', '--no-first-run']
};

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	optimizeDeps: {
		include: [
			'axe-core',
			'comlink',
			'd3-array',
			'd3-scale',
			'graphology',
			'graphology-layout-forceatlas2/iterate.js',
			'sigma',
			'sigma/rendering',
			'sigma/utils'
		]
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: { name: 'house', environment: 'node', include: ['tests/house.test.ts'] }
			},
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/house.test.ts', 'tests/e2e/**', 'tests/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					include: ['tests/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromium }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
