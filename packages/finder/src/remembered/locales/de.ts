import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'Gemerkte Angebote',
  rememberedBack: 'Zurück zu den Ergebnissen',
  rememberedNone: 'Noch ist nichts gemerkt. „Merken“ neben einem Angebot setzt es auf diese Liste.',
  rememberedLinked:
    'Die Liste steht in der Adresse dieser Seite: Wer die Adresse speichert, findet sie wieder.',
  rememberedLoose:
    'Die Liste bleibt, bis Sie diese Seite verlassen. Verschicken oder drucken Sie sie, um sie zu behalten.',
  rememberedGone: 'Ein Angebot, das es hier nicht mehr gibt',
  rememberedClosed: 'nicht mehr offen',
  rememberedRemove: 'Entfernen',
  rememberedMail: 'Per E-Mail schicken',
  rememberedPrint: 'Liste drucken',
  rememberedSubject: 'Gemerkte Angebote: {feed}',
  rememberedAll: 'Die ganze Liste:',
  rememberedMore: {one: '… und {count} weiteres', other: '… und {count} weitere'},
} satisfies Texts<typeof rememberedMessages>;
