import type {helpEn} from './help.en.js';
import type {SameTexts} from './texts.js';

export const helpDe: SameTexts<typeof helpEn> = {
  'help.program':
    'Aus Kalendern, Tabellen und RSS ein guter Feed für die mitmach-Widgets. Beginnen Sie mit „mitmach init“.',
  'help.usage': 'Aufruf:',
  'help.options': 'Optionen:',
  'help.globalOptions': 'Bei jedem Befehl:',
  'help.commands': 'Befehle:',
  'help.arguments': 'Angaben:',
  'help.examples': 'Beispiele:',
  'help.someOptions': '[Optionen]',
  'help.someCommand': '<Befehl>',
  'help.help': 'zeigt diese Hilfe',
  'help.helpCommand': 'zeigt die Hilfe zu einem Befehl',
  'help.version': 'zeigt die Version',
  'help.lang': 'Sprache der Meldungen: de oder en',
  'help.debug': 'sagt bei einem unerwarteten Fehler, wo im Programm er herkommt',
  'help.noColor': 'keine Farben',
  'help.config': 'die Konfiguration (sonst mitmach.config.json)',
  'help.json': 'schreibt JSON für Programme',

  'init.summary': 'beginnt ein Projekt: Konfiguration, Beispieltabellen, Zeitplan',
  'init.folder': 'der Ordner (sonst dieser)',
  'init.yes': 'fragt nichts und nimmt das Übliche; vorhandene Dateien bleiben',
  'init.force': 'überschreibt vorhandene Dateien',
  'init.examples': 'mitmach init\nmitmach init --yes mein-feed',

  'build.summary': 'holt alle Quellen und schreibt Feed, weitere Formate und Bericht',
  'build.quiet': 'sagt nur, was nicht stimmt',
  'build.force': 'macht alles neu, auch wo sich nichts geändert hat',
  'build.examples': 'mitmach build\nmitmach build --quiet --config stadt/mitmach.config.json',

  'validate.summary': 'sagt, was an einem Feed nicht stimmt und was besser sein könnte',
  'validate.feed': 'Datei oder Adresse des Feeds',
  'validate.strict': 'endet bei Warnungen mit Code 2',
  'validate.links': 'fragt alles ab, worauf der Feed verweist',
  'validate.format': 'human, json oder github (Anmerkungen); in GitHub Actions sonst github',
  'validate.all': 'zeigt jeden Eintrag mit Problemen, so viele es sind',
  'validate.noPages': 'sieht nicht in die weiteren Dokumente des Feeds',
  'validate.examples':
    'mitmach validate public/feed.json\nmitmach validate https://stadt.example/feed.json --links\nmitmach validate public/feed.json --strict --json',

  'dev.summary': 'zeigt Feed und Widgets an diesem Rechner und baut bei jeder Änderung neu',
  'dev.port': 'Port (sonst 4400)',
  'dev.script': 'Adresse von mitmach.js, wenn @mitmach/embed nicht installiert ist',
  'dev.examples': 'mitmach dev\nmitmach dev --port 8080',

  'doctor.summary': 'sagt, warum eine Seite ihre Widgets nicht zeigt oder ein Feed nicht lesbar ist',
  'doctor.address': 'Adresse einer Seite mit Widgets oder eines Feeds',
  'doctor.examples':
    'mitmach doctor https://verein.example/termine\nmitmach doctor https://stadt.example/feed.json --json',

  'export.summary': 'schreibt einen Feed in anderen Formaten',
  'export.to': 'ics, rss, jsonfeed, csv, jsonld, dcat oder all',
  'export.out': 'der Ordner; - schreibt eine einzelne Datei auf den Bildschirm (sonst export)',
  'export.language': 'Sprache der Texte, wenn der Feed mehrere hat',
  'export.examples':
    'mitmach export public/feed.json --to ics --out -\nmitmach export https://stadt.example/feed.json --to all --out export',

  'snippet.summary': 'schreibt die Zeile, mit der eine Seite ein Widget zeigt',
  'snippet.widget': 'calendar, finder, timeline oder ticker',
  'snippet.as':
    'html, div, iframe, wordpress, shortcode, module, npm, react oder vue (sonst html); page und oembed schreiben die beiden Dateien einer Seite mit dem Widget allein',
  'snippet.script': 'Adresse von mitmach.js (sonst im Ordner mitmach/1 neben dem Feed)',
  'snippet.page': 'mit --as page oder oembed: die Adresse, die die Seite haben wird',
  'snippet.link': 'wohin der Link darin führt, für alle, die das Widget nicht sehen',
  'snippet.text': 'was der Link sagt',
  'snippet.attributes': 'Auch jedes Attribut des Widgets ist eine Option: --src, --view, --topics …',
  'prerender.summary': 'schreibt den Inhalt des Feeds in eine Seite',
  'prerender.description':
    'Schreibt die aktuellen Einträge als einfache Listen in die Widgets einer Seite: für Suchmaschinen, für Menschen ohne JavaScript und bis das Skript da ist. Wiederholen Sie den Befehl, wenn sich der Feed ändert.',
  'prerender.page': 'die HTML-Datei',
  'prerender.feed': 'ein Feed, der statt dessen genommen wird, den die Seite nennt',
  'prerender.out': 'die Datei, die geschrieben wird (sonst die Seite selbst)',
  'prerender.examples':
    'mitmach prerender index.html\nmitmach prerender index.html --feed public/feed.json --out public/index.html',
  'snippet.examples':
    'mitmach snippet calendar --src https://stadt.example/feed.json --view list\nmitmach snippet finder --src https://stadt.example/feed.json --layout cards --as div\nmitmach snippet ticker --src https://stadt.example/feed.json --kinds news events --as iframe',
};
