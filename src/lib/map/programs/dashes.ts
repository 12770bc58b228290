import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

interface DashedEdge extends EdgeDisplayData {
	/** Length of a dash, in the unit of the size; 0 draws the whole line. */
	readonly dash: number;
}

/**
 * A rectangle a line, of two triangles. A line and its dashes grow with the picture, and
 * never become thinner or shorter than the eye can see.
 */
const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_dash;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_dash;
const float bias = 255.0 / 254.0;
const float SHORTEST = 4.0;
void main() {
	vec2 way = a_to - a_from;
	float far = length(way);
	vec2 side = far > 0.0 ? vec2(-way.y, way.x) / far : vec2(0.0, 0.0);
	float pixel = 2.0 * u_correctionRatio;
	v_half = max(a_width / u_sizeRatio, u_minEdgeThickness) * pixel / 2.0;
	v_dash = a_dash > 0.0 ? max(a_dash / u_sizeRatio, SHORTEST) * pixel : 0.0;
	v_along = far * a_along;
	// Room beside the line, in which its edge is made smooth.
	v_across = a_side * (v_half + pixel / 2.0);
	gl_Position = vec4((u_matrix * vec3(mix(a_from, a_to, a_along) + side * v_across, 1)).xy, 0, 1);
	#ifdef PICKING_MODE
	v_color = a_id;
	#else
	v_color = a_color;
	#endif
	v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_dash;
uniform float u_correctionRatio;
const float GAP = 0.7;
void main(void) {
	#ifdef PICKING_MODE
	gl_FragColor = v_color;
	#else
	float soft = u_correctionRatio;
	// A little within its width, so that many thin lines do not become one stain.
	float cover = 1.0 - smoothstep(-soft, soft, abs(v_across) - v_half + soft / 2.0);
	if (v_dash > 0.0) {
		float gap = GAP * v_dash;
		float at = mod(v_along + gap / 2.0, v_dash + gap) - gap / 2.0;
		cover *= 1.0 - smoothstep(-soft, soft, abs(at - v_dash / 2.0) - v_dash / 2.0);
	}
	gl_FragColor = v_color * cover;
	#endif
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_minEdgeThickness', 'u_matrix'] as const;

/** Draws every line in one call; the length of its dashes is an attribute. */
export class DashProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
	override getDefinition() {
		const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
		return {
			VERTICES: 6,
			VERTEX_SHADER_SOURCE: VERTEX,
			FRAGMENT_SHADER_SOURCE: FRAGMENT,
			METHOD: TRIANGLES,
			UNIFORMS,
			ATTRIBUTES: [
				{ name: 'a_from', size: 2, type: FLOAT },
				{ name: 'a_to', size: 2, type: FLOAT },
				{ name: 'a_width', size: 1, type: FLOAT },
				{ name: 'a_dash', size: 1, type: FLOAT },
				{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
				{ name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true }
			],
			CONSTANT_ATTRIBUTES: [
				{ name: 'a_along', size: 1, type: FLOAT },
				{ name: 'a_side', size: 1, type: FLOAT }
			],
			CONSTANT_DATA: [
				[0, 1],
				[0, -1],
				[1, 1],
				[1, 1],
				[0, -1],
				[1, -1]
			]
		};
	}

	override processVisibleItem(
		line: number,
		at: number,
		from: NodeDisplayData,
		to: NodeDisplayData,
		display: EdgeDisplayData
	): void {
		this.array[at++] = from.x;
		this.array[at++] = from.y;
		this.array[at++] = to.x;
		this.array[at++] = to.y;
		this.array[at++] = display.size;
		this.array[at++] = (display as DashedEdge).dash;
		this.array[at++] = floatColor(display.color);
		this.array[at] = line;
	}

	override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
		gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
		gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
		gl.uniform1f(uniformLocations.u_minEdgeThickness!, params.minEdgeThickness);
		gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
	}
}
