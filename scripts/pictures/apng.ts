import { crc32 } from 'node:zlib';

/** One still of a moving picture: the bytes of a PNG, and how long it stands (ms). */
export interface Still {
  readonly png: Uint8Array;
  readonly lasts: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * An animated PNG (PNG, third edition, W3C 2025: acTL, fcTL, fdAT) of stills of one size and colour
 * type, the first of which is also what a program shows that knows no animation. It plays `plays`
 * times and rests on its last still. Throws when the stills do not fit each other.
 */
export function animate(stills: readonly Still[], plays: number): Buffer {
  let number = 0;
  const sequence = () => uint32(number++);
  const frames = stills.map(({ png, lasts }) => ({ lasts, chunks: readChunks(png) }));
  const header = headerOf(frames[0]?.chunks ?? []);
  const size = header.subarray(0, 8);
  const control = (lasts: number) => {
    const offset = Buffer.alloc(8);
    const delay = Buffer.alloc(4);
    delay.writeUInt16BE(lasts, 0);
    delay.writeUInt16BE(1000, 2);
    // Each still stands in place of the one before: nothing to dispose of, nothing to blend.
    return chunk('fcTL', [sequence(), size, offset, delay, Buffer.alloc(2)]);
  };
  const body = frames.flatMap(({ lasts, chunks }, index) => {
    if (!headerOf(chunks).equals(header)) throw new Error(`Still ${index} is of another form`);
    const data = chunks.filter(({ type }) => type === 'IDAT').map((part) => part.data);
    const drawn = (part: Buffer) =>
      index === 0 ? chunk('IDAT', [part]) : chunk('fdAT', [sequence(), part]);
    return [control(lasts), ...data.map(drawn)];
  });
  return Buffer.concat([
    signature,
    chunk('IHDR', [header]),
    chunk('acTL', [uint32(frames.length), uint32(plays)]),
    ...body,
    chunk('IEND', []),
  ]);
}

/** The chunks of a PNG, in order. Throws when it is none, or when a chunk is damaged. */
export function readChunks(bytes: Uint8Array): Chunk[] {
  const png = Buffer.from(bytes);
  if (!png.subarray(0, 8).equals(signature)) throw new Error('Not a PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const type = body.toString('latin1', 0, 4);
    at += 12 + length;
    if (at > png.length || png.readUInt32BE(at - 4) !== crc32(body)) {
      throw new Error(`A damaged chunk: ${type}`);
    }
    chunks.push({ type, data: body.subarray(4) });
  }
  return chunks;
}

function headerOf(chunks: readonly Chunk[]): Buffer {
  const [first] = chunks;
  if (first?.type !== 'IHDR') throw new Error('A PNG begins with its header');
  return first.data;
}

function chunk(type: string, parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  return Buffer.concat([uint32(body.length - 4), body, uint32(crc32(body))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
