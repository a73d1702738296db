import type { ScenarioDocument } from './document.ts';
import { canonicalText } from './text.ts';

/** Offset basis and prime of 32-bit FNV-1a (Fowler, Noll & Vo). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** A second, independent lane: golden-ratio start and a multiplier of MurmurHash3 (Appleby 2008). */
const SECOND_BASIS = 0x9e3779b9;
const SECOND_PRIME = 0x85ebca6b;

/** Spreads every input bit over all 32 (finaliser of MurmurHash3). */
function mixed(lane: number): number {
  let bits = lane;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}

/** 64-bit hash of a text as 16 hexadecimal digits. Tells texts apart; protects against nothing. */
export function textHash(text: string): string {
  let first = FNV_BASIS;
  let second = SECOND_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, FNV_PRIME);
    second = Math.imul(((second << 13) | (second >>> 19)) ^ unit, SECOND_PRIME);
  }
  return hex(mixed(first ^ text.length)) + hex(mixed(second + first));
}

/** Identifies the content of a document, whatever the order of its keys: 16 hexadecimal digits. */
export function scenarioHash(document: ScenarioDocument): string {
  return textHash(canonicalText(document));
}
