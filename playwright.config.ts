import { defineConfig } from '@playwright/test';

/** Journeys: three people's days, in a real Chromium against the built application. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '*.journey.ts',
	globalSetup: './tests/e2e/server.ts',
	outputDir: 'test-results/journeys',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	// A whole browser and server on a busy machine: a second try is allowed, and told.
	retries: 1,
	workers: 1,
	fullyParallel: false,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		browserName: 'chromium',
		// Told by the global setup, before any test reads it.
		baseURL: process.env.VANGNET_ADDRESS,
		actionTimeout: 8_000,
		locale: 'nl-NL',
		viewport: { width: 1280, height: 900 },
		launchOptions: {
			executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-background-networking', '--no-first-run']
		}
	}
});
