import type { measures as source, MeasureWords } from '../nl/measures.ts';

export const measures = {
	provider_count: {
		name: 'People who help',
		meaning: 'How many professionals and people from their own circle help.'
	},
	formal_provider_count: {
		name: 'Professionals',
		meaning: 'How many professionals are involved.'
	},
	informal_count: {
		name: 'Own circle',
		meaning: 'How many people from their own circle help.'
	},
	informal_linked_share: {
		name: 'Own circle in contact',
		meaning: 'Which share of their own circle is in contact with a professional.'
	},
	organisation_count: {
		name: 'Organisations',
		meaning: 'Of how many organisations the professionals are.'
	},
	domain_count: {
		name: 'Areas of life',
		meaning: 'In how many areas of life a professional helps.'
	},
	legal_frame_count: {
		name: 'Laws',
		meaning: 'Under how many laws the help falls.'
	},
	team_pairs_known: {
		name: 'Pairs: known',
		meaning: 'For how many pairs it is known whether there is contact.'
	},
	team_pairs_contact: {
		name: 'Pairs in contact',
		meaning: 'How many pairs are in contact with each other.'
	},
	team_tie_count: {
		name: 'Pairs in contact',
		meaning: 'How many pairs are in contact with each other.'
	},
	team_density: {
		name: 'Share of pairs in contact',
		meaning: 'From 0 (no pair is in contact) to 1 (all pairs).'
	},
	unknown_pair_share: {
		name: 'Share of pairs without known contact',
		meaning: 'From 0 to 1. What was not asked counts as no contact here.'
	},
	uncoordinated_pairs: {
		name: 'Pairs without known contact',
		meaning: 'For so many pairs contact runs through the household at most.'
	},
	team_components: {
		name: 'Separate parts',
		meaning: 'Into how many parts the people are divided, without the household in between.'
	},
	team_components_min: {
		name: 'Separate parts, at least',
		meaning: 'The number of parts if every unknown pair is in contact.'
	},
	team_components_max: {
		name: 'Separate parts, at most',
		meaning: 'The number of parts if no unknown pair is in contact.'
	},
	team_component_sizes: {
		name: 'Size of the separate parts',
		meaning: 'How many people there are in each separate part.'
	},
	team_isolates: {
		name: 'Without contact with the others',
		meaning: 'Who is in contact with none of the others.'
	},
	team_articulation_points: {
		name: 'Who joins the parts',
		meaning: 'Without this role there are more separate parts.'
	},
	team_fragmentation_F: {
		name: 'Share of pairs that cannot reach each other',
		meaning: 'From 0 (everyone reaches each other) to 1 (nobody).'
	},
	story_repeats: {
		name: 'Telling the story again',
		meaning: 'How often the story has to be told again after the first time.'
	},
	case_manager: {
		name: 'Case manager',
		meaning: 'Who is listed as case manager.'
	},
	case_manager_reach1: {
		name: 'Contact of the case manager',
		meaning: 'With which share of the others the case manager is in contact.'
	},
	case_manager_reach2: {
		name: 'Contact of the case manager, also through 1 other',
		meaning: 'Which share of the others the case manager reaches directly or through 1 other.'
	},
	stacking_domains: {
		name: 'Areas of life with 2 or more professionals',
		meaning: 'In how many areas of life more than 1 professional works.'
	},
	stacking_surplus: {
		name: 'Professionals beside another',
		meaning: 'How many professionals there are beyond 1 per area of life.'
	},
	care_density_pollack: {
		name: 'Shared households',
		meaning: 'How many households 2 people around this household have in common.'
	},
	fragmented_care_density: {
		name: 'Shared households, by kind of function',
		meaning: 'How many households 2 people have in common, weighted by function.'
	},
	herfindahl: {
		name: 'Division of visits (Herfindahl)',
		meaning: '1: all visits are by 1 person. Lower: by more people.'
	},
	blau: {
		name: 'Spread of visits (Blau)',
		meaning: 'The chance that 2 visits are by different people.'
	},
	shannon_entropy_nats: {
		name: 'Spread of visits (Shannon)',
		meaning: '0: all visits are by 1 person. Higher: by more people.'
	},
	pielou_evenness: {
		name: 'Evenness of visits (Pielou)',
		meaning: '1: everyone comes equally often.'
	},
	effective_number_of_providers: {
		name: 'Number of equally active people',
		meaning: 'Visits are divided as if so many people came equally often.'
	},
	coc_bice_boxerman: {
		name: 'Same face (COC)',
		meaning: 'The chance that 2 visits are by the same person.'
	},
	upc: {
		name: 'Share of visits by 1 person (UPC)',
		meaning: 'Which share of the visits is by the person who comes most.'
	},
	secon: {
		name: 'Same person as last time (SECON)',
		meaning: 'How often a visit was by the same person as the one before.'
	},
	degree: {
		name: 'Number of contacts',
		meaning: 'With how many others somebody is in contact.'
	},
	strength: {
		name: 'Strength of the contacts together',
		meaning: 'The strength of all contacts added up.'
	},
	betweenness: {
		name: 'Place between others',
		meaning: 'On how many shortest ways between others this role lies.'
	},
	closeness: {
		name: 'Closeness',
		meaning: 'How near the others are to this role. Higher is nearer.'
	},
	harmonic_centrality: {
		name: 'Closeness, added up',
		meaning: 'Each other counts as 1 divided by the number of steps.'
	},
	core_number: {
		name: 'Inner circle',
		meaning: 'In which circle everyone has at least so many contacts with each other.'
	},
	burt_constraint: {
		name: 'Same circle (Burt)',
		meaning: 'Higher: the contacts of this role mostly know each other.'
	},
	effective_size: {
		name: 'Different circles (Burt)',
		meaning: 'How many contacts there are who do not already speak to each other.'
	},
	efficiency_burt: {
		name: 'Different circles, as a share (Burt)',
		meaning: 'Which share of the contacts goes to another circle.'
	},
	gould_fernandez: {
		name: 'Between 2 others (with direction)',
		meaning: 'How often this role stands between 2 others, by organisation.'
	},
	gould_fernandez_undirected: {
		name: 'Between 2 others',
		meaning: 'How often this role stands between 2 others without contact.'
	},
	bridging_valente: {
		name: 'Bridging (Valente)',
		meaning: 'How much further apart everyone is without the contacts of this role.'
	},
	reach_loss: {
		name: 'Who then no longer reaches each other',
		meaning: 'Which share of the other pairs no longer reach each other without this role.'
	},
	components_after_removal: {
		name: 'Separate parts without this role',
		meaning: 'Into how many separate parts the net is then divided.'
	},
	kppneg_F_after_removal: {
		name: 'Not reaching each other without this role',
		meaning: 'Which share of the pairs then cannot reach each other.'
	},
	kppneg_DF_after_removal: {
		name: 'Further apart without this role',
		meaning: 'How far the others are then apart. 1: nobody reaches each other.'
	},
	fragment_after_removal_binary: {
		name: 'Further apart without this role (steps)',
		meaning: 'How far the others are then apart, counted in steps.'
	},
	fragment_after_removal_weighted: {
		name: 'Further apart without this role (strength)',
		meaning: 'How far the others are then apart, strong contacts counting as near.'
	},
	mreach_degree: {
		name: 'Reach in a few steps',
		meaning: 'How many people this role reaches in so many steps.'
	},
	loo_households_losing_org: {
		name: 'Only contact with an organisation',
		meaning: 'For which households this role is the only contact with an organisation.'
	},
	loo_households_losing_domain: {
		name: 'Only professional in an area of life',
		meaning: 'For which households this role is the only professional in an area of life.'
	},
	loo_households_losing_case_manager: {
		name: 'Only case manager',
		meaning: 'Which households have no case manager any more without this role.'
	},
	loo_households_losing_all_formal: {
		name: 'Only professional',
		meaning: 'Which households have no professional any more without this role.'
	},
	loo_org_pairs_lost_direct: {
		name: 'Lines that run through this role only',
		meaning: 'Between which organisations there is then no direct contact any more.'
	},
	loo_org_pairs_unreachable: {
		name: 'Organisations that then no longer reach each other',
		meaning: 'Which organisations then no longer reach each other, not even through others.'
	},
	node_redundancy_latapy: {
		name: 'Joined without this role too',
		meaning: 'Which share of the pairs at this role has another way as well.'
	},
	ei_index_per_group: {
		name: 'Contacts outward minus inward',
		meaning: '1: all contacts go to other organisations. -1: all stay within.'
	},
	coleman_homophily: {
		name: 'Turned inward (Coleman)',
		meaning: 'Above 0: more contacts within the own group than by chance.'
	},
	org_pair_redundancy: {
		name: 'People on this line',
		meaning: 'How many people must be away before the line is gone.'
	},
	node_count: {
		name: 'People in view',
		meaning: 'How many professionals and people from own circles are shown.'
	},
	edge_count: {
		name: 'Contacts',
		meaning: 'How many contacts there are.'
	},
	density: {
		name: 'Share of all possible contacts',
		meaning: 'Which share of all pairs is in contact. A large net always has less.'
	},
	component_count: {
		name: 'Separate parts of the net',
		meaning: 'Into how many separate parts the whole net is divided.'
	},
	weak_component_count: {
		name: 'Separate parts, direction ignored',
		meaning: 'Into how many separate parts the net is divided, whichever way contacts run.'
	},
	strong_component_count: {
		name: 'Separate parts, direction counted',
		meaning: 'In how many parts everyone reaches each other along the direction of contacts.'
	},
	component_sizes: {
		name: 'Size of the separate parts',
		meaning: 'How many people there are in each separate part of the net.'
	},
	largest_component_share: {
		name: 'Share of people in the largest part',
		meaning: 'Which share of the people is in the largest separate part.'
	},
	isolates: {
		name: 'Without contact',
		meaning: 'Who is in contact with nobody in this scan.'
	},
	articulation_points: {
		name: 'Roles without whom the net becomes divided',
		meaning: 'Without this role there are more separate parts.'
	},
	bridges: {
		name: 'Contacts with no other way around',
		meaning: 'Without this contact there are more separate parts.'
	},
	biconnected_component_count: {
		name: 'Parts that nobody joins alone',
		meaning: 'How many parts stay whole, whoever drops out.'
	},
	fragmentation_F: {
		name: 'Share of pairs that cannot reach each other',
		meaning: 'From 0 (everyone reaches each other) to 1 (nobody).'
	},
	fragmentation_DF: {
		name: 'Distance between people (DF)',
		meaning: '0: everyone is in direct contact. 1: nobody reaches each other.'
	},
	krackhardt_connectedness: {
		name: 'Share of pairs that reach each other',
		meaning: 'From 0 (nobody) to 1 (everyone, directly or through others).'
	},
	connectedness_krackhardt: {
		name: 'Share of pairs that reach each other',
		meaning: 'From 0 (nobody) to 1 (everyone, directly or through others).'
	},
	krackhardt_hierarchy: {
		name: 'One way only (Krackhardt)',
		meaning: 'Which share of the ways runs one way only.'
	},
	krackhardt_efficiency: {
		name: 'No double ways (Krackhardt)',
		meaning: '1: exactly enough contacts to be connected.'
	},
	krackhardt_lubness: {
		name: 'Shared top (Krackhardt)',
		meaning: 'Which share of the pairs has someone above who reaches both.'
	},
	degree_centralization: {
		name: 'Does it turn on 1 role (contacts)',
		meaning: '0: everyone has as many contacts. 1: all run through 1 role.'
	},
	betweenness_centralization: {
		name: 'Does it turn on 1 role (ways)',
		meaning: '0: nobody lies more between others. 1: all ways run through 1 role.'
	},
	closeness_centralization: {
		name: 'Does it turn on 1 role (closeness)',
		meaning: '0: everyone is equally near. 1: 1 role is nearest to all.'
	},
	core_periphery_correlation: {
		name: 'Core and edge',
		meaning: '1: a core with much contact, and an edge without contact.'
	},
	max_core: {
		name: 'Innermost circle of the net',
		meaning: 'In the innermost circle everyone has at least so many contacts with each other.'
	},
	average_path_length: {
		name: 'Steps between 2 people',
		meaning: 'How many steps there are between 2 people who reach each other.'
	},
	diameter_largest_component: {
		name: 'Largest distance',
		meaning: 'How many steps there are between the 2 people furthest apart.'
	},
	transitivity: {
		name: 'Closed triangles',
		meaning: 'How often 2 contacts of somebody also speak to each other.'
	},
	average_clustering: {
		name: 'Closed triangles, per role',
		meaning: "Which share of somebody's contacts also speak to each other."
	},
	reciprocity_arcs: {
		name: 'Named both ways',
		meaning: 'Which share of the mentions was also made the other way.'
	},
	dyad_census: {
		name: 'Pairs by who names whom',
		meaning: 'How many pairs have both, one or none naming the other.'
	},
	degree_assortativity: {
		name: 'Many with many',
		meaning: 'Above 0: those with many contacts have them with each other.'
	},
	attribute_assortativity: {
		name: 'Like with like',
		meaning: '0: mixed. 1: contact within the own organisation only.'
	},
	ei_index: {
		name: 'Contacts outward minus inward',
		meaning: '1: all contacts go to other organisations. -1: all stay within.'
	},
	ei_index_expected_random: {
		name: 'Outward minus inward, by chance',
		meaning: 'What this number would be if contacts were mixed.'
	},
	cross_organisation_share: {
		name: 'Contacts between organisations',
		meaning: 'Which share of the contacts goes to another organisation.'
	},
	cross_organisation_share_expected: {
		name: 'Contacts between organisations, by chance',
		meaning: 'Which share this would be by chance.'
	},
	modularity_of_attribute: {
		name: 'Organisations as separate groups',
		meaning: 'Higher: contacts stay within the organisation more often than by chance.'
	},
	max_modularity: {
		name: 'Separate groups, as strong as can be',
		meaning: 'The same number for the strongest division there is.'
	},
	nmi: {
		name: 'Groups and organisations alike (NMI)',
		meaning: '1: the groups in practice are exactly the organisations.'
	},
	ari: {
		name: 'Groups and organisations alike (ARI)',
		meaning: '0: as by chance. 1: the groups are exactly the organisations.'
	},
	rand_index: {
		name: 'Groups and organisations alike (Rand)',
		meaning: 'Which share of the pairs belongs together, or apart, in both divisions.'
	},
	thin_org_pair_share: {
		name: 'Thin lines between organisations',
		meaning: 'Which share of the lines between organisations runs through 1 person.'
	},
	truck_factor: {
		name: 'How many case managers away',
		meaning: 'After so many case managers, more than half of the households have none.'
	},
	truck_factor_greedy: {
		name: 'How many case managers away, at most',
		meaning: 'Worked out fast: it may also be fewer.'
	},
	truck_factor_exact: {
		name: 'How many case managers away, exactly',
		meaning: 'The smallest number of case managers after which more than half have none.'
	},
	robustness_R: {
		name: 'What stays whole',
		meaning: 'How large the largest part stays as roles drop out one by one.'
	},
	removals_to_halve_largest_component: {
		name: 'Dropping out until half is left',
		meaning: 'After how many roles the largest part is only half as large.'
	},
	kppneg_best_F: {
		name: 'Roles without whom the net is most divided',
		meaning: 'Without these roles most pairs no longer reach each other.'
	},
	kppneg_best_DF: {
		name: 'Roles without whom distances are largest',
		meaning: 'Without these roles the others are furthest apart.'
	},
	kpppos_best_reach: {
		name: 'Roles that reach most together',
		meaning: 'Whom you might invite to reach as many people as possible.'
	},
	layer_jaccard: {
		name: 'Same contacts in 2 kinds',
		meaning: 'Which share of the contacts occurs in both kinds.'
	},
	multiplex_share: {
		name: 'Contacts of more than 1 kind',
		meaning: 'Which share of the contacts is of 2 or more kinds.'
	},
	mean_multiplexity: {
		name: 'Kinds per contact',
		meaning: 'How many kinds of contact a pair in contact has.'
	},
	tie_confirmation_rate: {
		name: 'Named by both',
		meaning: 'Which share of the contacts was named by both, if both were interviewed.'
	},
	two_mode_density: {
		name: 'Share of all possible help',
		meaning: 'Which share of all possible lines between household and helper exists.'
	},
	two_mode_degree_centrality: {
		name: 'Number of households, or people who help',
		meaning: 'With which share of the other side there is a line.'
	},
	two_mode_closeness_centrality: {
		name: 'Closeness, households counted',
		meaning: 'How near all others are, households counted.'
	},
	two_mode_betweenness_centrality: {
		name: 'Place between others, households counted',
		meaning: 'On how many shortest ways somebody lies, households counted.'
	},
	robins_alexander_clustering: {
		name: 'Same people at the same households',
		meaning: 'How often 2 people have more than 1 household in common.'
	},
	projection_edge_count: {
		name: 'Pairs with a shared household',
		meaning: 'How many pairs have at least 1 household in common.'
	},
	projection_density: {
		name: 'Share of pairs with a shared household',
		meaning: 'Which share of the pairs has at least 1 household in common.'
	},
	projection_total_weight: {
		name: 'Shared households, added up',
		meaning: 'How many households all pairs share together.'
	},
	projection_weights: {
		name: 'Shared households per pair',
		meaning: 'How many households this pair has in common.'
	},
	projection_newman_strength: {
		name: 'Shared households, small ones count more',
		meaning: 'A household with few people counts more.'
	},
	jaccard: {
		name: 'Same contacts in both',
		meaning: 'Which share of all contacts occurs in both.'
	},
	tie_overlap_counts: {
		name: 'Contacts in both, and in 1',
		meaning: 'How many contacts are in both, and how many in one only.'
	},
	tie_stability: {
		name: 'Contacts that stayed',
		meaning: 'Which share of the first contacts is still there the 2nd time.'
	},
	tie_novelty: {
		name: 'New contacts',
		meaning: 'Which share of the contacts was not there the first time.'
	},
	graph_correlation: {
		name: 'Alike',
		meaning: '0: as by chance. 1: exactly the same contacts.'
	},
	qap_p_greater: {
		name: 'Alike by chance',
		meaning: 'How often chance gives as much likeness.'
	},
	hamming_distance: {
		name: 'Number of differences',
		meaning: 'For how many pairs the 2 differ.'
	},
	hamming_normalised: {
		name: 'Share that differs',
		meaning: 'For which share of the pairs the 2 differ.'
	},
	cohen_kappa_of_ties: {
		name: 'Agreement on contacts (kappa)',
		meaning: '0: as by chance. 1: complete agreement.'
	},
	krippendorff_alpha: {
		name: 'Agreement between sources (alpha)',
		meaning: '0: as by chance. 1: all sources say the same.'
	},
	rating_range_per_unit: {
		name: 'Difference between sources',
		meaning: 'The highest opinion minus the lowest.'
	},
	share_units_within_one_point: {
		name: 'Within 1 point',
		meaning: 'For which share the sources differ by 1 point at most.'
	},
	mean_absolute_pairwise_difference_per_unit: {
		name: 'Difference per 2 sources',
		meaning: 'By how many points 2 sources differ.'
	},
	source_bias_mean_minus_overall: {
		name: 'More positive than the others',
		meaning: 'By how many points this source scores higher than all sources together.'
	},
	cohen_kappa: {
		name: 'Agreement between 2 sources (kappa)',
		meaning: '0: as by chance. 1: complete agreement.'
	},
	weighted_kappa: {
		name: 'Agreement between 2 sources, small differences count less',
		meaning: '0: as by chance. 1: complete agreement.'
	},
	weighted_kappa_linear: {
		name: 'Agreement between 2 sources (linear)',
		meaning: '0: as by chance. 1: complete agreement.'
	},
	weighted_kappa_quadratic: {
		name: 'Agreement between 2 sources (quadratic)',
		meaning: '0: as by chance. 1: complete agreement.'
	},
	fleiss_kappa: {
		name: 'Agreement between sources (Fleiss)',
		meaning: '0: as by chance. 1: complete agreement.'
	},
	kendall_w_corrected: {
		name: 'Same order (Kendall)',
		meaning: '0: no agreement in order. 1: exactly the same order.'
	}
} satisfies Readonly<Record<keyof typeof source, MeasureWords>>;
