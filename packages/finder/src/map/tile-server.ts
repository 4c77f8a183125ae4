/** Where images of streets come from. */
export interface TileServer {
  readonly template: string;
  /** The server that is contacted, without the part that stands for one of several. */
  readonly host: string;
  readonly isOpenStreetMap: boolean;
}

const isOf = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/**
 * Reads the URL template of a tile server, such as `https://{s}.tiles.example.org/{z}/{x}/{y}.png`. Undefined where it
 * is no web address or lacks one of `{z}`, `{x}`, `{y}`.
 * @param base the page's address, for a template without a server
 */
export const tileServer = (template: string, base: string): TileServer | undefined => {
  if (!['{z}', '{x}', '{y}'].every((hole) => template.includes(hole))) return undefined;
  try {
    const {protocol, host} = new URL(template.replace('{s}.', ''), base);
    if (!/^https?:$/.test(protocol) || host === '') return undefined;
    return {template, host, isOpenStreetMap: isOf(host, 'openstreetmap.org')};
  } catch {
    return undefined;
  }
};
