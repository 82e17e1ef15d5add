import { readFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { animate, readChunks } from '../../scripts/pictures/apng';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function part(type: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(12 + data.length);
  frame.writeUInt32BE(data.length, 0);
  frame.write(type, 4, 'latin1');
  data.copy(frame, 8);
  frame.writeUInt32BE(crc32(frame.subarray(4, 8 + data.length)), 8 + data.length);
  return frame;
}

/** A grey square as a PNG, its data in two chunks, with a chunk that is of no use here. */
function square(side: number, grey: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 8;
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side, grey)]);
  const data = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  return Buffer.concat([
    signature,
    part('IHDR', header),
    part('sRGB', Buffer.from([0])),
    part('IDAT', data.subarray(0, 5)),
    part('IDAT', data.subarray(5)),
    part('IEND', Buffer.alloc(0)),
  ]);
}

interface Frame {
  readonly control: Buffer;
  /** The lines of its pixels, each behind a byte that names its filter. */
  readonly pixels: Buffer;
}

/** Reads an animated PNG as the standard says: order, sequence numbers, whole frames. */
function frames(bytes: Uint8Array): Frame[] {
  const [header, animation, ...rest] = readChunks(bytes);
  expect([header?.type, animation?.type]).toEqual(['IHDR', 'acTL']);
  expect(rest.pop()).toEqual({ type: 'IEND', data: Buffer.alloc(0) });
  const numbers: number[] = [];
  const found: { control: Buffer; data: Buffer[] }[] = [];
  for (const { type, data } of rest) {
    if (type !== 'IDAT') numbers.push(data.readUInt32BE(0));
    if (type === 'fcTL') found.push({ control: data, data: [] });
    else {
      expect(type).toBe(found.length === 1 ? 'IDAT' : 'fdAT');
      found.at(-1)?.data.push(type === 'IDAT' ? data : data.subarray(4));
    }
  }
  expect(numbers).toEqual(numbers.map((_, index) => index));
  expect(animation?.data.readUInt32BE(0)).toBe(found.length);
  for (const { control } of found) {
    expect(control.subarray(4, 12)).toEqual(header?.data.subarray(0, 8));
  }
  return found.map(({ control, data }) => ({ control, pixels: inflateSync(Buffer.concat(data)) }));
}

test('stills become frames, each with its pixels and its time', () => {
  const stills = [0, 120, 240].map((grey, index) => ({
    png: square(3, grey),
    lasts: 1500 + index,
  }));
  const read = frames(animate(stills, 2));
  expect(read.map(({ pixels }) => pixels[1])).toEqual([0, 120, 240]);
  expect(read.map(({ control }) => control.readUInt16BE(20))).toEqual([1500, 1501, 1502]);
  expect(read.map(({ control }) => control.readUInt16BE(22))).toEqual([1000, 1000, 1000]);
});

test('stills that do not fit each other are refused, and so is what is damaged', () => {
  const still = (side: number) => ({ png: square(side, 9), lasts: 1000 });
  expect(() => animate([still(3), still(4)], 1)).toThrow('Still 1 is of another form');
  expect(() => animate([], 1)).toThrow('begins with its header');
  const damaged = square(3, 9);
  damaged[20] = 99;
  expect(() => readChunks(damaged)).toThrow('A damaged chunk: IHDR');
  expect(() => readChunks(Buffer.from('GIF89a, of some length'))).toThrow('Not a PNG');
});

test('the moving picture of the README is sound, small and in no hurry', () => {
  const picture = readFileSync(new URL('../../docs/images/main-job.png', import.meta.url));
  const read = frames(picture);
  expect(read.length).toBeGreaterThanOrEqual(5);
  const [header, animation] = readChunks(picture);
  const line = 1 + 3 * (header?.data.readUInt32BE(0) ?? 0);
  const height = header?.data.readUInt32BE(4) ?? 0;
  for (const { control, pixels } of read) {
    expect(pixels.length).toBe(line * height);
    expect(control.readUInt16BE(20)).toBeGreaterThanOrEqual(1500);
    expect(control.readUInt16BE(20)).toBeLessThanOrEqual(3000);
  }
  expect(animation?.data.readUInt32BE(4)).toBe(2);
  expect(picture.length).toBeLessThan(1_500_000);
});
