/**
 * Draws nothing. Sigma makes ready all that it knows to draw, a disc, a line and an arrow among
 * them, and nobody sees those on this map.
 */
export class NothingProgram {
	drawLabel = undefined;
	drawHover = undefined;
	kill(): void {}
	reallocate(): void {}
	process(): void {}
	render(): void {}
}
