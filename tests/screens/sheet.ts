import type { Language } from '#lib/text/language.ts';

/** How a reader sees the screens. */
export interface Look {
	readonly width: number;
	readonly language: Language;
	readonly scheme: 'light' | 'dark';
}

export function fileOf(name: string, { width, language, scheme }: Look): string {
	return `${name}-${width}-${language}-${scheme}.png`;
}

/** A page with all pictures: a row for each screen, and beside each other how it is seen. */
export function contactSheet(
	names: readonly string[],
	looks: readonly Look[],
	wrong: readonly string[]
): string {
	const rows = names.map((name) => {
		const pictures = looks.map((look) => {
			const file = fileOf(name, look);
			const label = `${look.width} ${look.language} ${look.scheme}`;
			return `<figure><a href="${file}"><img src="${file}" alt="${name} ${label}" loading="lazy"></a><figcaption>${label}</figcaption></figure>`;
		});
		return `<h2 id="${name}">${name}</h2><div>${pictures.join('')}</div>`;
	});
	const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ');
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screens of Vangnet</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; background: #777; color: #fff }
a { color: inherit }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start }
figure { margin: 0; flex: none }
img { height: 420px; width: auto; max-width: 640px; object-fit: cover; object-position: top; display: block }
</style>
<h1>${names.length} screens</h1>
<p>${links}</p>
<ul>${wrong.map((line) => `<li>${line.replaceAll('<', '&lt;')}</li>`).join('')}</ul>
${rows.join('\n')}
</html>
`;
}
