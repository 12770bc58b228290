let couldDraw = false;

/** Whether this browser can draw with WebGL at all; the first time this wakes what draws. */
export function canDraw(): boolean {
	if (couldDraw) return true;
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return (couldDraw = context !== null);
}
