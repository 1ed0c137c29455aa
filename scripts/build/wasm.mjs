// @ts-check
// The outer form of a wasm: sections, numbers, and parts with their length before them.

/** Sections of a wasm. */
export const SECTION = { custom: 0, import: 2, code: 10, data: 11, dataCount: 12 };

/** @param {number} value As wasm writes numbers: seven bits a byte, the lowest first. */
export function leb(value) {
  const bytes = [];
  for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
  return Buffer.from([...bytes, value]);
}

/** Reads a wasm from its front to its end. */
export class Reader {
  at = 0;
  /** @param {Buffer} bytes */
  constructor(bytes) {
    this.bytes = bytes;
  }
  get more() {
    return this.at < this.bytes.length;
  }
  byte() {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error("the wasm is cut short");
    return byte;
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  /** As many bytes as the number before them says. */
  part() {
    const length = this.number();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}
