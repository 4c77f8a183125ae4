/** Commands, options and examples, as `--help` shows them. */
export const helpEn = {
  'help.program':
    'From calendars, spreadsheets and RSS to one good feed for the mitmach widgets. Begin with "mitmach init".',
  'help.usage': 'Usage:',
  'help.options': 'Options:',
  'help.globalOptions': 'For every command:',
  'help.commands': 'Commands:',
  'help.arguments': 'Arguments:',
  'help.examples': 'Examples:',
  'help.someOptions': '[options]',
  'help.someCommand': '<command>',
  'help.help': 'shows this help',
  'help.helpCommand': 'shows the help of a command',
  'help.version': 'shows the version',
  'help.lang': 'language of what the program says: de or en',
  'help.debug': 'says where in the program an unexpected fault came from',
  'help.noColor': 'no colours',
  'help.config': 'the config file (mitmach.config.json if not given)',
  'help.json': 'writes JSON for programs',

  'init.summary': 'begins a project: config, example tables, scheduled workflow',
  'init.folder': 'the folder (this one if not given)',
  'init.yes': 'asks nothing and takes what is usual; existing files stay',
  'init.force': 'overwrites existing files',
  'init.examples': 'mitmach init\nmitmach init --yes my-feed',

  'build.summary': 'gets all sources and writes feed, other formats and report',
  'build.quiet': 'says only what is wrong',
  'build.force': 'does everything anew, even where nothing changed',
  'build.examples': 'mitmach build\nmitmach build --quiet --config city/mitmach.config.json',

  'validate.summary': 'says what is wrong with a feed, and what could be better',
  'validate.feed': 'file or address of the feed',
  'validate.strict': 'ends with code 2 when there are warnings',
  'validate.links': 'asks for everything that the feed links to',
  'validate.format': 'human, json or github (annotations); in GitHub Actions github if not given',
  'validate.all': 'shows every entry with problems, however many',
  'validate.noPages': 'does not look into the further documents of the feed',
  'validate.examples':
    'mitmach validate public/feed.json\nmitmach validate https://city.example/feed.json --links\nmitmach validate public/feed.json --strict --json',

  'dev.summary': 'shows feed and widgets at this machine, and builds anew at each change',
  'dev.port': 'port (4400 if not given)',
  'dev.script': 'address of mitmach.js, where @mitmach/embed is not installed',
  'dev.examples': 'mitmach dev\nmitmach dev --port 8080',

  'doctor.summary': 'says why a page does not show its widgets, or a feed cannot be read',
  'doctor.address': 'address of a page with widgets, or of a feed',
  'doctor.examples':
    'mitmach doctor https://club.example/events\nmitmach doctor https://city.example/feed.json --json',

  'export.summary': 'writes any feed in other formats',
  'export.to': 'ics, rss, jsonfeed, csv, jsonld, dcat or all',
  'export.out': 'the folder; - writes a single file to the screen (export if not given)',
  'export.language': 'language of the texts, where the feed has several',
  'export.examples':
    'mitmach export public/feed.json --to ics --out -\nmitmach export https://city.example/feed.json --to all --out export',

  'snippet.summary': 'prints the line with which a page shows a widget',
  'snippet.widget': 'calendar, finder, timeline or ticker',
  'snippet.as':
    'html, div, iframe, wordpress, shortcode, module, npm, react or vue (html if not given); page and oembed write the two files of a page with the widget alone',
  'snippet.script': 'address of mitmach.js (in the folder mitmach/1 beside the feed if not given)',
  'snippet.page': 'with --as page or oembed: the address that the page will have',
  'snippet.link': 'where the link inside leads, for those who do not see the widget',
  'snippet.text': 'what the link says',
  'snippet.attributes': 'All attributes of the widget are options, too: --src, --view, --topics …',
  'prerender.summary': 'writes what is in the feed into a page',
  'prerender.description':
    'Writes the current entries into the widgets of a page, as plain lists: for search engines, for visitors without JavaScript, and until the script is there. Run it again whenever the feed changes.',
  'prerender.page': 'the HTML file',
  'prerender.feed': 'a feed to take instead of the one that the page names',
  'prerender.out': 'the file to write (the page itself if not given)',
  'prerender.examples':
    'mitmach prerender index.html\nmitmach prerender index.html --feed public/feed.json --out public/index.html',
  'snippet.examples':
    'mitmach snippet calendar --src https://city.example/feed.json --view list\nmitmach snippet finder --src https://city.example/feed.json --layout cards --as div\nmitmach snippet ticker --src https://city.example/feed.json --kinds news events --as iframe',
} as const;
