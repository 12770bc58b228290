import type Sigma from 'sigma';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** Shapes carry the kind: disc a professional, triangle the own circle, square an organisation, pentagon a household. */
const SHAPES = ['disc', 'triangle', 'square', 'pentagon'] as const;
export type Shape = (typeof SHAPES)[number];

interface ShapedNode extends NodeDisplayData {
	readonly shape: Shape;
	/** Drawn as a ring: hues are few, so the seventh domain shares one with the first. */
	readonly isRing: boolean;
}

/**
 * One triangle a node, large enough to hold its shape; the fragment shader measures
 * the distance to the edge of the shape and smooths it over one pixel.
 */
const VERTEX = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
	float size = a_size * u_correctionRatio / u_sizeRatio * 4.6;
	vec2 offset = size * vec2(cos(a_angle), sin(a_angle));
	gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
	v_offset = offset;
	v_radius = size / 2.3;
	v_shape = a_shape;
	v_color = a_color;
	v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;
uniform vec3 u_hole;
const float PI = 3.14159265;
float polygon(vec2 p, float corners, float radius) {
	float part = 2.0 * PI / corners;
	// A corner points up: on the screen y grows downwards.
	float angle = atan(p.x, -p.y) + part / 2.0;
	return cos(mod(angle, part) - part / 2.0) * length(p) - radius * cos(PI / corners);
}
void main(void) {
	float shape = mod(v_shape, 4.0);
	float distance = length(v_offset) - v_radius;
	if (shape > 2.5) distance = polygon(v_offset, 5.0, v_radius * 1.08);
	else if (shape > 1.5) distance = max(abs(v_offset.x), abs(v_offset.y)) - v_radius * 0.88;
	else if (shape > 0.5) distance = polygon(v_offset, 3.0, v_radius * 1.25);
	float soft = u_correctionRatio * 1.5;
	float cover = 1.0 - smoothstep(-soft, soft, distance);
	vec4 fill = v_color;
	if (v_shape > 3.5) {
		float hole = 1.0 - smoothstep(-soft, soft, distance + v_radius * 0.42);
		fill = mix(fill, vec4(u_hole, 1.0), hole);
	}
	gl_FragColor = fill * cover;
}`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_hole'] as const;

/** Draws every kind of node in one call; the shape is an attribute. */
abstract class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
	/** Inside a ring, as #rrggbb. */
	protected abstract readonly hole: string;

	/** Without the buffer in which sigma would look for who lies under the mouse. */
	constructor(gl: WebGLRenderingContext, _: WebGLFramebuffer | null, renderer: Sigma) {
		super(gl, null, renderer);
	}

	override getDefinition() {
		const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
		return {
			VERTICES: 3,
			VERTEX_SHADER_SOURCE: VERTEX,
			FRAGMENT_SHADER_SOURCE: FRAGMENT,
			METHOD: TRIANGLES,
			UNIFORMS,
			ATTRIBUTES: [
				{ name: 'a_position', size: 2, type: FLOAT },
				{ name: 'a_size', size: 1, type: FLOAT },
				{ name: 'a_shape', size: 1, type: FLOAT },
				{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }
			],
			CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
			CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]]
		};
	}

	override processVisibleItem(_: number, at: number, display: NodeDisplayData): void {
		const { shape, isRing } = display as ShapedNode;
		this.array[at++] = display.x;
		this.array[at++] = display.y;
		this.array[at++] = display.size;
		this.array[at++] = SHAPES.indexOf(shape) + (isRing ? SHAPES.length : 0);
		this.array[at] = floatColor(display.color);
	}

	override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
		const parts = [1, 3, 5].map((at) => parseInt(this.hole.slice(at, at + 2), 16) / 255);
		gl.uniform3f(uniformLocations.u_hole!, parts[0]!, parts[1]!, parts[2]!);
		gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio);
		gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio);
		gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix);
	}
}

/** @param hole the colour inside a ring as #rrggbb, asked for at each drawing */
export function shapesWith(hole: () => string) {
	return class extends ShapeProgram {
		protected override get hole(): string {
			return hole();
		}
	};
}
