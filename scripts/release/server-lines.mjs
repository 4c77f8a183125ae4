/** A day, an hour and a year in seconds: how long a browser may keep a file. */
const HOUR = 3600;
const YEAR = 31_536_000;

/** What browsers have to be told about each file, whatever the server calls it by itself. */
const TYPES = {js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html'};

/**
 * @typedef {object} Folders
 * @property {string} following such as `1`: changes with each release
 * @property {string} pinned such as `1.4.2`: never changes
 */

/** @param {Folders} folders @returns {string} for an Apache server with mod_headers, beside the folders */
export const htaccess = ({
  following,
  pinned,
}) => `# Any page may load the widgets. A feed that lies elsewhere needs the first of these headers there.
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  # ${following}/ follows the releases: asked again after an hour.
  Header set Cache-Control "public, max-age=${HOUR}"
  # Folders of one release, such as ${pinned}/, never change.
  <If "%{REQUEST_URI} =~ m#/\\d+\\.\\d+\\.\\d+/#">
    Header set Cache-Control "public, max-age=${YEAR}, immutable"
  </If>
</IfModule>
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
AddCharset utf-8 .js .css .json .html
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${Object.values(TYPES).join(' ')}
</IfModule>
`;

/** @param {Folders} folders @returns {string} for an nginx server, inside of its `server` block */
export const nginx = ({
  following,
  pinned,
}) => `# Inside of the server block; the folder of the release is /mitmach/.
location /mitmach/ {
  add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options "nosniff" always;
  # ${following}/ follows the releases: asked again after an hour.
  add_header Cache-Control "public, max-age=${HOUR}";
  charset utf-8;
  gzip on;
  gzip_types ${Object.values(TYPES)
    .filter((type) => type !== TYPES.html)
    .join(' ')};

  # Folders of one release, such as ${pinned}/, never change. What is set here replaces what is set above.
  location ~ ^/mitmach/\\d+\\.\\d+\\.\\d+/ {
    add_header Access-Control-Allow-Origin "*" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Cache-Control "public, max-age=${YEAR}, immutable";
  }
}
`;
