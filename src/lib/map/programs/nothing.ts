/**
 * Draws nothing. Sigma makes ready all that it knows to draw, a disc, a line and an arrow among
 * them, and that is most of the time that a first picture waits for.
 */
export class NothingProgram {
	drawLabel = undefined;
	drawHover = undefined;
	kill(): void {}
	reallocate(): void {}
	process(): void {}
	render(): void {}
}
