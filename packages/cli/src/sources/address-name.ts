/**
 * An address as it may be shown to anybody. Reports are published, and addresses of private calendars, shared folders
 * and interfaces hold secrets in their path and query: only the host and the name of a file are left.
 */
export const addressName = (address: string): string => {
  if (!URL.canParse(address)) return address.slice(0, 60);
  const {protocol, host, pathname} = new URL(address);
  const [, folder = '', file = ''] = /^(.*\/)([^/]+\.\w{2,8})$/.exec(pathname) ?? [];
  const way = folder.length > 1 ? '/…/' : '/';
  return `${protocol}//${host}${file === '' ? '' : `${way}${file}`}`;
};
