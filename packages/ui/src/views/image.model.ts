import {resolveLink, type Feed, type Milestone} from '@mitmach/feed';
import type {Locale, ShownText} from '../texts/locale.js';

type Image = NonNullable<Milestone['image']>;

/** An image as it is shown; sizes in pixels, the focal point in hundredths of the image. */
export interface ShownImage {
  readonly src: string;
  readonly alt: ShownText;
  readonly credit?: ShownText;
  readonly width?: number;
  readonly height?: number;
  readonly focalPoint?: {readonly x: number; readonly y: number};
}

/** A feed's image for a reader; undefined where its address cannot be used. */
export const shownImage = (
  image: Image,
  feed: Feed,
  {show}: Pick<Locale, 'show'>,
): ShownImage | undefined => {
  const src = resolveLink(image.url, feed.url);
  if (src === undefined) return undefined;
  const {language} = feed.envelope;
  const {credit, width, height, focalPoint} = image;
  return {
    src,
    alt: show(image.alt, language),
    ...(credit !== undefined && {credit: show(credit, language)}),
    ...(width !== undefined && {width}),
    ...(height !== undefined && {height}),
    ...(focalPoint && {focalPoint: {x: focalPoint.x * 100, y: focalPoint.y * 100}}),
  };
};
