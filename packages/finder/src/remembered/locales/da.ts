import type {Texts} from '@mitmach/ui';
import type {rememberedMessages} from '../remembered.messages.js';

export default {
  rememberedTitle: 'Huskede opgaver',
  rememberedBack: 'Tilbage til resultaterne',
  rememberedNone: 'Der er ikke husket noget endnu. »Husk« ved en opgave sætter den på listen.',
  rememberedLinked: 'Listen står i sidens adresse: gem adressen for at finde den igen.',
  rememberedLoose: 'Listen bliver her, til du forlader siden. Send eller udskriv den for at beholde den.',
  rememberedGone: 'En opgave, der ikke findes her længere',
  rememberedClosed: 'ikke længere åben',
  rememberedRemove: 'Fjern',
  rememberedMail: 'Send på e-mail',
  rememberedPrint: 'Udskriv listen',
  rememberedSubject: 'Huskede opgaver: {feed}',
  rememberedAll: 'Hele listen:',
  rememberedMore: {one: '… og {count} mere', other: '… og {count} mere'},
} satisfies Texts<typeof rememberedMessages>;
