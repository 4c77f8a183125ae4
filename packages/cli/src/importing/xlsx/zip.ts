/** A file in an archive, as its directory describes it. Nothing of it is believed but where to look. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Bytes as they lie in the archive. */
  readonly packed: Uint8Array;
  /** Bytes it has unpacked, by its own word. */
  readonly declaredSize: number;
}

/** Why bytes are no archive that can be read. */
type ZipFault = 'zip' | 'encrypted';

/** The files of an archive by name, or why it cannot be read. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry> | ZipFault;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
/** More files than any workbook has. */
const MOST_ENTRIES = 10_000;
const STORED = 0;
const DEFLATED = 8;

const viewOf = ({buffer, byteOffset, byteLength}: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Where the end of the directory begins: it is searched from behind, because a comment may follow. */
const endOffset = (view: DataView): number | undefined => {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
};

interface DirectoryEntry {
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly name: string;
  readonly localOffset: number;
  /** Where the next one begins. */
  readonly next: number;
}

const readEntry = (view: DataView, bytes: Uint8Array, at: number): DirectoryEntry | undefined => {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
    view.getUint16(at + offset, true),
  );
  const nameEnd = at + ENTRY_LENGTH + (nameLength ?? 0);
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)),
    localOffset: view.getUint32(at + 42, true),
    next: nameEnd + (extraLength ?? 0) + (commentLength ?? 0),
  };
};

const packedBytes = (view: DataView, bytes: Uint8Array, entry: DirectoryEntry): Uint8Array | undefined => {
  const at = entry.localOffset;
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) return undefined;
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  return packed.length === entry.packedSize ? packed : undefined;
};

/**
 * Reads the directory of a ZIP archive (APPNOTE 6.3.10, §4.3) without unpacking anything. Files that are cut off or packed
 * in another way than by deflate are not among those given; of two with one name the first counts.
 */
export const readZip = (bytes: Uint8Array): ZipDirectory => {
  const view = viewOf(bytes);
  const end = endOffset(view);
  if (end === undefined) return 'zip';
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, bytes, at);
    if (!entry) return entries.size > 0 ? entries : 'zip';
    if ((entry.flags & 1) === 1) return 'encrypted';
    at = entry.next;
    const packed = packedBytes(view, bytes, entry);
    const {name, method, size} = entry;
    if (!packed || entries.has(name) || (method !== STORED && method !== DEFLATED)) continue;
    entries.set(name, {name, isDeflated: method === DEFLATED, packed, declaredSize: size});
  }
  return entries;
};
