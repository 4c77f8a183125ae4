export {printAlone} from '@mitmach/ui';
export {qrCode, type QrCode} from './qr-code.js';
