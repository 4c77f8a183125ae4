import {normalForm} from './normal-form.js';

/** German, English, Danish, Arabic and Persian, Ukrainian and Russian. */
const text = `aber als am an auch auf aus bei beim bin bis das dass dein deine dem den der des die dir du durch ein eine
einem einen einer er es für gerne habe haben hat ich ihr im in innen ist kann können man mein mich mir mit möchte nach
nicht noch nur ob oder ohne sich sie sind so suche über um und uns unser unsere vom von vor was wenn wer wie will wir wo
zu zum zur
a about and are at be by can do for from have i if is it my of on or our that the they this to we who with you your
af at de det en et jeg kan med og om på som til vi
من في على إلى عن مع أو هذا از در به با برای که این را و یا
в з на до та що як і для и с к`;

/** Words that nobody looks for: they are left out of the index, and of a query that has others. */
export const stopWords: ReadonlySet<string> = new Set(text.split(/\s+/).map(normalForm));
