import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		rules: {
			// TypeScript knows every name already.
			'no-undef': 'off',
			// Typed arrays are indexed within their bounds all over graph and measures.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': ['error', { allow: ['error'] }],
			eqeqeq: 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: { 'svelte/no-navigation-without-resolve': 'off', 'svelte/no-at-html-tags': 'error' }
	},
	{ files: ['src/cli/**', 'tests/**', 'db/example/**'], rules: { 'no-console': 'off' } }
);
