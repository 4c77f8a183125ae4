export {printAlone} from './print-alone.js';
export {qrCode, type QrCode} from './qr-code.js';
