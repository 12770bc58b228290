/** Every measure there is. To add one is to add a file, and its name here. */
import { formalProviderCount, informalCount, providerCount } from './household/providers.ts';
import { domainCount, legalFrameCount, organisationCount } from './household/variety.ts';
import {
	teamDensity,
	teamPairsContact,
	teamPairsKnown,
	teamTieCount,
	uncoordinatedPairs,
	unknownPairShare
} from './household/team-pairs.ts';
import {
	storyRepeats,
	teamComponents,
	teamComponentSizes,
	teamComponentsMax,
	teamComponentsMin,
	teamFragmentation,
	teamIsolates
} from './household/team-parts.ts';
import { teamArticulationPoints } from './household/team-articulation-points.ts';
import { caseManager, caseManagerReach1, caseManagerReach2 } from './household/case-manager.ts';
import { stackingDomains, stackingSurplus } from './household/stacking.ts';
import { informalLinkedShare } from './household/informal-links.ts';
import { careDensity } from './household/care-density.ts';
import {
	blau,
	effectiveNumberOfProviders,
	herfindahl,
	pielouEvenness,
	shannonEntropy
} from './household/spread-of-contacts.ts';
import { continuityOfCare, usualProviderContinuity } from './household/continuity.ts';
import {
	householdsLosingAllFormal,
	householdsLosingCaseManager,
	householdsLosingDomain,
	householdsLosingOrganisation
} from './actor/households-at-stake.ts';
import { organisationPairsLost, organisationPairsUnreachable } from './actor/organisation-lines.ts';
import {
	componentsAfterRemoval,
	fragmentationAfterRemoval,
	reachLoss
} from './actor/reach-loss.ts';
import { degree, strength } from './actor/degree.ts';
import { betweenness } from './actor/betweenness.ts';
import { bridging } from './actor/bridging.ts';
import { brokerageDirected, brokerageUndirected } from './actor/brokerage.ts';
import { closeness, harmonicCentrality } from './actor/closeness.ts';
import { coreNumber } from './actor/core-number.ts';
import { distanceFragmentationAfterRemoval } from './actor/distance-fragmentation.ts';
import { constraintOfBurt, effectiveSize, efficiencyOfBurt } from './actor/structural-holes.ts';
import { colemanHomophily } from './group/coleman-homophily.ts';
import { eiIndexPerGroup } from './group/ei-index-per-group.ts';
import { organisationPairRedundancy } from './group/organisation-pairs.ts';
import { attributeAssortativity } from './network/attribute-assortativity.ts';
import {
	articulationPointList,
	biconnectedComponentCount,
	bridges
} from './network/breaking-points.ts';
import {
	betweennessCentralization,
	closenessCentralization,
	degreeCentralization
} from './network/centralization.ts';
import { averageClustering, transitivity } from './network/clustering.ts';
import {
	adjustedRand,
	maxModularity,
	normalisedInformation,
	randIndex
} from './network/communities.ts';
import { tieConfirmationRate } from './network/confirmation.ts';
import { corePeriphery } from './network/core-periphery.ts';
import { degreeAssortativity } from './network/degree-assortativity.ts';
import { dyadCensus, reciprocity } from './network/direction.ts';
import { averagePathLength, diameter } from './network/distances.ts';
import {
	crossOrganisationShare,
	crossOrganisationShareExpected,
	eiIndex,
	eiIndexExpected
} from './network/ei-index.ts';
import {
	connectednessKrackhardt,
	distanceFragmentation,
	fragmentation,
	krackhardtConnectedness
} from './network/fragmentation.ts';
import {
	krackhardtEfficiency,
	krackhardtHierarchy,
	krackhardtLubness
} from './network/hierarchy.ts';
import { mostDistancing, mostFragmenting, mostReaching } from './network/key-players.ts';
import { maxCore } from './network/max-core.ts';
import { modularityOfAttribute } from './network/modularity.ts';
import {
	componentCount,
	componentSizes,
	isolates,
	largestComponentShare,
	strongComponents,
	weakComponentCount
} from './network/parts.ts';
import { removalsToHalve, robustness } from './network/robustness.ts';
import { density, edgeCount, nodeCount } from './network/size.ts';
import { thinPairShare } from './network/thin-lines.ts';
import { truckFactor, truckFactorExact, truckFactorGreedy } from './network/truck-factor.ts';
import {
	projectionDensity,
	projectionEdgeCount,
	projectionStrength,
	projectionTotalWeight,
	projectionWeights
} from './two-mode/projections.ts';
import {
	twoModeBetweenness,
	twoModeCloseness,
	twoModeDegree,
	twoModeDensity
} from './two-mode/two-mode-centrality.ts';
import { nodeRedundancy, robinsAlexander } from './two-mode/two-mode-clustering.ts';
import type { Measure } from './measure.ts';

export const MEASURES = [
	providerCount,
	formalProviderCount,
	informalCount,
	organisationCount,
	domainCount,
	legalFrameCount,
	teamPairsKnown,
	teamPairsContact,
	teamTieCount,
	teamDensity,
	unknownPairShare,
	uncoordinatedPairs,
	teamComponents,
	teamComponentsMin,
	teamComponentsMax,
	storyRepeats,
	teamComponentSizes,
	teamFragmentation,
	teamIsolates,
	teamArticulationPoints,
	caseManager,
	caseManagerReach1,
	caseManagerReach2,
	stackingDomains,
	stackingSurplus,
	informalLinkedShare,
	careDensity,
	herfindahl,
	blau,
	shannonEntropy,
	pielouEvenness,
	effectiveNumberOfProviders,
	continuityOfCare,
	usualProviderContinuity,
	householdsLosingOrganisation,
	householdsLosingDomain,
	householdsLosingCaseManager,
	householdsLosingAllFormal,
	organisationPairsLost,
	organisationPairsUnreachable,
	reachLoss,
	componentsAfterRemoval,
	fragmentationAfterRemoval,
	degree,
	strength,
	betweenness,
	bridging,
	brokerageDirected,
	brokerageUndirected,
	closeness,
	harmonicCentrality,
	coreNumber,
	distanceFragmentationAfterRemoval,
	constraintOfBurt,
	effectiveSize,
	efficiencyOfBurt,
	colemanHomophily,
	eiIndexPerGroup,
	organisationPairRedundancy,
	attributeAssortativity,
	articulationPointList,
	bridges,
	biconnectedComponentCount,
	degreeCentralization,
	betweennessCentralization,
	closenessCentralization,
	transitivity,
	averageClustering,
	maxModularity,
	adjustedRand,
	normalisedInformation,
	randIndex,
	tieConfirmationRate,
	corePeriphery,
	degreeAssortativity,
	reciprocity,
	dyadCensus,
	averagePathLength,
	diameter,
	eiIndex,
	eiIndexExpected,
	crossOrganisationShare,
	crossOrganisationShareExpected,
	fragmentation,
	connectednessKrackhardt,
	krackhardtConnectedness,
	distanceFragmentation,
	krackhardtHierarchy,
	krackhardtEfficiency,
	krackhardtLubness,
	mostFragmenting,
	mostDistancing,
	mostReaching,
	maxCore,
	modularityOfAttribute,
	componentCount,
	weakComponentCount,
	strongComponents,
	componentSizes,
	largestComponentShare,
	isolates,
	robustness,
	removalsToHalve,
	nodeCount,
	edgeCount,
	density,
	thinPairShare,
	truckFactor,
	truckFactorGreedy,
	truckFactorExact,
	projectionEdgeCount,
	projectionDensity,
	projectionTotalWeight,
	projectionWeights,
	projectionStrength,
	twoModeDensity,
	twoModeDegree,
	twoModeBetweenness,
	twoModeCloseness,
	robinsAlexander,
	nodeRedundancy
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

const BY_ID: ReadonlyMap<string, Measure> = new Map(
	MEASURES.map((measure) => [measure.id, measure])
);

/** The measure of an id, when there is one. */
export function findMeasure(id: string): Measure | undefined {
	return BY_ID.get(id);
}
