import { command, commandLabels } from './command.ts';
import { comparison } from './sentences/comparison.ts';
import { dates } from './dates.ts';
import { helpScreen } from './screens/help.ts';
import { hidden } from './sentences/hidden.ts';
import { household } from './sentences/household.ts';
import { householdScreen } from './screens/household.ts';
import { importing } from './sentences/importing.ts';
import { fields } from './fields.ts';
import { labels } from './labels.ts';
import { mapScreen } from './screens/map.ts';
import { listsScreen } from './screens/lists.ts';
import { measures } from './measures.ts';
import { network } from './sentences/network.ts';
import { organisations } from './sentences/organisations.ts';
import { phrases } from './phrases.ts';
import { fileProblems } from './problems/files.ts';
import { place } from './problems/place.ts';
import { serverProblems } from './problems/server.ts';
import { tableProblems } from './problems/tables.ts';
import { reasons } from './reasons.ts';
import { role } from './sentences/role.ts';
import { screens } from './screens.ts';
import { suggestions } from './sentences/suggestions.ts';
import { takeScreen } from './screens/take.ts';
import { terms } from './terms.ts';
import { whatIf } from './sentences/what-if.ts';
import { dataScreen } from './screens/data.ts';
import { whatIfScreen } from './screens/what-if.ts';

/** Every word a reader sees. Dutch is the source; a part more or less elsewhere does not compile. */
export const dictionary = {
	command,
	commandLabels,
	comparison,
	dataScreen,
	dates,
	helpScreen,
	hidden,
	household,
	householdScreen,
	importing,
	fields,
	labels,
	listsScreen,
	mapScreen,
	measures,
	network,
	organisations,
	phrases,
	problemPlaces: place,
	problems: { files: fileProblems, tables: tableProblems, server: serverProblems },
	reasons,
	role,
	screens,
	suggestions,
	takeScreen,
	terms,
	whatIf,
	whatIfScreen
};

export type Dictionary = typeof dictionary;
