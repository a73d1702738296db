import { ROTATIONS, ROUNDS, ROUNDS_PER_KEY } from './threefry-schedule.ts';
import { list, name, signed, sized, unsigned, wasmModule } from './wasm-bytes.ts';

/**
 * Blocks made in one call at most; counters and words of so many fill three quarters of a page of memory. An odd number of
 * cache lines: stretches apart by a power of two would compete for the same places of the cache.
 */
const ROOM = 4080;
const LANE_BYTES = 16; // four words side by side
const WORD0_BYTES = 4 * ROOM;
const WORD1_BYTES = 8 * ROOM;

const INT32 = 0x7f;
const LANES = 0x7b;
// Places of parameters and variables of the function.
const [KEY0, KEY1, PARITY, SECOND, COUNT, PLACE, END, KEYS, A, B, START] = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12];

const get = (variable: number): number[] => [0x20, variable];
const set = (variable: number): number[] => [0x21, variable];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const OP = {
  add: [0x6a],
  shiftLeft: [0x74],
  isLess: [0x48],
  loop: [0x03, 0x40],
  againIf: [0x0d, 0],
  end: [0x0b],
} as const;
const lanes = (code: number): number[] => [0xfd, ...unsigned(code)];
const ofLanes = {
  load: (byte: number) => [...lanes(0x00), 4, ...unsigned(byte)],
  store: (byte: number) => [...lanes(0x0b), 4, ...unsigned(byte)],
  spread: lanes(0x11),
  or: lanes(0x50),
  xor: lanes(0x51),
  shiftLeft: lanes(0xab),
  shiftRight: lanes(0xad),
  add: lanes(0xae),
} as const;

/** Makes four blocks at a time, with the vector instructions of WebAssembly: a fifth of the time of one by one. */
export interface ThreefryLanes {
  /** First words of the counters, to be put in; the two output words. As many of each as blocks are made at most. */
  readonly first: Int32Array;
  readonly word0: Int32Array;
  readonly word1: Int32Array;
  /**
   * Makes `count` blocks, from 1 to as many as there is room for (up to three more are made beside them); parameters else
   * as in `Threefry`.
   */
  mix(key0: number, key1: number, parity: number, second: number, count: number): void;
}

/** What is used of the platform, which the engine's types, without a browser or Node, do not know. */
interface Platform {
  readonly WebAssembly?: {
    readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
    readonly Instance: new (
      module: object,
    ) => {
      readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; readonly mix: ThreefryLanes['mix'] };
    };
  };
}

let built: ThreefryLanes | null | undefined;

/**
 * The one of this thread; its memory is scratch, read right after each call.
 * @returns null where the platform has no such instructions, or a page forbids them.
 */
export function threefryLanes(): ThreefryLanes | null {
  if (built === undefined) built = lanesOn(globalThis as object as Platform); // once, also where there are none
  return built;
}

/** Builds them on a platform, or null as above. */
export function lanesOn({ WebAssembly }: Platform): ThreefryLanes | null {
  if (WebAssembly === undefined) return null;
  try {
    const { memory, mix } = new WebAssembly.Instance(new WebAssembly.Module(threefryModule())).exports;
    return {
      first: new Int32Array(memory.buffer, 0, ROOM),
      word0: new Int32Array(memory.buffer, WORD0_BYTES, ROOM),
      word1: new Int32Array(memory.buffer, WORD1_BYTES, ROOM),
      mix,
    };
  } catch {
    return null; // unknown instructions, or a page that allows no code but its own
  }
}

/** The module: a page of memory that never grows, and the function. */
function threefryModule(): Uint8Array<ArrayBuffer> {
  const [TYPES, FUNCTIONS, MEMORIES, EXPORTS, CODE] = [1, 3, 5, 7, 10];
  const parameters = list([[INT32], [INT32], [INT32], [INT32], [INT32]]);
  const variables = list([
    [2, INT32],
    [6, LANES],
  ]);
  return wasmModule([
    [TYPES, list([[0x60, ...parameters, ...list([])]])],
    [FUNCTIONS, list([[0]])],
    [MEMORIES, list([[1, 1, 1]])],
    [
      EXPORTS,
      list([
        [...name('memory'), 2, 0],
        [...name('mix'), 0, 0],
      ]),
    ],
    [CODE, list([sized([...variables, ...mixing()])])],
  ]);
}

/** Instructions of the function: four counters after four, the rounds unrolled. */
function mixing(): number[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => [...turn(round), ...injection(round + 1)]);
  return [
    ...[KEY0, KEY1, PARITY].flatMap((key, k) => [...get(key), ...ofLanes.spread, ...set(KEYS + k)]),
    ...[...get(SECOND), ...get(KEY1), ...OP.add, ...ofLanes.spread, ...set(START)],
    ...[...get(COUNT), ...constant(2), ...OP.shiftLeft, ...set(END)],
    ...OP.loop,
    ...[...get(PLACE), ...ofLanes.load(0), ...get(KEYS), ...ofLanes.add, ...set(A)],
    ...[...get(START), ...set(B)],
    ...rounds.flat(),
    ...[...get(PLACE), ...get(A), ...ofLanes.store(WORD0_BYTES)],
    ...[...get(PLACE), ...get(B), ...ofLanes.store(WORD1_BYTES)],
    ...[...get(PLACE), ...constant(LANE_BYTES), ...OP.add, ...set(PLACE)],
    ...[...get(PLACE), ...get(END), ...OP.isLess, ...OP.againIf],
    ...OP.end,
    ...OP.end,
  ];
}

/** One round: a += b, then b is turned and takes in a. */
function turn(round: number): number[] {
  const bits = ROTATIONS[round % ROTATIONS.length]!;
  const turned = [
    ...[...get(B), ...constant(bits), ...ofLanes.shiftLeft],
    ...[...get(B), ...constant(32 - bits), ...ofLanes.shiftRight],
    ...ofLanes.or,
  ];
  return [...[...get(A), ...get(B), ...ofLanes.add, ...set(A)], ...[...turned, ...get(A), ...ofLanes.xor, ...set(B)]];
}

/** After every fourth round the key is added again, other words of it each time. */
function injection(roundsDone: number): number[] {
  if (roundsDone % ROUNDS_PER_KEY !== 0) return [];
  const nth = roundsDone / ROUNDS_PER_KEY;
  const number = [...constant(nth), ...ofLanes.spread];
  return [
    ...[...get(A), ...get(KEYS + (nth % 3)), ...ofLanes.add, ...set(A)],
    ...[...get(B), ...get(KEYS + ((nth + 1) % 3)), ...ofLanes.add, ...number, ...ofLanes.add, ...set(B)],
  ];
}
