import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'Gemerkte Angebote',
  rememberedBack: 'Zurück zu den Angeboten',
  rememberedNone:
    'Sie haben noch kein Angebot gemerkt. Drücken Sie bei einem Angebot auf „Merken“. Dann steht das Angebot in dieser Liste.',
  rememberedLinked:
    'Die Liste gehört zu der Adresse von dieser Seite. Speichern Sie die Adresse. Dann finden Sie die Liste wieder.',
  rememberedLoose:
    'Sie gehen von dieser Seite weg? Dann ist die Liste weg. Schicken Sie die Liste ab. Oder drucken Sie die Liste. Dann können Sie die Liste behalten.',
  rememberedGone: 'Dieses Angebot gibt es nicht mehr',
  rememberedClosed: 'Das Angebot ist zu Ende',
  rememberedRemove: 'Aus der Liste nehmen',
  rememberedMail: 'Mit einer E-Mail schicken',
  rememberedPrint: 'Liste drucken',
  rememberedSubject: 'Gemerkte Angebote: {feed}',
  rememberedAll: 'Das ist die ganze Liste:',
  rememberedMore: {one: '… und noch {count} mehr', other: '… und noch {count} mehr'},
} satisfies Texts<typeof rememberedMessages>;
