import { exp, log } from '../random/maths.ts';

const BLOCK = 4096; // exponentials drawn ahead at a time
const LAYERS = 256;
const TAIL_FROM = 7.69711747013104972; // start of the tail of a ziggurat with 256 layers (Marsaglia & Tsang 2000)
const LAYER_AREA = 0.0039496598225815571993;
const PER_2_24 = 1 / 16777216;
const PER_2_32 = 1 / 4294967296;

/** Right edge of each layer, from the base outwards in; the density there; edge per 24-bit step; steps surely inside. */
const edge = new Float64Array(LAYERS + 1);
const density = new Float64Array(LAYERS + 1);
const widthPerStep = new Float64Array(LAYERS);
const surelyInside = new Int32Array(LAYERS);
fillTables();

function fillTables(): void {
  edge[0] = LAYER_AREA / exp(-TAIL_FROM);
  edge[1] = TAIL_FROM;
  for (let i = 2; i < LAYERS; i++) edge[i] = -log(exp(-edge[i - 1]!) + LAYER_AREA / edge[i - 1]!);
  for (let i = 0; i <= LAYERS; i++) density[i] = exp(-edge[i]!);
  for (let i = 0; i < LAYERS; i++) {
    widthPerStep[i] = edge[i]! * PER_2_24;
    surelyInside[i] = Math.floor((edge[i + 1]! / edge[i]!) * 16777216);
  }
}

/**
 * One sequential stream of exponentials (mean 1) and fair bits for the benchmark: sfc32 and a ziggurat, drawn ahead
 * in blocks. The workload is defined on any generator; the model's own keyed streams are measured with the real model.
 */
export class BlockDraws {
  private readonly state = new Int32Array(4);
  private readonly block = new Float64Array(BLOCK);
  private next = 0;

  /** Starts the stream of a seed, a 32-bit integer. */
  start(seed: number): void {
    this.state.set([seed, Math.imul(seed, 0x9e3779b9), seed ^ 0x1b873593, 1]);
    for (let i = 0; i < 16; i++) this.bits();
    this.refill();
  }

  /** An exponential number with mean 1. */
  exponential(): number {
    if (this.next === BLOCK) this.refill();
    return this.block[this.next++]!;
  }

  /** True with probability one half. */
  coin(): boolean {
    return this.bits() < 0;
  }

  /** 32 random bits, signed (sfc32 by Chris Doty-Humphrey). */
  private bits(): number {
    const state = this.state;
    const b = state[1]!;
    const c = state[2]!;
    const t = (state[0]! + b + state[3]!) | 0;
    state[3] = state[3]! + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + t;
    return t;
  }

  private refill(): void {
    const block = this.block;
    for (let i = 0; i < BLOCK; i++) {
      const word = this.bits();
      const layer = word & 255;
      const step = word >>> 8;
      const x = step * widthPerStep[layer]!;
      block[i] = step < surelyInside[layer]! ? x : this.edgeCase(layer, x);
    }
    this.next = 0;
  }

  /** The 1 % of draws that fall beside the surely covered part of a layer. */
  private edgeCase(firstLayer: number, firstX: number): number {
    let layer = firstLayer;
    let x = firstX;
    for (;;) {
      const u = (this.bits() >>> 0) * PER_2_32;
      if (layer === 0) return TAIL_FROM - log(1 - u);
      if (density[layer]! + u * (density[layer + 1]! - density[layer]!) < exp(-x)) return x;
      const word = this.bits();
      layer = word & 255;
      x = (word >>> 8) * widthPerStep[layer]!;
      if (word >>> 8 < surelyInside[layer]!) return x;
    }
  }
}
