import {readCommitment} from '../values/commitments.js';
import {readFlag} from '../values/flags.js';
import {readEmail, readLink} from '../values/links.js';
import {readNumber} from '../values/numbers.js';
import {readPrice} from '../values/prices.js';
import {bad} from '../values/reading.js';
import type {FieldContext, FieldReading} from './field-reading.js';
import type {ObjectText} from './shapes.js';

type Read = (text: string, context: FieldContext) => FieldReading;

const readPriceText: Read = (text) => {
  const {free, price} = readPrice(text);
  return {value: price, ...(free && {also: {free}})};
};

/** `54.78, 9.43` or `54,78; 9,43`: latitude before longitude. */
const readGeo: Read = (text) => {
  const separator = /[;|]/.test(text) ? /[;|]/ : /,\s|\s+|,(?=-?\d+\.\d)/;
  const [lat, lon, ...more] = text.trim().split(separator);
  const [latitude, longitude] = [readNumber(lat, 'latitude'), readNumber(lon, 'longitude')];
  const isGood = !latitude.problem && !longitude.problem && more.length === 0;
  return isGood
    ? {value: {lat: latitude.value, lon: longitude.value}}
    : {problems: [bad('bad-number', '54.7833, 9.4333').problem]};
};

/** `ja`, an address or an e-mail address. */
const readRegistration: Read = (text, {base}) => {
  const required = readFlag(text).value;
  if (required !== undefined) return {value: {required}};
  const email = readEmail(text).value;
  if (email !== undefined) return {value: {email}};
  const url = readLink(text, base);
  return url.problem ? {problems: [url.problem]} : {value: {url: url.value}};
};

const readCommitmentText: Read = (text) => {
  const reading = readCommitment(text);
  return reading.problem ? {problems: [reading.problem]} : {value: reading.value};
};

/** How people write these objects in one cell. */
export const objectTexts: Readonly<Record<ObjectText, Read>> = {
  price: readPriceText,
  geo: readGeo,
  registration: readRegistration,
  commitment: readCommitmentText,
};
