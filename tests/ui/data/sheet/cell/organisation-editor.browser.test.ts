import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../../src/app.css';
import OrganisationEditor from '#lib/ui/data/sheet/cell/OrganisationEditor.svelte';
import { violations } from '../../../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

const ORGANISATIONS = ['De Linde', 'GGZ Meerzicht', 'Politie', 'Wijkteam Noord', 'Wijkteam Zuid'];

async function editor(value = '') {
	const said: string[] = [];
	const props = {
		value,
		organisations: ORGANISATIONS,
		label: 'Werkt bij, Tom',
		describedBy: undefined,
		onCommit: (text: string, then: string) => said.push(`${text} ${then}`),
		onCancel: () => said.push('cancelled')
	};
	const screen = await render(OrganisationEditor, { props });
	const shown = () =>
		[...screen.container.querySelectorAll('[role=option]')].map((one) => one.textContent!.trim());
	return { ...screen, said, shown };
}

test('whoever types is offered what begins so or holds it, and chooses by the arrows', async () => {
	const { said, shown, getByRole, container } = await editor();
	const field = getByRole('combobox', { name: 'Werkt bij, Tom' });
	expect(shown()).toEqual([]);
	await userEvent.keyboard('z');
	expect(shown()).toEqual(['GGZ Meerzicht', 'Wijkteam Zuid']);
	await userEvent.keyboard('{Backspace}wij');
	expect(shown()).toEqual(['Wijkteam Noord', 'Wijkteam Zuid']);
	expect(await violations(container)).toEqual([]);
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	const active = field.element().getAttribute('aria-activedescendant')!;
	expect(document.getElementById(active)!.textContent.trim()).toBe('Wijkteam Zuid');
	await userEvent.keyboard('{Enter}');
	expect(said).toEqual(['Wijkteam Zuid below']);
});

test('what is typed and not chosen is sent as it is, and an empty field clears', async () => {
	const { said } = await editor('Politie');
	await userEvent.keyboard('Bakkerij{Tab}');
	expect(said).toEqual(['Bakkerij next']);
	document.body.replaceChildren();
	const second = await editor('Politie');
	await userEvent.keyboard('{Backspace}{Enter}');
	expect(second.said).toEqual([' below']);
});

test('all of them can be looked through, a click chooses, and Escape leaves it', async () => {
	const { said, shown, getByRole } = await editor('Politie');
	await userEvent.keyboard('{ArrowDown}');
	expect(shown()).toEqual(ORGANISATIONS);
	await getByRole('option', { name: 'GGZ Meerzicht' }).click();
	expect(said).toEqual(['GGZ Meerzicht stay']);
	document.body.replaceChildren();
	const second = await editor('Politie');
	await userEvent.keyboard('x{Escape}');
	expect(second.said).toEqual(['cancelled']);
});
