import {encode} from 'uqr';

/** A QR code as it is drawn. */
export interface QrCode {
  /** Modules a side, the quiet zone included. */
  readonly size: number;
  /** SVG path of the dark modules, one unit each. */
  readonly path: string;
}

/** The quiet zone in modules; ISO/IEC 18004 asks for four. */
const border = 4;

/** A QR code (ISO/IEC 18004, level M) of an address; undefined where it is too long for one. */
export const qrCode = (address: string): QrCode | undefined => {
  try {
    const {data, size} = encode(address, {ecc: 'M', border});
    const squareAt = (isDark: boolean, x: number, y: number): string =>
      isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '';
    return {size, path: data.flatMap((row, y) => row.map((isDark, x) => squareAt(isDark, x, y))).join('')};
  } catch {
    return undefined;
  }
};
