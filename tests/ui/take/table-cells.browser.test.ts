import { afterEach, describe, expect, test } from 'vitest';
import '../../../src/app.css';
import { cellsOf, nameOf, valueOf } from '#lib/ui/take/table-cells.ts';
import { fileName } from '#lib/ui/take/save.ts';

function tableOf(html: string): HTMLTableElement {
	document.body.innerHTML = html;
	return document.querySelector('table')!;
}

afterEach(() => document.body.replaceChildren());

describe('a table as it is read', () => {
	test('what stands on a line of its own is divided by a comma, and buttons are left out', () => {
		const table = tableOf(`<table>
			<thead><tr><th>Wie</th><th>Keer</th><th class="no-print">Wijzig</th></tr></thead>
			<tbody>
				<tr>
					<th><a href="#">Sanne</a> <span style="display: block">wijkagent</span></th>
					<td>4,3</td>
					<td class="no-print"><button>Stopt</button></td>
				</tr>
				<tr><th>Tom</th><td colspan="2">gestopt</td></tr>
			</tbody>
		</table>`);
		expect(cellsOf(table, 'nl')).toEqual({
			header: ['Wie', 'Keer'],
			rows: [
				['Sanne, wijkagent', 4.3],
				['Tom', 'gestopt']
			]
		});
	});

	test('a head that sorts is still the name of its column', () => {
		const table = tableOf(`<table>
			<thead><tr>
				<th aria-sort="ascending"><button>Wie<span aria-hidden="true"> ↑</span></button></th>
				<th aria-sort="none"><button>Contacten</button></th>
			</tr></thead>
			<tbody><tr><th>Sanne</th><td>19</td></tr></tbody>
		</table>`);
		expect(cellsOf(table, 'nl')).toEqual({ header: ['Wie', 'Contacten'], rows: [['Sanne', 19]] });
	});

	test('a drawing gives way to the words that are hidden for the eye', () => {
		const table = tableOf(`<table><tbody><tr>
			<td><svg aria-hidden="true"><title>stip</title></svg><span class="hidden-visually">genoemd</span></td>
			<td>3 <strong>van</strong> 5</td>
		</tr></tbody></table>`);
		expect(cellsOf(table, 'nl').rows).toEqual([['genoemd', '3 van 5']]);
	});

	test('its name is that of the heading it belongs to', () => {
		expect(nameOf(tableOf('<h2 id="h">Wie</h2><table aria-labelledby="h"></table>'))).toBe('Wie');
		expect(nameOf(tableOf('<section><h2>Rollen</h2><table></table></section>'))).toBe('Rollen');
		expect(nameOf(tableOf('<table><caption>Lijnen</caption></table>'))).toBe('Lijnen');
		const group = '<div role="group" aria-labelledby="g"><table></table></div>';
		const inGroup = `<section><h2 id="g">Bronnen</h2>${group}</section>`;
		expect(nameOf(tableOf(inGroup))).toBe('Bronnen');
		expect(nameOf(tableOf(inGroup.replace(' aria-labelledby="g"', '')))).toBe('Bronnen');
		expect(nameOf(tableOf('<table></table>'))).toBe('');
	});
});

test.each([
	['4,3', 'nl', 4.3],
	['1.234', 'nl', 1234],
	['1,234.5', 'en', 1234.5],
	['0', 'nl', 0],
	['−2', 'nl', -2],
	['0412', 'nl', '0412'],
	['4.3', 'nl', '4.3'],
	['3 van 5', 'nl', '3 van 5'],
	['', 'nl', null]
] as const)('"%s" in %s is %s', (text, language, value) => {
	expect(valueOf(text, language)).toBe(value);
});

test('a file gets a name that every system takes', () => {
	expect(fileName('De Meent: wie/wat?.csv')).toBe('De Meent wie wat.csv');
	expect(fileName('../../x.svg')).toBe('x.svg');
	expect(fileName('<>.png')).toBe('vangnet.png');
});
