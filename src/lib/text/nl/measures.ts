import type { MeasureId } from '#lib/measures/index.ts';

/** What a measure is called, and in one line what it tells. */
export interface MeasureWords {
	readonly name: string;
	readonly meaning: string;
}

/**
 * Words of every measure by its id; a measure without words does not compile. Below
 * them stand figures of the canon that are no measure of one snapshot: comparisons of
 * two, and scores of sources.
 */
export const measures = {
	provider_count: {
		name: 'Mensen die helpen',
		meaning: 'Hoeveel professionals en mensen uit de eigen kring er helpen.'
	},
	formal_provider_count: {
		name: 'Professionals',
		meaning: 'Hoeveel professionals betrokken zijn.'
	},
	informal_count: {
		name: 'Eigen kring',
		meaning: 'Hoeveel mensen uit de eigen kring helpen.'
	},
	informal_linked_share: {
		name: 'Eigen kring met contact',
		meaning: 'Welk deel van de eigen kring contact heeft met een professional.'
	},
	organisation_count: {
		name: 'Organisaties',
		meaning: 'Van hoeveel organisaties de professionals komen.'
	},
	domain_count: {
		name: 'Leefgebieden',
		meaning: 'Op hoeveel leefgebieden een professional helpt.'
	},
	legal_frame_count: {
		name: 'Wetten',
		meaning: 'Onder hoeveel wetten de hulp valt.'
	},
	team_pairs_known: {
		name: 'Tweetallen: bekend',
		meaning: 'Van hoeveel tweetallen we weten of er contact is.'
	},
	team_pairs_contact: {
		name: 'Tweetallen met contact',
		meaning: 'Hoeveel tweetallen contact met elkaar hebben.'
	},
	team_tie_count: {
		name: 'Tweetallen met contact',
		meaning: 'Hoeveel tweetallen contact met elkaar hebben.'
	},
	team_density: {
		name: 'Deel van de tweetallen met contact',
		meaning: 'Van 0 (geen tweetal heeft contact) tot 1 (alle tweetallen).'
	},
	unknown_pair_share: {
		name: 'Deel van de tweetallen zonder bekend contact',
		meaning: 'Van 0 tot 1. Wat niet gevraagd is, telt hier als geen contact.'
	},
	uncoordinated_pairs: {
		name: 'Tweetallen zonder bekend contact',
		meaning: 'Bij zoveel tweetallen loopt het contact hoogstens via het huishouden.'
	},
	team_components: {
		name: 'Losse delen',
		meaning: 'In hoeveel delen de mensen verdeeld zijn, zonder het huishouden ertussen.'
	},
	team_components_min: {
		name: 'Losse delen, minstens',
		meaning: 'Het aantal delen als elk onbekend tweetal wel contact heeft.'
	},
	team_components_max: {
		name: 'Losse delen, hoogstens',
		meaning: 'Het aantal delen als geen onbekend tweetal contact heeft.'
	},
	team_component_sizes: {
		name: 'Grootte van de losse delen',
		meaning: 'Hoeveel mensen er in elk los deel zitten.'
	},
	team_isolates: {
		name: 'Zonder contact met de anderen',
		meaning: 'Wie met niemand van de anderen contact heeft.'
	},
	team_articulation_points: {
		name: 'Wie de delen verbindt',
		meaning: 'Zonder deze rol zijn er meer losse delen.'
	},
	team_fragmentation_F: {
		name: 'Deel van de tweetallen dat elkaar niet bereikt',
		meaning: 'Van 0 (iedereen bereikt elkaar) tot 1 (niemand).'
	},
	story_repeats: {
		name: 'Verhaal opnieuw vertellen',
		meaning: 'Hoe vaak het verhaal na de eerste keer opnieuw verteld moet worden.'
	},
	case_manager: {
		name: 'Vaste regisseur',
		meaning: 'Wie als vaste regisseur genoteerd staat.'
	},
	case_manager_reach1: {
		name: 'Contact van de regisseur',
		meaning: 'Met welk deel van de anderen de regisseur contact heeft.'
	},
	case_manager_reach2: {
		name: 'Contact van de regisseur, ook via 1 ander',
		meaning: 'Welk deel van de anderen de regisseur direct of via 1 ander bereikt.'
	},
	stacking_domains: {
		name: 'Leefgebieden met 2 of meer professionals',
		meaning: 'Op hoeveel leefgebieden meer dan 1 professional werkt.'
	},
	stacking_surplus: {
		name: 'Professionals naast een ander',
		meaning: 'Hoeveel professionals er zijn boven 1 per leefgebied.'
	},
	care_density_pollack: {
		name: 'Gedeelde huishoudens',
		meaning: 'Hoeveel huishoudens 2 mensen rond dit huishouden samen hebben.'
	},
	fragmented_care_density: {
		name: 'Gedeelde huishoudens, per soort functie',
		meaning: 'Hoeveel huishoudens 2 mensen samen hebben, gewogen naar functie.'
	},
	herfindahl: {
		name: 'Verdeling van de bezoeken (Herfindahl)',
		meaning: '1: alle bezoeken komen van 1 persoon. Lager: van meer mensen.'
	},
	blau: {
		name: 'Spreiding van de bezoeken (Blau)',
		meaning: 'De kans dat 2 bezoeken van verschillende mensen zijn.'
	},
	shannon_entropy_nats: {
		name: 'Spreiding van de bezoeken (Shannon)',
		meaning: '0: alle bezoeken komen van 1 persoon. Hoger: van meer mensen.'
	},
	pielou_evenness: {
		name: 'Gelijke verdeling van de bezoeken (Pielou)',
		meaning: '1: iedereen komt even vaak.'
	},
	effective_number_of_providers: {
		name: 'Aantal even actieve mensen',
		meaning: 'De bezoeken zijn verdeeld alsof zoveel mensen even vaak komen.'
	},
	coc_bice_boxerman: {
		name: 'Zelfde gezicht (COC)',
		meaning: 'De kans dat 2 bezoeken van dezelfde persoon zijn.'
	},
	upc: {
		name: 'Deel van de bezoeken door 1 persoon (UPC)',
		meaning: 'Welk deel van de bezoeken komt van wie het vaakst komt.'
	},
	secon: {
		name: 'Zelfde persoon als de vorige keer (SECON)',
		meaning: 'Hoe vaak het bezoek van dezelfde persoon was als het vorige.'
	},
	degree: {
		name: 'Aantal contacten',
		meaning: 'Met hoeveel anderen iemand contact heeft.'
	},
	strength: {
		name: 'Sterkte van de contacten samen',
		meaning: 'De sterkte van alle contacten opgeteld.'
	},
	betweenness: {
		name: 'Plaats tussen anderen',
		meaning: 'Op hoeveel kortste wegen tussen anderen deze rol ligt.'
	},
	closeness: {
		name: 'Nabijheid',
		meaning: 'Hoe dicht de anderen bij deze rol staan. Hoger is dichterbij.'
	},
	harmonic_centrality: {
		name: 'Nabijheid, opgeteld',
		meaning: 'Elke ander telt voor 1 gedeeld door het aantal stappen.'
	},
	core_number: {
		name: 'Binnenste kring',
		meaning: 'Hoe groot de kring is waarin ieder zoveel contacten met elkaar heeft.'
	},
	burt_constraint: {
		name: 'Dezelfde kring (Burt)',
		meaning: 'Hoger: de contacten van deze rol kennen vooral elkaar.'
	},
	effective_size: {
		name: 'Verschillende kringen (Burt)',
		meaning: 'Hoeveel contacten er zijn die elkaar niet ook al spreken.'
	},
	efficiency_burt: {
		name: 'Verschillende kringen, als deel (Burt)',
		meaning: 'Welk deel van de contacten naar een andere kring gaat.'
	},
	gould_fernandez: {
		name: 'Tussen 2 anderen (met richting)',
		meaning: 'Hoe vaak deze rol tussen 2 anderen staat, naar soort organisatie.'
	},
	gould_fernandez_undirected: {
		name: 'Tussen 2 anderen',
		meaning: 'Hoe vaak deze rol tussen 2 anderen zonder contact staat.'
	},
	bridging_valente: {
		name: 'Verbinden (Valente)',
		meaning: 'Hoeveel verder iedereen van elkaar staat zonder de contacten van deze rol.'
	},
	reach_loss: {
		name: 'Wie elkaar dan niet meer bereikt',
		meaning: 'Welk deel van de andere tweetallen elkaar zonder deze rol niet meer bereikt.'
	},
	components_after_removal: {
		name: 'Losse delen zonder deze rol',
		meaning: 'In hoeveel losse delen het net dan verdeeld is.'
	},
	kppneg_F_after_removal: {
		name: 'Elkaar niet bereiken zonder deze rol',
		meaning: 'Welk deel van de tweetallen elkaar dan niet bereikt.'
	},
	kppneg_DF_after_removal: {
		name: 'Verder van elkaar zonder deze rol',
		meaning: 'Hoe ver de anderen dan van elkaar staan. 1: niemand bereikt elkaar.'
	},
	fragment_after_removal_binary: {
		name: 'Verder van elkaar zonder deze rol (stappen)',
		meaning: 'Hoe ver de anderen dan van elkaar staan, geteld in stappen.'
	},
	fragment_after_removal_weighted: {
		name: 'Verder van elkaar zonder deze rol (sterkte)',
		meaning: 'Hoe ver de anderen dan van elkaar staan, sterke contacten tellen als dichtbij.'
	},
	mreach_degree: {
		name: 'Bereik in enkele stappen',
		meaning: 'Hoeveel mensen deze rol in zoveel stappen bereikt.'
	},
	loo_households_losing_org: {
		name: 'Enige contact met een organisatie',
		meaning: 'Voor welke huishoudens deze rol het enige contact met een organisatie is.'
	},
	loo_households_losing_domain: {
		name: 'Enige professional op een leefgebied',
		meaning: 'Voor welke huishoudens deze rol de enige professional op een leefgebied is.'
	},
	loo_households_losing_case_manager: {
		name: 'Enige vaste regisseur',
		meaning: 'Welke huishoudens zonder deze rol geen vaste regisseur meer hebben.'
	},
	loo_households_losing_all_formal: {
		name: 'Enige professional',
		meaning: 'Welke huishoudens zonder deze rol geen professional meer hebben.'
	},
	loo_org_pairs_lost_direct: {
		name: 'Lijnen die alleen via deze rol lopen',
		meaning: 'Tussen welke organisaties er dan geen direct contact meer is.'
	},
	loo_org_pairs_unreachable: {
		name: 'Organisaties die elkaar dan niet meer bereiken',
		meaning: 'Welke organisaties elkaar dan ook via anderen niet meer bereiken.'
	},
	node_redundancy_latapy: {
		name: 'Ook zonder deze rol verbonden',
		meaning: 'Welk deel van de tweetallen bij deze rol ook een andere weg heeft.'
	},
	ei_index_per_group: {
		name: 'Contacten naar buiten min naar binnen',
		meaning: '1: alle contacten gaan naar andere organisaties. -1: alles blijft binnen.'
	},
	coleman_homophily: {
		name: 'Naar binnen gericht (Coleman)',
		meaning: 'Boven 0: meer contacten binnen de eigen groep dan bij toeval.'
	},
	org_pair_redundancy: {
		name: 'Mensen op deze lijn',
		meaning: 'Hoeveel mensen er weg moeten zijn voordat de lijn verdwijnt.'
	},
	node_count: {
		name: 'Mensen in beeld',
		meaning: 'Hoeveel professionals en mensen uit de eigen kring er te zien zijn.'
	},
	edge_count: {
		name: 'Contacten',
		meaning: 'Hoeveel contacten er zijn.'
	},
	density: {
		name: 'Deel van alle mogelijke contacten',
		meaning: 'Welk deel van alle tweetallen contact heeft. Een groot net heeft altijd minder.'
	},
	component_count: {
		name: 'Losse delen van het net',
		meaning: 'In hoeveel losse delen het hele net verdeeld is.'
	},
	weak_component_count: {
		name: 'Losse delen, richting telt niet',
		meaning: 'In hoeveel losse delen het net verdeeld is, hoe de contacten ook lopen.'
	},
	strong_component_count: {
		name: 'Losse delen, richting telt',
		meaning: 'In hoeveel delen iedereen elkaar langs de richting van de contacten bereikt.'
	},
	component_sizes: {
		name: 'Grootte van de losse delen',
		meaning: 'Hoeveel mensen er in elk los deel van het net zitten.'
	},
	largest_component_share: {
		name: 'Deel van de mensen in het grootste deel',
		meaning: 'Welk deel van de mensen in het grootste losse deel zit.'
	},
	isolates: {
		name: 'Zonder contact',
		meaning: 'Wie met niemand in deze scan contact heeft.'
	},
	articulation_points: {
		name: 'Rollen zonder wie het net verdeeld raakt',
		meaning: 'Zonder deze rol zijn er meer losse delen.'
	},
	bridges: {
		name: 'Contacten waar geen andere weg langs is',
		meaning: 'Zonder dit contact zijn er meer losse delen.'
	},
	biconnected_component_count: {
		name: 'Delen die niemand alleen verbindt',
		meaning: 'Hoeveel delen heel blijven, wie er ook wegvalt.'
	},
	fragmentation_F: {
		name: 'Deel van de tweetallen dat elkaar niet bereikt',
		meaning: 'Van 0 (iedereen bereikt elkaar) tot 1 (niemand).'
	},
	fragmentation_DF: {
		name: 'Afstand tussen mensen (DF)',
		meaning: '0: iedereen heeft direct contact. 1: niemand bereikt elkaar.'
	},
	krackhardt_connectedness: {
		name: 'Deel van de tweetallen dat elkaar bereikt',
		meaning: 'Van 0 (niemand) tot 1 (iedereen, direct of via anderen).'
	},
	connectedness_krackhardt: {
		name: 'Deel van de tweetallen dat elkaar bereikt',
		meaning: 'Van 0 (niemand) tot 1 (iedereen, direct of via anderen).'
	},
	krackhardt_hierarchy: {
		name: 'Eenrichting (Krackhardt)',
		meaning: 'Welk deel van de wegen maar naar 1 kant loopt.'
	},
	krackhardt_efficiency: {
		name: 'Geen dubbele wegen (Krackhardt)',
		meaning: '1: precies genoeg contacten om verbonden te zijn.'
	},
	krackhardt_lubness: {
		name: 'Gedeelde top (Krackhardt)',
		meaning: 'Welk deel van de tweetallen iemand boven zich heeft die beiden bereikt.'
	},
	degree_centralization: {
		name: 'Draait het om 1 rol (contacten)',
		meaning: '0: iedereen heeft evenveel contacten. 1: alles loopt via 1 rol.'
	},
	betweenness_centralization: {
		name: 'Draait het om 1 rol (wegen)',
		meaning: '0: niemand ligt meer tussen anderen. 1: alle wegen lopen via 1 rol.'
	},
	closeness_centralization: {
		name: 'Draait het om 1 rol (nabijheid)',
		meaning: '0: iedereen staat even dichtbij. 1: 1 rol staat het dichtst bij allen.'
	},
	core_periphery_correlation: {
		name: 'Kern en rand',
		meaning: '1: een kern met veel contact, en een rand zonder contact.'
	},
	max_core: {
		name: 'Binnenste kring van het net',
		meaning: 'In de binnenste kring heeft ieder minstens zoveel contacten met elkaar.'
	},
	average_path_length: {
		name: 'Stappen tussen 2 mensen',
		meaning: 'Hoeveel stappen er tussen 2 mensen zitten die elkaar bereiken.'
	},
	diameter_largest_component: {
		name: 'Grootste afstand',
		meaning: 'Hoeveel stappen er tussen de 2 verste mensen zitten.'
	},
	transitivity: {
		name: 'Gesloten driehoeken',
		meaning: 'Hoe vaak 2 contacten van iemand ook elkaar spreken.'
	},
	average_clustering: {
		name: 'Gesloten driehoeken, per rol',
		meaning: 'Welk deel van iemands contacten ook elkaar spreekt.'
	},
	reciprocity_arcs: {
		name: 'Wederzijds genoemd',
		meaning: 'Welk deel van de vermeldingen ook andersom genoemd is.'
	},
	dyad_census: {
		name: 'Tweetallen naar wie wie noemt',
		meaning: 'Hoeveel tweetallen allebei, 1 of geen van beide noemen.'
	},
	degree_assortativity: {
		name: 'Veel bij veel',
		meaning: 'Boven 0: wie veel contacten heeft, heeft die met elkaar.'
	},
	attribute_assortativity: {
		name: 'Soort zoekt soort',
		meaning: '0: door elkaar. 1: alleen contact binnen de eigen organisatie.'
	},
	ei_index: {
		name: 'Contacten naar buiten min naar binnen',
		meaning: '1: alle contacten gaan naar andere organisaties. -1: alles blijft binnen.'
	},
	ei_index_expected_random: {
		name: 'Naar buiten min naar binnen, bij toeval',
		meaning: 'Wat dit getal zou zijn als contacten door elkaar liepen.'
	},
	cross_organisation_share: {
		name: 'Contacten tussen organisaties',
		meaning: 'Welk deel van de contacten naar een andere organisatie gaat.'
	},
	cross_organisation_share_expected: {
		name: 'Contacten tussen organisaties, bij toeval',
		meaning: 'Welk deel dat bij toeval zou zijn.'
	},
	modularity_of_attribute: {
		name: 'Organisaties als losse groepen',
		meaning: 'Hoger: contacten blijven vaker binnen de organisatie dan bij toeval.'
	},
	max_modularity: {
		name: 'Losse groepen, zo sterk als kan',
		meaning: 'Hetzelfde getal voor de indeling die het sterkst is.'
	},
	nmi: {
		name: 'Groepen en organisaties gelijk (NMI)',
		meaning: '1: de groepen in de praktijk zijn precies de organisaties.'
	},
	ari: {
		name: 'Groepen en organisaties gelijk (ARI)',
		meaning: '0: zoals bij toeval. 1: de groepen zijn precies de organisaties.'
	},
	rand_index: {
		name: 'Groepen en organisaties gelijk (Rand)',
		meaning: 'Welk deel van de tweetallen in beide indelingen bij elkaar hoort of niet.'
	},
	thin_org_pair_share: {
		name: 'Dunne lijnen tussen organisaties',
		meaning: 'Welk deel van de lijnen tussen organisaties via 1 persoon loopt.'
	},
	truck_factor: {
		name: 'Hoeveel regisseurs weg',
		meaning: 'Na zoveel regisseurs heeft meer dan de helft van de huishoudens er geen meer.'
	},
	truck_factor_greedy: {
		name: 'Hoeveel regisseurs weg, hoogstens',
		meaning: 'Snel berekend: het kunnen er ook minder zijn.'
	},
	truck_factor_exact: {
		name: 'Hoeveel regisseurs weg, precies',
		meaning: 'Het kleinste aantal regisseurs waarbij meer dan de helft er geen meer heeft.'
	},
	robustness_R: {
		name: 'Wat heel blijft',
		meaning: 'Hoe groot het grootste deel blijft als er steeds een rol wegvalt.'
	},
	removals_to_halve_largest_component: {
		name: 'Wegvallen tot de helft over is',
		meaning: 'Na hoeveel rollen het grootste deel nog maar half zo groot is.'
	},
	kppneg_best_F: {
		name: 'Rollen zonder wie het net het meest verdeeld is',
		meaning: 'Zonder deze rollen bereiken de meeste tweetallen elkaar niet meer.'
	},
	kppneg_best_DF: {
		name: 'Rollen zonder wie de afstand het grootst is',
		meaning: 'Zonder deze rollen staan de anderen het verst van elkaar.'
	},
	kpppos_best_reach: {
		name: 'Rollen die samen de meesten bereiken',
		meaning: 'Wie u kunt uitnodigen om zoveel mogelijk mensen te bereiken.'
	},
	layer_jaccard: {
		name: 'Zelfde contacten in 2 soorten',
		meaning: 'Welk deel van de contacten in beide soorten voorkomt.'
	},
	multiplex_share: {
		name: 'Contacten van meer dan 1 soort',
		meaning: 'Welk deel van de contacten van 2 of meer soorten is.'
	},
	mean_multiplexity: {
		name: 'Soorten per contact',
		meaning: 'Hoeveel soorten contact een tweetal met contact heeft.'
	},
	tie_confirmation_rate: {
		name: 'Door allebei genoemd',
		meaning: 'Welk deel van de contacten door allebei is genoemd, als beide gesproken zijn.'
	},
	two_mode_density: {
		name: 'Deel van alle mogelijke hulp',
		meaning: 'Welk deel van alle mogelijke lijnen tussen huishouden en helpende er is.'
	},
	two_mode_degree_centrality: {
		name: 'Aantal huishoudens, of mensen die helpen',
		meaning: 'Met welk deel van de andere kant er een lijn is.'
	},
	two_mode_closeness_centrality: {
		name: 'Nabijheid, huishoudens meegeteld',
		meaning: 'Hoe dicht alle anderen staan, huishoudens meegeteld.'
	},
	two_mode_betweenness_centrality: {
		name: 'Plaats tussen anderen, huishoudens meegeteld',
		meaning: 'Op hoeveel kortste wegen iemand ligt, huishoudens meegeteld.'
	},
	robins_alexander_clustering: {
		name: 'Zelfde mensen bij zelfde huishoudens',
		meaning: 'Hoe vaak 2 mensen meer dan 1 huishouden samen hebben.'
	},
	projection_edge_count: {
		name: 'Tweetallen met een gedeeld huishouden',
		meaning: 'Hoeveel tweetallen minstens 1 huishouden samen hebben.'
	},
	projection_density: {
		name: 'Deel van de tweetallen met een gedeeld huishouden',
		meaning: 'Welk deel van de tweetallen minstens 1 huishouden samen heeft.'
	},
	projection_total_weight: {
		name: 'Gedeelde huishoudens, opgeteld',
		meaning: 'Hoeveel huishoudens alle tweetallen samen delen.'
	},
	projection_weights: {
		name: 'Gedeelde huishoudens per tweetal',
		meaning: 'Hoeveel huishoudens dit tweetal samen heeft.'
	},
	projection_newman_strength: {
		name: 'Gedeelde huishoudens, klein telt zwaarder',
		meaning: 'Een huishouden met weinig mensen telt zwaarder mee.'
	},
	jaccard: {
		name: 'Zelfde contacten in beide',
		meaning: 'Welk deel van alle contacten in allebei voorkomt.'
	},
	tie_overlap_counts: {
		name: 'Contacten in beide, en in 1',
		meaning: 'Hoeveel contacten in allebei staan, en hoeveel maar in 1.'
	},
	tie_stability: {
		name: 'Contacten die bleven',
		meaning: 'Welk deel van de eerste contacten er de 2e keer nog is.'
	},
	tie_novelty: {
		name: 'Nieuwe contacten',
		meaning: 'Welk deel van de contacten er de eerste keer nog niet was.'
	},
	graph_correlation: {
		name: 'Lijken op elkaar',
		meaning: '0: zoals bij toeval. 1: precies dezelfde contacten.'
	},
	qap_p_greater: {
		name: 'Lijken op elkaar door toeval',
		meaning: 'Hoe vaak toeval een even grote gelijkenis geeft.'
	},
	hamming_distance: {
		name: 'Aantal verschillen',
		meaning: 'Bij hoeveel tweetallen de 2 verschillen.'
	},
	hamming_normalised: {
		name: 'Deel dat verschilt',
		meaning: 'Bij welk deel van de tweetallen de 2 verschillen.'
	},
	cohen_kappa_of_ties: {
		name: 'Eens over contacten (kappa)',
		meaning: '0: zoals bij toeval. 1: helemaal eens.'
	},
	krippendorff_alpha: {
		name: 'Eens tussen bronnen (alfa)',
		meaning: '0: zoals bij toeval. 1: alle bronnen zeggen hetzelfde.'
	},
	rating_range_per_unit: {
		name: 'Verschil tussen bronnen',
		meaning: 'Het hoogste oordeel min het laagste.'
	},
	share_units_within_one_point: {
		name: 'Binnen 1 punt',
		meaning: 'Bij welk deel de bronnen hoogstens 1 punt verschillen.'
	},
	mean_absolute_pairwise_difference_per_unit: {
		name: 'Verschil per 2 bronnen',
		meaning: 'Hoeveel punten 2 bronnen van elkaar verschillen.'
	},
	source_bias_mean_minus_overall: {
		name: 'Positiever dan de anderen',
		meaning: 'Hoeveel punten deze bron hoger oordeelt dan alle bronnen samen.'
	},
	cohen_kappa: {
		name: 'Eens tussen 2 bronnen (kappa)',
		meaning: '0: zoals bij toeval. 1: helemaal eens.'
	},
	weighted_kappa: {
		name: 'Eens tussen 2 bronnen, kleine verschillen tellen minder',
		meaning: '0: zoals bij toeval. 1: helemaal eens.'
	},
	weighted_kappa_linear: {
		name: 'Eens tussen 2 bronnen (lineair)',
		meaning: '0: zoals bij toeval. 1: helemaal eens.'
	},
	weighted_kappa_quadratic: {
		name: 'Eens tussen 2 bronnen (kwadratisch)',
		meaning: '0: zoals bij toeval. 1: helemaal eens.'
	},
	fleiss_kappa: {
		name: 'Eens tussen bronnen (Fleiss)',
		meaning: '0: zoals bij toeval. 1: helemaal eens.'
	},
	kendall_w_corrected: {
		name: 'Zelfde volgorde (Kendall)',
		meaning: '0: geen overeenkomst in volgorde. 1: precies dezelfde volgorde.'
	}
} satisfies Readonly<Record<MeasureId, MeasureWords>> & Readonly<Record<string, MeasureWords>>;
